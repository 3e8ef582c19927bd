/** Days typed into a form. */
import { readDate, writeDate } from "$ui/kit/date_text";

export const NOBODY = "Choose a name from the list.";

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
  return `Not a date. Write it like ${writeDate("2026-11-09", locale)}.`;
}
