/** What the charts say. Rule: no chart without a sentence that says what it shows, and engaged ties come before the count of contacts. */
import type { Chart, Figures, PowerFacet } from "$ui/host/bindings";
import { monthOf } from "$ui/kit/dates";
import { percent } from "$ui/kit/numbers";
import { capital, people } from "$ui/kit/words";
import { CIRCLES, EACH_CIRCLE } from "$ui/ties/circles";
import { say } from "$ui/words/say";
import { columnInWords, duration, figureInWords, index, latest, sum, valuesOf } from "./figures";

export const chartTitle = (chart: Chart): string => say(`growth-chart-${chart}`);

const SERIES = [
  "strong",
  "warm",
  "weak",
  "dormant",
  "new",
  "never_spoken",
  "event",
  "introduction",
  "online",
  "work",
  "import",
  "engagement",
  "engaged",
  "known",
  "rhythm_kept",
  "kept",
  "with_rhythm",
  "conversations",
  "minutes",
  "budget",
  "deep_share",
  "one_to_one_share",
  "deep",
  "one_to_one",
  "group",
  "call",
  "video",
  "message",
  "email",
  "letter",
  "event_conversation",
  "other",
  "given",
  "received",
  "mutuality",
  "people",
  "dunbar",
  "now",
  "year_before",
  "evenness",
  "met",
  "followed_up",
  "engaged_after_90_days",
  "heard",
  "hidden",
  "they_mentor_me",
  "i_mentor_them",
  "peers",
  "knowledge",
  "guidance",
  "opportunity",
  "reputation",
  "people_in_it",
  "ties",
  "effective_size",
  "constraint",
  "communities",
  "bridges",
] as const;

/** What a series with this key is called; the key itself where nothing else is known. */
export function seriesTitle(key: string): string {
  const [, before] = /^earlier_(\d+)$/.exec(key) ?? [];
  if (before !== undefined) return say("growth-earlier", { before });
  const known = SERIES.find((one) => one === key);
  return known === undefined ? capital(key.replaceAll("_", " ")) : say(`growth-series-${known}`);
}

const REACHED = ["organisations", "fields", "places", "topics"] as const;

/** A column that is neither a month nor a day: what it is called, or what it says of itself. */
export function columnTitle(column: string): string {
  const circle = EACH_CIRCLE.find((one) => one === column);
  if (circle !== undefined) return CIRCLES[circle];
  const reached = REACHED.find((one) => one === column);
  return reached === undefined ? capital(column) : say(`growth-column-${reached}`);
}

/** All charts, so that one may tell what stands in another. */
export type Charts = Partial<Record<Chart, Figures>>;

/** One sentence that says what the chart shows. */
export function sentence(chart: Chart, charts: Charts, locale?: string): string {
  const figures = charts[chart];
  return figures ? SENTENCES[chart](figures, charts, locale) : "";
}

/** In the order in which they are told. */
const FACETS: PowerFacet[] = ["knowledge", "guidance", "opportunity", "reputation"];

type Say = (figures: Figures, charts: Charts, locale?: string) => string;

