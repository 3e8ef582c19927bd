/** The periods that a report can be about. Rule: as the library writes them: `2026-09`, `2026-Q3`, `2026`; the newest first. */
import { monthOf } from "$ui/kit/dates";
import { say } from "$ui/words/say";

export type PeriodKind = "month" | "quarter" | "year";

const MONTHS: Record<PeriodKind, number> = { month: 1, quarter: 3, year: 12 };
/** How many are offered. */
const OFFERED: Record<PeriodKind, number> = { month: 36, quarter: 20, year: 15 };

export interface OfferedPeriod {
  value: string;
  title: string;
}

/** The one in which `today` lies, and those before it. */
export function periods(kind: PeriodKind, today: string, locale: string | undefined): OfferedPeriod[] {
  const length = MONTHS[kind];
  const month = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  const first = Math.floor(month / length) * length;
  return Array.from({ length: OFFERED[kind] }, (_, back) => {
    const value = written(kind, first - back * length);
    const period = inWords(value, locale);
    return { value, title: back === 0 ? say("reporting-so-far", { period }) : period };
  });
}

/** The last one that is over. */
export function lastWhole(kind: PeriodKind, today: string): string {
  return periods(kind, today, undefined)[1]?.value ?? "";
}

export function inWords(period: string, locale: string | undefined): string {
  const [, year, quarter] = /^(\d{4})-Q(\d)$/.exec(period) ?? [];
  return year && quarter ? say("reporting-quarter", { quarter, year }) : monthOf(period, locale);
}

/** `month`: months since the year 0. */
function written(kind: PeriodKind, month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  const inYear = month % 12;
  if (kind === "year") return year;
  return kind === "quarter" ? `${year}-Q${inYear / 3 + 1}` : `${year}-${String(inYear + 1).padStart(2, "0")}`;
}
