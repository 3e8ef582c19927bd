/** The figures of growth in words and tables. Rule: what a chart shows can be read without it. */
import type { Growth, GrowthSeries, Origin } from "$ui/host/bindings";
import { monthOf, number } from "$ui/kit/dates";
import { people } from "$ui/kit/words";

const ORIGINS: Record<Origin, string> = {
  event: "Met at an event",
  introduction: "Introduced",
  online: "Online",
  work: "Through work",
  import: "Only imported",
};

export function seriesName(series: GrowthSeries): string {
  return ORIGINS[series.key as Origin] ?? series.key;
}

/** One sentence that says what the chart of people known shows. */
export function knownSentence(growth: Growth, locale?: string): string {
  const last = growth.known.length - 1;
  if (last < 0) return "Nobody was known in these months.";
  const [first, until] = [growth.known[0] ?? 0, growth.known[last] ?? 0];
  const [from, to] = [monthOf(growth.months[0] ?? "", locale), monthOf(growth.months[last] ?? "", locale)];
  if (last === 0) return `At the end of ${to} you knew ${people(until, locale)}.`;
  return `From ${from} to ${to} the people you know went from ${number(first, locale)} to ${number(until, locale)}.`;
}

/** One sentence that says what the chart of new people shows. */
export function newSentence(growth: Growth, locale?: string): string {
  const met = growth.new.reduce((sum, count) => sum + count, 0);
  const most = Math.max(0, ...growth.new);
  if (met === 0) return "Nobody new in these months.";
  const busiest = monthOf(growth.months[growth.new.indexOf(most)] ?? "", locale);
  return `${people(met, locale)} met in ${number(growth.months.length, locale)} months; most in ${busiest}, ${number(most, locale)}.`;
}

/** One month in words, for the pointer and for screen readers. */
export function monthInWords(growth: Growth, at: number, which: "known" | "new", locale?: string): string {
  const month = growth.months[at];
  if (month === undefined) return "";
  const parts = growth.series.filter((series) => (series[which][at] ?? 0) > 0);
  const split = parts.map((series) => `${seriesName(series)} ${number(series[which][at] ?? 0, locale)}`).join(", ");
  const whole = `${people(growth[which][at] ?? 0, locale)} ${which === "known" ? "known" : "new"}`;
  return `${monthOf(month, locale)}: ${whole}${split ? ` (${split})` : ""}`;
}

/** The same figures as comma-separated values (RFC 4180), one row a month. */
export function asCsv(growth: Growth): string {
  const names = growth.series.flatMap((series) => [`${seriesName(series)}, known`, `${seriesName(series)}, new`]);
  const header = ["month", "known", "new", ...names];
  const rows = growth.months.map((month, at) => [
    month.slice(0, 7),
    growth.known[at],
    growth.new[at],
    ...growth.series.flatMap((series) => [series.known[at], series.new[at]]),
  ]);
  return [header, ...rows].map((row) => row.map((cell) => quoted(String(cell ?? ""))).join(",")).join("\r\n");
}

/** Names that a spreadsheet would take for a formula are kept as text. */
function quoted(cell: string): string {
  const safe = /^[=+\-@]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The last twelve months beside the twelve before them. */
export function lastYear(growth: Growth): { now: number; before: number } {
  const sum = (list: number[]) => list.reduce((total, count) => total + count, 0);
  return { now: sum(growth.new.slice(-12)), before: sum(growth.new.slice(-24, -12)) };
}