const SENTENCES: Record<Chart, Say> = {
  network: (figures, { engagement }, locale) =>
    say("growth-say-network", {
      engaged: latest(engagement, "engaged") ?? 0,
      people: people(latest(engagement, "known") ?? 0),
      since: monthOf(figures.columns[0] ?? "", locale),
      known: valuesOf(engagement, "known")[0] ?? 0,
    }),
  new_ties: (figures, _, locale) => {
    const months = figures.columns.map((_, at) => sum(figures.series.map((series) => series.values[at] ?? 0)));
    const most = Math.max(0, ...months);
    if (most === 0) return say("growth-say-new_ties-none");
    const month = monthOf(figures.columns[months.indexOf(most)] ?? "", locale);
    return say("growth-say-new_ties", { people: people(sum(months)), months: months.length, month, most });
  },
  engagement: (figures, _, locale) => {
    const shares = valuesOf(figures, "engagement");
    const [last, earlier] = [shares.at(-1) ?? null, shares.at(-13) ?? null];
    if (last === null) return say("growth-say-engagement-none");
    const now = percent(last, locale);
    return earlier === null
      ? say("growth-say-engagement", { now })
      : say("growth-say-engagement-before", { now, before: percent(earlier, locale) });
  },
  conversations: (figures, _, locale) => {
    const days = valuesOf(figures, "conversations");
    const all = sum(days);
    if (all === 0) return say("growth-say-conversations-none");
    return say("growth-say-conversations", {
      conversations: say("growth-many-conversations", { many: all }),
      days: say("growth-on-days", { many: days.filter((day) => (day ?? 0) > 0).length }),
      spent: duration(sum(valuesOf(figures, "minutes")), locale),
    });
  },
  time_spent: (figures, _, locale) => {
    const kinds = figures.series.filter((series) => series.key !== "budget");
    const at = Math.max(0, figures.columns.length - 2);
    return say("growth-say-time_spent", {
      month: monthOf(figures.columns[at] ?? "", locale),
      spent: duration(sum(kinds.map((series) => series.values[at] ?? 0)), locale),
      budget: duration(valuesOf(figures, "budget")[at] ?? 0, locale),
    });
  },
  depth: (figures, _, locale) => {
    const last = (key: string) => sum(valuesOf(figures, key).slice(-12));
    const many = last("conversations");
    if (many === 0) return say("growth-say-depth-none");
    const [deep, one] = [percent(last("deep") / many, locale), percent(last("one_to_one") / many, locale)];
    return say("growth-say-depth", { many, deep, one });
  },
  given_and_received: (figures) => {
    const year = (key: string) => sum(valuesOf(figures, key).slice(-12));
    return say("growth-say-given_and_received", { given: year("given"), received: year("received") });
  },
  mutuality: (figures, _, locale) => {
    const now = valuesOf(figures, "mutuality").at(-1) ?? null;
    return now === null ? say("growth-say-mutuality-none") : say("growth-say-mutuality", { now: index(now, locale) });
  },
  rhythm_kept: (figures) => {
    const [kept, all] = [latest(figures, "kept") ?? 0, latest(figures, "with_rhythm") ?? 0];
    return all === 0 ? say("growth-say-rhythm_kept-none") : say("growth-say-rhythm_kept", { kept, all });
  },
  circles: (figures) => {
    const all = latest(figures, "people") ?? 0;
    return all === 0 ? say("growth-say-circles-none") : say("growth-say-circles", { people: people(all) });
  },
  reach: (figures) => {
    const now = (column: (typeof REACHED)[number]) => {
      const many = valuesOf(figures, "now")[figures.columns.indexOf(column)] ?? 0;
      return say(`growth-many-${column}`, { many });
    };
    const [organisations, fields, places, topics] = [now("organisations"), now("fields"), now("places"), now("topics")];
    return say("growth-say-reach", { organisations, fields, places, topics });
  },
  event_yield: (figures) => {
    const met = sum(valuesOf(figures, "met"));
    if (met === 0) return say("growth-say-event_yield-none");
    return say("growth-say-event_yield", {
      people: people(met),
      followed: sum(valuesOf(figures, "followed_up")),
      lasting: sum(valuesOf(figures, "engaged_after_90_days")),
    });
  },
  opportunities: (figures, _, locale) => {
    const [many, hidden] = [sum(valuesOf(figures, "heard")), sum(valuesOf(figures, "hidden"))];
    if (many === 0) return say("growth-say-opportunities-none");
    return say("growth-say-opportunities", { many, hidden: percent(hidden / many, locale) });
  },
  mentoring_sessions: (figures) => {
    const of = (key: string) => sum(valuesOf(figures, key));
    const [received, given, peers] = [of("they_mentor_me"), of("i_mentor_them"), of("peers")];
    if (received + given + peers === 0) return say("growth-say-mentoring_sessions-none");
    return say("growth-say-mentoring_sessions", { received, given, peers });
  },
  event_cost: (figures, _, locale) => {
    const each = figures.series.filter((series) => series.key.length === 3);
    if (each.length === 0) return say("growth-say-event_cost-none");
    const told = each.map((series) => {
      const at = series.values.findLastIndex((value) => value !== null);
      if (at < 0) return say("growth-say-event_cost-lasting", { currency: series.key });
      const [amount, until] = [figureInWords(series, at, locale), columnInWords(figures, at, locale)];
      return say("growth-say-event_cost-told", { amount, until });
    });
    const all = told.reduce((first, next) => say("growth-say-event_cost-next", { first, next }));
    return say("growth-say-event_cost", { told: capital(all) });
  },
  expert_power: (figures, _, locale) => {
    const last = figures.columns.length - 1;
    const told = FACETS.flatMap((facet) => {
      const series = figures.series.find(({ key }) => key === facet);
      if (!series || (series.values[last] ?? null) === null) return [];
      return [say(`growth-facet-${facet}`, { figure: figureInWords(series, last, locale) })];
    });
    if (told.length === 0) return say("growth-say-expert_power-none");
    const facets = told.reduce((first, next) => say("growth-comma", { first, next }));
    return say("growth-say-expert_power", { quarter: columnInWords(figures, last, locale), facets });
  },
  goals: (figures) => {
    const many = figures.columns.length;
    return many === 0 ? say("growth-say-goals-none") : say("growth-say-goals", { many });
  },
  structure: (figures, _, locale) => {
    const [all, size, constraint] = ["people_in_it", "effective_size", "constraint"].map((key) => latest(figures, key));
    if (!all || size === undefined || constraint === undefined) return say("growth-say-structure-none");
    return say("growth-say-structure", {
      people: people(all),
      size: Math.round(size),
      constraint: index(constraint, locale),
      communities: say("growth-many-communities", { many: latest(figures, "communities") ?? 0 }),
      bridges: say("growth-many-bridges", { many: latest(figures, "bridges") ?? 0 }),
    });
  },
};
