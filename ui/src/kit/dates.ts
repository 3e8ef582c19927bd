/** Civil dates and instants in the words of the locale. Rule: a civil date is never moved by a time zone. */
import { dateFormat, numberFormat } from "$ui/words/formats";

/** `2026-11-09` → `9 Nov`, `9 Nov 2025` in another year; `--11-09` → `9 November`. */
export function shortDate(civil: string, locale: string | undefined, today: Date = new Date()): string {
  const parts = civilParts(civil);
  if (!parts) return civil;
  const sameYear = parts.year === today.getFullYear();
  return format(parts, locale, {
    day: "numeric",
    month: "short",
    ...(sameYear || !parts.year ? {} : { year: "numeric" }),
  });
}

export function longDate(civil: string, locale: string | undefined): string {
  const parts = civilParts(civil);
  if (!parts) return civil;
  return format(parts, locale, { day: "numeric", month: "long", ...(parts.year ? { year: "numeric" } : {}) });
}

/** `2026-11` or `2026-11-01` → `Nov 2026`; `2026` stays. */
export function monthOf(civil: string, locale: string | undefined): string {
  if (/^\d{4}$/.test(civil)) return civil;
  const parts = civilParts(/^\d{4}-\d{2}$/.test(civil) ? `${civil}-01` : civil);
  return parts ? format(parts, locale, { month: "short", year: "numeric" }) : civil;
}

/** An instant in UTC as the day it was here. */
export function dayOfInstant(instant: string, locale: string | undefined): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  return dateFormat(locale, { day: "numeric", month: "short", year: "numeric" }).format(at);
}

export function timeOfInstant(instant: string, locale: string | undefined): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  return dateFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(at);
}

export function number(value: number, locale: string | undefined): string {
  return numberFormat(locale).format(value);
}

interface CivilParts {
  year: number | undefined;
  month: number;
  day: number;
}

function civilParts(civil: string): CivilParts | undefined {
  const found = /^(?:(\d{4})|-)-(\d{2})-(\d{2})$/.exec(civil);
  if (!found) return undefined;
  return { year: found[1] ? Number(found[1]) : undefined, month: Number(found[2]), day: Number(found[3]) };
}

/** 2000 was a leap year, so that 29 February without a year is a date. */
const A_LEAP_YEAR = 2000;

function format(parts: CivilParts, locale: string | undefined, options: Intl.DateTimeFormatOptions): string {
  const at = new Date(Date.UTC(parts.year ?? A_LEAP_YEAR, parts.month - 1, parts.day));
  return dateFormat(locale, { ...options, timeZone: "UTC" }).format(at);
}
