/** Expertise in words. */
import type {
  Contribution,
  ContributionKind,
  ContributionsQuery,
  FacetFigure,
  Insight,
  InsightsQuery,
  Learning,
  LearningKind,
  LearningsQuery,
  Measure,
  MeasureFigure,
  MentoringDirection,
  PowerFacet,
  ProfilePeriod,
  ProposalSource,
  Topic,
  TopicPerson,
} from "$ui/host/bindings";
import { monthOf } from "$ui/kit/dates";
import { count } from "$ui/kit/words";
import { minutesText } from "$ui/logging/words";
import { numberFormat } from "$ui/words/formats";

export const CONTRIBUTIONS: Record<ContributionKind, string> = {
  talk: "Talk",
  article: "Article",
  post: "Post",
  code: "Code",
  panel: "Panel",
  answer: "Answer",
  review: "Review",
  award: "Award",
};

export const LEARNINGS: Record<LearningKind, string> = {
  course: "Course",
  book: "Book",
  conference: "Conference",
  feedback_asked: "Feedback asked for",
  feedback_received: "Feedback received",
  certificate: "Certificate",
};

export const FACETS: Record<PowerFacet, string> = {
  knowledge: "Knowledge",
  guidance: "Guidance",
  opportunity: "Opportunity",
  reputation: "Reputation",
};

export const MEASURES: Record<Measure, string> = {
  insights: "Insights",
  learning_hours: "Hours of learning",
  advice_given: "Advice and feedback given",
  contributions: "Contributions",
  times_asked: "Times asked",
  opportunities_heard: "Opportunities heard",
  hidden_opportunities: "Heard before they were public",
  sessions_as_mentor: "Sessions as mentor",
  sessions_as_mentee: "Sessions as mentee",
};

export const PERIODS: Record<ProfilePeriod, string> = {
  month: "This month",
  quarter: "This quarter",
  year: "This year",
};

/** One step of the way, from 1 to 5. */
export const LEVELS = ["First steps", "Can follow", "Can do", "Can teach", "Known for it"] as const;

export const SOURCES: Record<ProposalSource, string> = {
  skill: "endorsed",
  tag: "tag",
  position: "positions",
};

/** `3 · can do` */
export function levelText(level: number | null): string {
  const word = level === null ? undefined : LEVELS[level - 1];
  return word === undefined ? "Not said yet" : `${level} · ${word.toLowerCase()}`;
}

/** `Level 2 of 4`, `Level 2`, `Aims for 4`; empty where nothing is said. */
export function levelLine({ level, target }: Pick<Topic, "level" | "target">): string {
  if (level !== null) return target === null ? `Level ${level}` : `Level ${level} of ${target}`;
  return target === null ? "" : `Aims for ${target}`;
}

/** At most one digit behind the point. */
export function amountText(amount: number, locale: string | undefined): string {
  return numberFormat(locale, { maximumFractionDigits: 1 }).format(amount);
}

/** `of 4, my best: Jul 2026`, `of 6, my target`, or that there is nothing to hold it against. */
export function markText({ mark }: MeasureFigure, locale: string | undefined, period: ProfilePeriod): string {
  if (mark === null) return "nothing earlier";
  const of = `of ${amountText(mark.amount, locale)}`;
  return mark.best_from === null ? `${of}, my target` : `${of}, my best in ${spanName(mark.best_from, locale, period)}`;
}

/** `Jul 2026`, `2026 Q3`, `2026` */
export function spanName(from: string, locale: string | undefined, period: ProfilePeriod): string {
  const year = from.slice(0, 4);
  if (period === "year") return year;
  if (period === "month") return monthOf(from, locale);
  return `${year} Q${Math.floor((Number(from.slice(5, 7)) - 1) / 3) + 1}`;
}

export function shareText(share: number | null, locale: string | undefined): string {
  if (share === null) return "–";
  return numberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(share);
}

/** What a facet amounts to, in a sentence for who does not see its bar. */
export function facetSentence(facet: FacetFigure, locale: string | undefined): string {
  const figures = facet.measures.map((one) => `${MEASURES[one.measure].toLowerCase()} ${amountText(one.now, locale)}`);
  const share =
    facet.share === null ? "nothing earlier to hold it against" : `${shareText(facet.share, locale)} of its mark`;
  return `${FACETS[facet.facet]}: ${share}; ${figures.join(", ")}.`;
}

const GUIDES: Record<MentoringDirection, string> = {
  they_mentor_me: "mentors me",
  i_mentor_them: "I mentor them",
  peers: "peer",
};

/** `3 asks, 1 open` */
function asksText({ asks, open_asks }: TopicPerson): string {
  const all = count(asks, "ask", "asks");
  return open_asks > 0 ? `${all}, ${open_asks} open` : all;
}

/** Why somebody stands in a list of a topic. */
export function because(person: TopicPerson): string {
  const reasons = [
    person.stands_for_it === "yes" ? "stands for it" : "",
    person.insights > 0 ? count(person.insights, "insight from them", "insights from them") : "",
    person.mentoring === null ? "" : GUIDES[person.mentoring],
    person.asks > 0 ? asksText(person) : "",
    person.interactions > 0 ? count(person.interactions, "talk", "talks") : "",
  ];
  return reasons.filter(Boolean).join(" · ");
}

export function positionOf({ position, organisation }: TopicPerson): string {
  return [position, organisation].filter(Boolean).join(", ");
}

export const ANY_INSIGHT: InsightsQuery = {
  person: null,
  topic: null,
  event: null,
  from: null,
  until: null,
  words: "",
  due_by: null,
};
export const ANY_CONTRIBUTION: ContributionsQuery = {
  person: null,
  topic: null,
  event: null,
  kind: null,
  from: null,
  until: null,
  words: "",
};
export const ANY_LEARNING: LearningsQuery = {
  person: null,
  topic: null,
  event: null,
  kind: null,
  from: null,
  until: null,
  words: "",
};

const from = (people: { name: string }[]) => people.map(({ name }) => name).join(", ");
const tags = (topics: string[]) => topics.map((topic) => `#${topic}`).join(" ");
const joined = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(" · ");

/** Where it comes from, and on what. */
export function insightLine(insight: Insight): string {
  const people = insight.people.length > 0 ? `from ${from(insight.people)}` : "";
  return joined(people, insight.event?.title, insight.reading, tags(insight.topics));
}

export function contributionLine(contribution: Contribution, locale: string | undefined): string {
  const people = contribution.people.length > 0 ? `with ${from(contribution.people)}` : "";
  const audience =
    contribution.audience === null ? "" : `reached ${count(contribution.audience, "person", "people", locale)}`;
  return joined(contribution.event?.title, contribution.place, audience, people, tags(contribution.topics));
}

export function learningLine(learning: Learning): string {
  const people = learning.people.length > 0 ? `with ${from(learning.people)}` : "";
  const time = learning.minutes === null ? "" : minutesText(learning.minutes);
  return joined(time, learning.event?.title, people, learning.changed, tags(learning.topics));
}

/** The first line, without its marks: an insight has no title. */
export function headOf(text: string): string {
  const line = text.split("\n").find((one) => one.trim() !== "") ?? "";
  return line.replace(/[*_`>#]+/g, "").trim();
}
