/** The words of goals. Rule: a figure stands in the unit of its metric, and a forecast never without its range. */
import type { Aim, GoalPeriod, GoalProgress, GoalRow, GoalSpan, GoalStanding, MetricUnit } from "$ui/host/bindings";
import { longDate, monthOf, shortDate } from "$ui/kit/dates";
import { count } from "$ui/kit/words";
import { numberFormat } from "$ui/words/formats";

export const STANDINGS: Record<GoalStanding, string> = {
  ahead: "ahead",
  on_track: "on track",
  behind: "behind",
  met: "met",
};

export const LOOKS: Record<GoalStanding, "ok" | "warn" | "plain"> = {
  ahead: "ok",
  on_track: "ok",
  behind: "warn",
  met: "ok",
};

export const AIMS: Record<Aim, string> = { at_least: "At least", at_most: "At most" };

export const PERIODS: Record<GoalPeriod, string> = {
  week: "Each week",
  month: "Each month",
  quarter: "Each quarter",
  year: "Each year",
  until: "Until a date",
};

/** `12`, `60%`, `0.72`, `90 min`, `7.5 h` */
export function figure(value: number, unit: MetricUnit, locale: string | undefined): string {
  const said = (most: number) => numberFormat(locale, { maximumFractionDigits: most }).format(value);
  switch (unit) {
    case "share":
      return numberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(value);
    case "index":
      return value > 0 && value < 0.1 ? numberFormat(locale, { maximumSignificantDigits: 2 }).format(value) : said(2);
    case "minutes":
      return `${said(0)} min`;
    case "hours":
      return `${said(1)} h`;
    case "count":
      return said(1);
  }
}

/** `this month`, `until 31 December` */
export function periodText(period: GoalPeriod, span: GoalSpan, locale: string | undefined): string {
  return period === "until" ? `until ${longDate(span.until, locale)}` : `this ${period}`;
}

/** `4 of 12 this month`, `40 min of at most 60 min this week`, `22% this month, aimed at 60%` */
export function progressText({ goal, unit, kind, progress }: GoalRow, locale: string | undefined): string {
  const { aim, target, period } = goal.goal;
  const value = progress.value === null ? "Nothing to measure" : figure(progress.value, unit, locale);
  const asked = `${aim === "at_most" ? "at most " : ""}${figure(target, unit, locale)}`;
  const when = periodText(period, progress.span, locale);
  return kind === "sum" || kind === "different"
    ? `${value} of ${asked} ${when}`
    : `${value} ${when}, aimed at ${asked}`;
}

/** What is expected by now; empty of what does not grow over the period, and of what is met. */
export function expectedText({ goal, unit, kind, progress }: GoalRow, locale: string | undefined): string {
  const grows = kind === "sum" || kind === "different";
  if (!grows || progress.standing === "met") return "";
  const by = figure(progress.expected, unit, locale);
  return goal.goal.aim === "at_most" ? `${by} would be even by now` : `${by} expected by now`;
}

/** `likely 11, between 9 and 13` at the end of the period; empty where nothing can be said. */
export function forecastText({ unit, progress }: GoalRow, locale: string | undefined): string {
  const { forecast, span } = progress;
  if (forecast === null || progress.gone >= 1) return "";
  const [value, low, high] = [forecast.value, forecast.low, forecast.high].map((one) => figure(one, unit, locale));
  const range = low === high ? "" : `, between ${low} and ${high}`;
  return `likely ${value}${range} by ${shortDate(span.until, locale)}`;
}

/** What the last seven days did; empty where they did nothing, or nothing can be said. */
export function movedText({ unit, kind, progress }: GoalRow, locale: string | undefined): string {
  const { moved } = progress;
  if (moved === null || rounded(moved, unit) === 0) return "";
  if (kind === "share") return `${count(moved, "record", "records", locale)} in the last seven days`;
  const sign = moved > 0 ? "+" : "−";
  const by =
    unit === "share"
      ? count(Math.round(Math.abs(moved) * 100), "point", "points", locale)
      : figure(Math.abs(moved), unit, locale);
  return `${sign}${by} in the last seven days`;
}

function rounded(value: number, unit: MetricUnit): number {
  const step = { share: 100, index: 10_000, count: 10, minutes: 10, hours: 10 }[unit];
  return Math.round(value * step) / step;
}

/** What share of the target is reached, in 0..1. */
export function reached({ target }: { target: number }, { value }: Pick<GoalProgress, "value">): number {
  return value === null || target <= 0 ? 0 : Math.min(1, value / target);
}

/** An earlier period as its bar is named: `9 Nov`, `Oct`, `Q3`, `2025`. */
export function spanTitle(period: GoalPeriod, span: GoalSpan, locale: string | undefined): string {
  const { from } = span;
  switch (period) {
    case "year":
      return from.slice(0, 4);
    case "quarter":
      return `Q${Math.floor((Number(from.slice(5, 7)) - 1) / 3) + 1}`;
    case "month":
      return monthOf(from, locale).replace(/[\s.,]*\d{4}[\s.,]*/, "");
    default:
      return shortDate(from, locale);
  }
}
