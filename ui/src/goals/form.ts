/** A goal as it is typed. Rule: what cannot be is told beside its field, and nothing typed is lost. */
import { EVERYBODY } from "$ui/growth/view.svelte";
import type {
  Aim,
  Goal,
  GoalPeriod,
  GrowthWhom,
  Metric,
  MetricChoice,
  MetricHeading,
  MetricUnit,
  NewGoal,
} from "$ui/host/bindings";
import { notADate, readDay, writeDate } from "$ui/kit/date_text";
import { numberFormat } from "$ui/words/formats";
import { say } from "$ui/words/say";
import { metricTitle } from "./words";

export interface Typed {
  metric: Metric;
  aim: Aim;
  /** In the unit of the metric; a share in percent. */
  target: string;
  period: GoalPeriod;
  until: string;
  whom: GrowthWhom;
}

export type Errors = Partial<Record<"target" | "until", string>>;

/** More is a mistake of typing. */
const MOST = 1_000_000;

export const AIMS: Aim[] = ["at_least", "at_most"];
export const PERIODS: GoalPeriod[] = ["week", "month", "quarter", "year", "until"];

export function emptyGoal(): Typed {
  return { metric: "deep_conversations", aim: "at_least", target: "", period: "month", until: "", whom: EVERYBODY };
}

export function typedOf({ goal }: Goal, unit: MetricUnit, locale: string | undefined): Typed {
  const shown = unit === "share" ? goal.target * 100 : goal.target;
  return {
    metric: goal.metric,
    aim: goal.aim,
    target: numberFormat(locale, { maximumFractionDigits: 2, useGrouping: false }).format(shown),
    period: goal.period,
    until: goal.until ? writeDate(goal.until, locale) : "",
    whom: goal.whom,
  };
}

/** What is written, or what is wrong beside each field. */
export function goalOf(
  typed: Typed,
  unit: MetricUnit,
  today: string,
  locale: string | undefined,
): { goal: NewGoal } | { errors: Errors } {
  const errors: Errors = {};
  const target = readTarget(typed.target, unit);
  if (target === undefined) errors.target = say(unit === "share" ? "goals-target-wrong-share" : "goals-target-wrong");
  else if (target > (unit === "share" || unit === "index" ? 1 : MOST)) {
    errors.target = say(`goals-target-over-${unit === "share" || unit === "index" ? unit : "count"}`);
  }
  const until = typed.period === "until" ? readDay(typed.until, locale, "needed") : null;
  if (until === undefined) errors.until = typed.until.trim() === "" ? say("goals-until-missing") : notADate(locale);
  else if (until !== null && until < today) errors.until = say("goals-until-over");
  if (target === undefined || until === undefined || Object.keys(errors).length > 0) return { errors };
  const { metric, aim, period, whom } = typed;
  return { goal: { metric, aim, target, period, until, whom } };
}

/** `12`, `2,5`, `60 %`, `90 min`, the unit in any of our languages; undefined: no number above nothing. */
function readTarget(text: string, unit: MetricUnit): number | undefined {
  const found =
    /^(\d+(?:[.,]\d+)?)\s*(?:%|min|minutes|minuten|minutos|分钟|h|hours|std|stunden|horas|heures|小时)?$/i.exec(
      text.trim(),
    );
  const value = Number(found?.[1]?.replace(",", "."));
  if (!(value > 0)) return undefined;
  return unit === "share" ? value / 100 : value;
}

/** The metrics whose heading or title has all these words, by heading, in their order. */
export function offered(
  metrics: MetricChoice[],
  search: string,
): { heading: MetricHeading; metrics: MetricChoice[] }[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Map<MetricHeading, MetricChoice[]>();
  for (const metric of metrics) {
    const said = `${say(`goals-heading-${metric.heading}`)} ${metricTitle(metric.metric)}`.toLocaleLowerCase();
    if (!words.every((word) => said.includes(word))) continue;
    groups.set(metric.heading, [...(groups.get(metric.heading) ?? []), metric]);
  }
  return [...groups].map(([heading, metrics]) => ({ heading, metrics }));
}
