/** Which months a chart shows. Rule: whole months, from the first to the last, both shown. */
import type { FiguresQuery } from "$ui/host/bindings";

export type Range = "year" | "three_years" | "ten_years" | "all" | { from: string; until: string };

const MONTHS = { year: 12, three_years: 36, ten_years: 120 } as const;

/** The months of a range that ends with the month of `today`. */
export function monthsOf(range: Range, today: string): Pick<FiguresQuery, "from" | "until"> {
  if (range === "all") return { from: null, until: null };
  if (typeof range === "string") return { from: monthsBefore(today, MONTHS[range] - 1), until: null };
  const ofMonth = (month: string) => (/^\d{4}-\d{2}$/.test(month) ? `${month}-01` : null);
  return { from: ofMonth(range.from), until: ofMonth(range.until) };
}

/** The first day of the month so many months before that of `day`. */
export function monthsBefore(day: string, months: number): string {
  const number = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  return `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}-01`;
}
