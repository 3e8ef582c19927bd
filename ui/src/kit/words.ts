/** Counts and names put into words. */
import type { Failure } from "$ui/host/bindings";
import { say } from "$ui/words/say";
import { sentence } from "$ui/words/sentence";

/** `1 person`, `1,284 people`. */
export function people(many: number): string {
  return say("kit-people", { many });
}

/** Up to two letters that stand for a name: first and last word; of a name without blanks in a script without capitals, its first sign. */
export function initials(name: string): string {
  const words = name.split(/[\s\-–,.()"“”]+/u).filter((word) => /^\p{L}/u.test(word));
  const first = words[0];
  if (!first) return "?";
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  const letters = [first, last].map((word) => (word ? ([...word][0] ?? "") : ""));
  return letters.join("").toLocaleUpperCase();
}

/** The first line of what was written in Markdown, without its marks. */
export function firstLine(markdown: string): string {
  const line = markdown.split("\n").find((one) => one.trim() !== "") ?? "";
  return line.replace(/[*_`>#]+/g, "").trim();
}

/** With a capital at its beginning, as a line by itself is written. */
export function capital(text: string, locale?: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** All there is to a failure, as it is copied. */
export function failureText(failure: Failure): string {
  return [failure.code, sentence(failure), failure.details].filter(Boolean).join("\n");
}
