/** Counts and names put into words. */
import { numberFormat } from "$ui/words/formats";
import { say } from "$ui/words/say";

/** `1 person`, `1,284 people`. */
export function count(many: number, one: string, more: string, locale?: string): string {
  return `${numberFormat(locale).format(many)} ${many === 1 ? one : more}`;
}

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
