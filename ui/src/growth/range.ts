/** Which months a chart shows. Rule: whole months, from the first to the last, both shown. */
import type { Growth } from "$ui/host/bindings";

export type Range = "year" | "three_years" | "ten_years" | "all" | { from: string; until: string };

const MONTHS = { year: 12, three_years: 36, ten_years: 120 } as const;

/** The growth within a range; counts of people known include those met before it. */
export function within(growth: Growth, range: Range): Growth {
  const [first, end] = bounds(growth.months, range);
  const cut = <T>(list: T[]) => list.slice(first, end);
  return {
    ...growth,
    months: cut(growth.months),
    known: cut(growth.known),
    new: cut(growth.new),
    series: growth.series.map((series) => ({ ...series, known: cut(series.known), new: cut(series.new) })),
  };
}

function bounds(months: string[], range: Range): [number, number] {
  if (range === "all") return [0, months.length];
  if (typeof range === "string") return [Math.max(0, months.length - MONTHS[range]), months.length];
  const from = months.findIndex((month) => month.slice(0, 7) >= range.from.slice(0, 7));
  const until = months.findLastIndex((month) => month.slice(0, 7) <= range.until.slice(0, 7));
  return from < 0 || until < from ? [0, 0] : [from, until + 1];
}

/** The last day of the month that begins on `first`, as a civil date. */
export function lastDay(first: string): string {
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${first.slice(0, 8)}${String(day).padStart(2, "0")}`;
}
