/** The words of goals. Rule: a figure stands in the unit of its metric, and a forecast never without its range. */
import type {
  Aim,
  GoalPeriod,
  GoalProgress,
  GoalRow,
  GoalSpan,
  GoalStanding,
  Metric,
  MetricUnit,
} from "$ui/host/bindings";
import { longDate, quarterOf, shortDate } from "$ui/kit/dates";
import { percent } from "$ui/kit/numbers";
import { dateFormat, numberFormat } from "$ui/words/formats";
import { say } from "$ui/words/say";

export const LOOKS: Record<GoalStanding, "ok" | "warn" | "plain"> = {
  ahead: "ok",
  on_track: "ok",
  behind: "warn",
  met: "ok",
};

export const standingTitle = (standing: GoalStanding): string => say(`goals-standing-${standing}`);

/** What is counted, as a heading. */
export const metricTitle = (metric: Metric): string => say(`goals-metric-${metric}`);

/** `at least 12 each month` */
export function askedText(aim: Aim, target: string, period: GoalPeriod): string {
  return say(`goals-asked-${aim}`, { target, each: say(`goals-each-${period}`) });
}

/** `12`, `60%`, `0.72`, `90 min`, `7.5 h` */
export function figure(value: number, unit: MetricUnit, locale: string | undefined): string {
  const said = (most: number) => numberFormat(locale, { maximumFractionDigits: most }).format(value);
  switch (unit) {
    case "share":
      return percent(value, locale);
    case "index":
      return value > 0 && value < 0.1 ? numberFormat(locale, { maximumSignificantDigits: 2 }).format(value) : said(2);
    case "minutes":
      return say("goals-minutes", { figure: said(0) });
    case "hours":
      return say("goals-hours", { figure: said(1) });
    case "count":
      return said(1);
  }
}

/** `this month`, `until 31 December` */
export function periodText(period: GoalPeriod, span: GoalSpan, locale: string | undefined): string {
  return period === "until"
    ? say("goals-now-until", { day: longDate(span.until, locale) })
    : say(`goals-now-${period}`);
}

/** `4 of 12 this month`, `40 min of at most 60 min this week`, `22% this month, aimed at 60%` */
export function progressText({ goal, unit, kind, progress }: GoalRow, locale: string | undefined): string {
  const { aim, target, period } = goal.goal;
  const told = {
    value: progress.value === null ? say("goals-nothing") : figure(progress.value, unit, locale),
    target: figure(target, unit, locale),
    when: periodText(period, progress.span, locale),
  };
  return kind === "sum" || kind === "different" ? say(`goals-progress-${aim}`, told) : say(`goals-level-${aim}`, told);
}

/** What is expected by now; empty of what does not grow over the period, and of what is met. */
export function expectedText({ goal, unit, kind, progress }: GoalRow, locale: string | undefined): string {
  const grows = kind === "sum" || kind === "different";
  if (!grows || progress.standing === "met") return "";
  return say(`goals-expected-${goal.goal.aim}`, { figure: figure(progress.expected, unit, locale) });
}

/** `likely 11, between 9 and 13` at the end of the period; empty where nothing can be said. */
export function forecastText({ unit, progress }: GoalRow, locale: string | undefined): string {
  const { forecast, span } = progress;
  if (forecast === null || progress.gone >= 1) return "";
  const said = (one: number) => figure(one, unit, locale);
  const [value, low, high] = [said(forecast.value), said(forecast.low), said(forecast.high)];
  const day = shortDate(span.until, locale);
  return low === high ? say("goals-forecast", { value, day }) : say("goals-forecast-range", { value, low, high, day });
}

/** What the last seven days did; empty where they did nothing, or nothing can be said. */
export function movedText({ unit, kind, progress }: GoalRow, locale: string | undefined): string {
  const { moved } = progress;
  if (moved === null || rounded(moved, unit) === 0) return "";
  if (kind === "share") return say("goals-moved-records", { many: moved });
  const sign = moved > 0 ? "+" : "−";
  return unit === "share"
    ? say("goals-moved-points", { sign, many: Math.round(Math.abs(moved) * 100) })
    : say("goals-moved", { by: `${sign}${figure(Math.abs(moved), unit, locale)}` });
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
      return say("goals-quarter", { quarter: quarterOf(from) });
    case "month":
      return dateFormat(locale, { month: "short", timeZone: "UTC" }).format(new Date(`${from}T00:00Z`));
    default:
      return shortDate(from, locale);
  }
}
