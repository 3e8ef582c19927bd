/** What the library says, in the language in use. Rule: by its key; its English is for the prompt, and shown only where the system speaks. */
import type { Sentence, SentencePart } from "$ui/host/bindings";
import { longDate } from "$ui/kit/dates";
import { listFormat } from "./formats";
import { hasWords, language, wordsOf } from "./language.svelte";

/** A failure, a problem of an import, or any other sentence of the library. */
export function sentence({ key, parts, message }: Pick<Sentence, "key" | "parts" | "message">): string {
  if (!hasWords(key)) return message;
  const written = Object.entries(parts).map(([name, part]) => [name, part === undefined ? "" : inWords(part)]);
  return wordsOf(key, Object.fromEntries(written));
}

function inWords(part: SentencePart): string | number {
  if (typeof part !== "object") return part;
  if ("day" in part) return longDate(part.day, language.locale);
  if ("and" in part) return listFormat(language.locale, { type: "conjunction" }).format(part.and.map(asText));
  if ("or" in part) return listFormat(language.locale, { type: "disjunction" }).format(part.or.map(asText));
  if ("list" in part) return listFormat(language.locale, { type: "unit" }).format(part.list.map(asText));
  return sentence(part);
}

const asText = (part: SentencePart) => String(inWords(part));
