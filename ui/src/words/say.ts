/** All text comes from here. Rule: called while a screen is drawn, never kept, so that it follows the language. */
import type { Words } from "./ids";
import { englishOf, wordsOf } from "./language.svelte";

export type Id = keyof Words;
/** What a message wants to be told. */
export type Told<I extends Id> = [Words[I]] extends [never] ? [] : [Record<Words[I], string | number>];

/** `say("people-title")`, `say("settings-theme.text")`, `say("kit-people", { many: 3 })` */
export function say<I extends Id>(id: I, ...told: Told<I>): string {
  return wordsOf(id, told[0]);
}

/** As English says it, whatever language is in use: to tell what the library calls so from what the user does. */
export function inEnglish<I extends Id>(id: [Words[I]] extends [never] ? I : never): string {
  return englishOf(id);
}
