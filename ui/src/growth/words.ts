/** What the charts say. Rule: no chart without a sentence that says what it shows, and engaged ties come before the count of contacts. */
import type { Chart, Figures } from "$ui/host/bindings";
import { monthOf, number } from "$ui/kit/dates";
import { count, people } from "$ui/kit/words";
import { CIRCLES } from "$ui/ties/circles";
import { columnInWords, duration, figureInWords, index, latest, seriesName, share, sum, valuesOf } from "./figures";

export const TITLES: Record<Chart, string> = {
  network: "Network over time",
  new_ties: "New ties by origin",
  engagement: "Engagement",
  conversations: "Conversations, day by day",
  time_spent: "Time spent",
  depth: "Depth and one-to-one",
  given_and_received: "Given and received",
  mutuality: "Mutuality",
  rhythm_kept: "Rhythm kept",
  circles: "Circles",
  reach: "Reach",
  event_yield: "What events brought",
  opportunities: "Opportunities heard",
  mentoring_sessions: "Sessions of mentoring",
  event_cost: "What a lasting tie cost",
  expert_power: "Expert power",
  goals: "Goals",
  structure: "Structure",
};

export const SERIES: Record<string, string> = {
  strong: "Strong",
  warm: "Warm",
  weak: "Weak",
  dormant: "Dormant",
  new: "New",
  never_spoken: "Never spoken",
  event: "Met at an event",
  introduction: "Introduced",
  online: "Online",
  work: "Through work",
  import: "Only imported",
  engagement: "Engaged, of all known",
  engaged: "Engaged",
  known: "Known",
  rhythm_kept: "Within the rhythm",
  kept: "Within it",
  with_rhythm: "With a rhythm",
  deep_share: "Deep",
  one_to_one_share: "One-to-one",
  deep: "Deep, count",
  one_to_one: "One-to-one",
  email: "E-mail",
  event_conversation: "At an event",
  dunbar: "As Dunbar found",
  now: "Now",
  year_before: "A year before",
  met: "Met",
  heard: "Heard",
  hidden: "Before they were public, or never public",
  they_mentor_me: "They mentor me",
  i_mentor_them: "I mentor them",
  peers: "Among peers",
  people_in_it: "People in the network",
  ties: "Ties among them",
  effective_size: "Effective size",
  followed_up: "Followed up within 48 h",
  engaged_after_90_days: "In touch within 90 days",
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((before) => [`earlier_${before}`, `${before} before`])),
};

/** The words of columns that are neither months nor days. */
export const REACHED: Record<string, string> = {
  ...CIRCLES,
  organisations: "Organisations",
  fields: "Fields",
  places: "Places",
  topics: "Topics",
};

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** All charts, so that one may tell what stands in another. */
export type Charts = Partial<Record<Chart, Figures>>;

/** One sentence that says what the chart shows. */
export function sentence(chart: Chart, charts: Charts, locale?: string): string {
  const figures = charts[chart];
  return figures ? SENTENCES[chart](figures, charts, locale) : "";
}

type Say = (figures: Figures, charts: Charts, locale?: string) => string;

