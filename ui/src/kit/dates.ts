/** Civil dates and instants in the words of the locale. Rule: a civil date is never moved by a time zone. */
import { dateFormat } from "$ui/words/formats";

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

/** The civil day of here and now. */
export function civilToday(now: Date = new Date()): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** So many days after a civil day; before it, where the number is negative. */
export function daysAfter(civil: string, days: number): string {
  const [year = 0, month = 1, day = 1] = civil.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** Days from today until a civil day; negative once it is past. */
export function daysUntil(civil: string, today: string): number {
  return Math.round((Date.parse(`${civil}T12:00Z`) - Date.parse(`${today}T12:00Z`)) / 86_400_000);
}

/** 1 to 4 */
export function quarterOf(day: string): number {
  return Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1;
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
