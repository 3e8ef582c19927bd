/** A test says what any screen says. */
import { language } from "../src/words/language.svelte.ts";

await language.complete();