const SENTENCES: Record<Chart, Say> = {
  network: (figures, { engagement }, locale) => {
    const [first, last] = [valuesOf(engagement, "known")[0] ?? 0, latest(engagement, "known") ?? 0];
    const engaged = latest(engagement, "engaged") ?? 0;
    const since = monthOf(figures.columns[0] ?? "", locale);
    return `${number(engaged, locale)} engaged of ${people(last)} known; in ${since} it was ${number(first, locale)} known.`;
  },
  new_ties: (figures, _, locale) => {
    const months = figures.columns.map((_, at) => sum(figures.series.map((series) => series.values[at] ?? 0)));
    const most = Math.max(0, ...months);
    if (most === 0) return "Nobody new in these months.";
    const busiest = monthOf(figures.columns[months.indexOf(most)] ?? "", locale);
    return `${people(sum(months))} met in ${number(months.length, locale)} months; most in ${busiest}, ${number(most, locale)}.`;
  },
  engagement: (figures, _, locale) => {
    const shares = valuesOf(figures, "engagement");
    const [now, before] = [shares.at(-1) ?? null, shares.at(-13) ?? null];
    if (now === null) return "Nobody was known in these months.";
    const then = before === null ? "" : ` A year before ${share(before, locale)}.`;
    return `${share(now, locale)} of those known are in touch within their rhythm, or within 180 days.${then}`;
  },
  conversations: (figures, _, locale) => {
    const days = valuesOf(figures, "conversations");
    const all = sum(days);
    if (all === 0) return "Nothing was logged in these 53 weeks.";
    const spent = duration(sum(valuesOf(figures, "minutes")), locale);
    return `${count(all, "conversation", "conversations", locale)} in 53 weeks, on ${count(days.filter((day) => (day ?? 0) > 0).length, "day", "days", locale)}; ${spent} written down.`;
  },
  time_spent: (figures, _, locale) => {
    const kinds = figures.series.filter((series) => series.key !== "budget");
    const month = Math.max(0, figures.columns.length - 2);
    const spent = sum(kinds.map((series) => series.values[month] ?? 0));
    const budget = valuesOf(figures, "budget")[month] ?? 0;
    return `In ${monthOf(figures.columns[month] ?? "", locale)} ${duration(spent, locale)} of ${duration(budget, locale)} budgeted; what was logged by hand outside of events counts.`;
  },
  depth: (figures, _, locale) => {
    const last = (key: string) => sum(valuesOf(figures, key).slice(-12));
    const all = last("conversations");
    if (all === 0) return "Nothing was logged in the last 12 months.";
    return `Of ${count(all, "conversation", "conversations", locale)} in 12 months ${share(last("deep") / all, locale)} were deep, ${share(last("one_to_one") / all, locale)} one to one.`;
  },
  given_and_received: (figures, _, locale) => {
    const year = (key: string) => number(sum(valuesOf(figures, key).slice(-12)), locale);
    return `In 12 months help was given ${year("given")} times and received ${year("received")} times.`;
  },
  mutuality: (figures, _, locale) => {
    const now = valuesOf(figures, "mutuality").at(-1) ?? null;
    if (now === null) return "No help was given or received in the last 12 months.";
    return `${index(now, locale)} over 12 months, where 1 is as much given as received.`;
  },
  rhythm_kept: (figures, _, locale) => {
    const [kept, all] = [latest(figures, "kept") ?? 0, latest(figures, "with_rhythm") ?? 0];
    if (all === 0) return "Nobody has a rhythm yet. A circle gives one.";
    return `${number(kept, locale)} of ${count(all, "tie", "ties", locale)} with a rhythm are within it. Rhythms count from the day they were set.`;
  },
  circles: (figures) => {
    const all = latest(figures, "people") ?? 0;
    if (all === 0) return "Nobody is in a circle yet.";
    return `${people(all)} in circles. Each circle holds those inside it, as the layers that Dunbar found.`;
  },
  reach: (figures, _, locale) => {
    const now = (column: string) => valuesOf(figures, "now")[figures.columns.indexOf(column)] ?? 0;
    return `Whom you are engaged with reaches ${count(now("organisations"), "organisation", "organisations", locale)} in ${count(now("fields"), "field", "fields", locale)} that are set, ${count(now("places"), "place", "places", locale)} and ${count(now("topics"), "topic", "topics", locale)}.`;
  },
  event_yield: (figures, _, locale) => {
    const met = sum(valuesOf(figures, "met"));
    if (met === 0) return "Nobody was met at an event in these months.";
    const [followed, lasting] = [
      sum(valuesOf(figures, "followed_up")),
      sum(valuesOf(figures, "engaged_after_90_days")),
    ];
    return `${people(met)} met at events, ${number(followed, locale)} followed up within 48 h; ${number(lasting, locale)} in touch again within 90 days.`;
  },
  opportunities: (figures, _, locale) => {
    const [heard, hidden] = [sum(valuesOf(figures, "heard")), sum(valuesOf(figures, "hidden"))];
    if (heard === 0) return "No opportunity was heard of in these months.";
    return `${count(heard, "opportunity", "opportunities", locale)} heard, ${share(hidden / heard, locale)} through people before they were public, or without ever being so.`;
  },
  mentoring_sessions: (figures, _, locale) => {
    const of = (key: string) => sum(valuesOf(figures, key));
    const [received, given, peers] = [of("they_mentor_me"), of("i_mentor_them"), of("peers")];
    if (received + given + peers === 0) return "No session of mentoring was held in these months.";
    return `${count(received, "session", "sessions", locale)} as mentee, ${number(given, locale)} as mentor, ${number(peers, locale)} among peers.`;
  },
  event_cost: (figures, _, locale) => {
    const each = figures.series.filter((series) => series.key.length === 3);
    if (each.length === 0) return "No event in these months has its cost noted, with its currency.";
    const told = each.map((series) => {
      const at = series.values.findLastIndex((value) => value !== null);
      if (at < 0) return `no tie lasted of events paid in ${series.key}`;
      return `${figureInWords(series, at, locale)} for each in the 12 months up to ${columnInWords(figures, at, locale)}`;
    });
    return `${capital(told.join("; "))}. A tie lasted with a further contact within 90 days.`;
  },
  expert_power: (figures, _, locale) => {
    const facets = figures.series.filter((series) => series.unit === "share");
    const last = figures.columns.length - 1;
    const told = facets.filter((series) => (series.values[last] ?? null) !== null);
    if (told.length === 0) return "Nothing to hold these quarters against yet. Expertise has your targets.";
    const said = told.map((series) => `${seriesName(series).toLowerCase()} ${figureInWords(series, last, locale)}`);
    return `In ${columnInWords(figures, last, locale)} ${said.join(", ")}, of your own targets or the best quarter before.`;
  },
  goals: (figures, _, locale) => {
    const all = figures.columns.length;
    if (all === 0) return "No goal is set that is about these people. Goals has ready sets to begin with.";
    return `Of ${count(all, "goal", "goals", locale)} the part of the target reached now and in the periods before; of a ceiling, the part used. Strongest where it came out as aimed.`;
  },
  structure: (figures, _, locale) => {
    const [all, size, constraint] = ["people_in_it", "effective_size", "constraint"].map((key) => latest(figures, key));
    if (!all || size === undefined || constraint === undefined) return "Nobody was known in these months.";
    const [communities, bridges] = [latest(figures, "communities") ?? 0, latest(figures, "bridges") ?? 0];
    const parts = `${count(communities, "community", "communities", locale)}, ${count(bridges, "bridge", "bridges", locale)}`;
    return `${people(all)} bring as much as ${number(Math.round(size), locale)} who do not know each other; constraint ${index(constraint, locale)}. ${parts}.`;
  },
};
