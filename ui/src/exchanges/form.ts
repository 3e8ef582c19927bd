/** Days typed into a form. */
import { readDate, writeDate } from "$ui/kit/date_text";
import { say } from "$ui/words/say";

/** That a name was typed and nobody chosen. */
export const notListed = (): string => say("exchanges-not-listed");

/** Undefined: not a date, or none where one is needed. */
export function readDay(
  typed: string,
  locale: string | undefined,
  need: "needed" | "optional",
): string | null | undefined {
  const day = readDate(typed, locale);
  if (day === "") return need === "needed" ? undefined : null;
  return day;
}

export function notADay(locale: string | undefined): string {
  return say("kit-not-a-date", { example: writeDate("2026-11-09", locale) });
}
