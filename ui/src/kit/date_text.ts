/** Dates as people type them. Rule: what is not surely a date is refused, never guessed. */
import { dateFormat } from "$ui/words/formats";
import { say } from "$ui/words/say";

/** Whether the locale writes the day before the month: `9/11` is 9 November or 11 September. */
export function dayFirst(locale: string | undefined): boolean {
  const parts = dateFormat(locale).formatToParts(new Date(Date.UTC(2001, 10, 23)));
  return parts.findIndex(({ type }) => type === "day") < parts.findIndex(({ type }) => type === "month");
}

/**
 * `2026-11-09`, `9.11.2026` or `11/9/2026` as the locale orders them, `9 Nov 2026`, `Nov 9, 2026`; without the year
 * (`--11-09`, `9 Nov`) only where that is allowed. Empty stays empty; undefined: no date.
 */
export function readDate(
  text: string,
  locale: string | undefined,
  year: "needed" | "optional" = "needed",
): string | undefined {
  const typed = text.trim();
  if (typed === "") return "";
  const iso = /^(\d{4}|-)-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return civil(iso[1] === "-" ? undefined : iso[1], iso[2], iso[3], year);
  const parts = typed.split(/[\s./,-]+/).filter((part) => part !== "");
  const monthAt = parts.findIndex((part) => /\p{L}/u.test(part));
  if (monthAt >= 0) {
    const month = monthNamed(parts[monthAt] ?? "", locale);
    const rest = parts.filter((_, at) => at !== monthAt);
    const yearly = rest.find((part) => part.length === 4);
    const day = rest.find((part) => part.length <= 2);
    if (month === undefined || day === undefined || rest.length !== (yearly ? 2 : 1)) return undefined;
    return civil(yearly, String(month), day, year);
  }
  const [first, second, third] = parts;
  if (parts.length < 2 || parts.length > 3) return undefined;
  if (first?.length === 4) return civil(first, second, third, year);
  if (third !== undefined && third.length !== 4) return undefined;
  return dayFirst(locale) ? civil(third, second, first, year) : civil(third, first, second, year);
}

/** A day of a form: null where none is typed. Undefined: not a date, or none where one is needed. */
export function readDay(
  typed: string,
  locale: string | undefined,
  need: "needed" | "optional",
): string | null | undefined {
  const day = readDate(typed, locale);
  if (day === "") return need === "needed" ? undefined : null;
  return day;
}

/** That it is no date, and how one is written. */
export function notADate(locale: string | undefined): string {
  return say("kit-not-a-date", { example: exampleDate(locale) });
}

/** Any date, as the locale writes it. */
export function exampleDate(locale: string | undefined): string {
  return writeDate("2026-11-09", locale);
}

/** A civil date as it is typed back: in the order of the locale, with the whole year. */
export function writeDate(value: string, locale: string | undefined): string {
  const found = /^(?:(\d{4})|-)-(\d{2})-(\d{2})$/.exec(value);
  if (!found) return value;
  const at = new Date(Date.UTC(Number(found[1] ?? 2000), Number(found[2]) - 1, Number(found[3])));
  const options: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", timeZone: "UTC" };
  return dateFormat(locale, found[1] ? { ...options, year: "numeric" } : options).format(at);
}

function civil(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  needed: "needed" | "optional",
): string | undefined {
  const [m, d] = [Number(month), Number(day)];
  if (year === undefined && needed === "needed") return undefined;
  const at = new Date(Date.UTC(Number(year ?? 2000), m - 1, d));
  if (at.getUTCMonth() !== m - 1 || at.getUTCDate() !== d) return undefined;
  const two = (part: number) => String(part).padStart(2, "0");
  return `${year ?? "-"}-${two(m)}-${two(d)}`;
}

function monthNamed(name: string, locale: string | undefined): number | undefined {
  const wanted = bare(name);
  if (wanted.length < 3) return undefined;
  for (const language of [locale, "en"]) {
    for (let month = 1; month <= 12; month += 1) {
      const full = dateFormat(language, { month: "long", day: "numeric", timeZone: "UTC" })
        .formatToParts(new Date(Date.UTC(2001, month - 1, 1)))
        .find(({ type }) => type === "month");
      if (full && bare(full.value).startsWith(wanted)) return month;
    }
  }
  return undefined;
}

function bare(name: string): string {
  return name
    .toLocaleLowerCase()
    .normalize("NFD")
    .replace(/\p{M}|\./gu, "");
}
