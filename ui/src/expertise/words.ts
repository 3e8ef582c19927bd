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
  MeasureFigure,
  Profile,
  ProfilePeriod,
  Topic,
  TopicPerson,
} from "$ui/host/bindings";
import { monthOf, quarterOf } from "$ui/kit/dates";
import { percent } from "$ui/kit/numbers";
import { minutesText } from "$ui/logging/words";
import { numberFormat } from "$ui/words/formats";
import { say } from "$ui/words/say";

export const CONTRIBUTIONS: ContributionKind[] = [
  "talk",
  "article",
  "post",
  "code",
  "panel",
  "answer",
  "review",
  "award",
];

export const LEARNINGS: LearningKind[] = [
  "course",
  "book",
  "conference",
  "feedback_asked",
  "feedback_received",
  "certificate",
];

export const PERIODS: ProfilePeriod[] = ["month", "quarter", "year"];

/** The steps of the way. */
export const LEVELS = [1, 2, 3, 4, 5] as const;

/** `3 · can do` */
export function levelText(level: number | null): string {
  const step = LEVELS.find((one) => one === level);
  return step === undefined ? say("expertise-level-none") : `${step} · ${say(`expertise-level-${step}`)}`;
}

/** `Level 2 of 4`, `Level 2`, `Aims for 4`; empty where nothing is said. */
export function levelLine({ level, target }: Pick<Topic, "level" | "target">): string {
  if (level === null) return target === null ? "" : say("expertise-level-line-aims", { target });
  return target === null
    ? say("expertise-level-line", { level })
    : say("expertise-level-line-aimed", { level, target });
}

/** At most one digit behind the point. */
export function amountText(amount: number, locale: string | undefined): string {
  return numberFormat(locale, { maximumFractionDigits: 1 }).format(amount);
}

/** `of 4, my best: Jul 2026`, `of 6, my target`, or that there is nothing to hold it against. */
export function markText({ mark }: MeasureFigure, locale: string | undefined, period: ProfilePeriod): string {
  if (mark === null) return say("expertise-mark-none");
  const amount = amountText(mark.amount, locale);
  return mark.best_from === null
    ? say("expertise-mark-target", { amount })
    : say("expertise-mark-best", { amount, span: spanName(mark.best_from, locale, period) });
}

/** `Jul 2026`, `2026 Q3`, `2026` */
export function spanName(from: string, locale: string | undefined, period: ProfilePeriod): string {
  const year = from.slice(0, 4);
  if (period === "year") return year;
  if (period === "month") return monthOf(from, locale);
  return say("expertise-quarter", { year, quarter: quarterOf(from) });
}

export function shareText(share: number | null, locale: string | undefined): string {
  return share === null ? "–" : percent(share, locale);
}

/** What a facet amounts to, in a sentence for who does not see its bar. */
export function facetSentence(facet: FacetFigure, locale: string | undefined): string {
  const each = facet.measures.map((one) =>
    say("expertise-profile-figure", {
      measure: say(`expertise-measure-${one.measure}.inside`),
      amount: amountText(one.now, locale),
    }),
  );
  const told = {
    facet: say(`expertise-facet-${facet.facet}`),
    figures:
      each.length === 0 ? "" : each.reduce((before, next) => say("expertise-profile-figures-next", { before, next })),
  };
  return facet.share === null
    ? say("expertise-profile-facet-first", told)
    : say("expertise-profile-facet", { ...told, share: shareText(facet.share, locale) });
}

/** `3 asks, 1 open` */
function asksText({ asks, open_asks }: TopicPerson): string {
  return open_asks > 0
    ? say("expertise-because-asks-open", { many: asks, open: open_asks })
    : say("expertise-because-asks", { many: asks });
}

/** One thing to do about what is thin; empty where nothing is. */
export function proposalText({
  thin,
  topic,
  proposed_to: name,
}: Pick<Profile, "thin" | "topic" | "proposed_to">): string {
  switch (thin) {
    case null:
      return "";
    case "knowledge":
    case "guidance":
      if (topic === "") return name ? say(`expertise-do-${thin}`, { name }) : say(`expertise-do-${thin}.anybody`);
      return name ? say(`expertise-do-${thin}-on`, { name, topic }) : say(`expertise-do-${thin}-on.anybody`, { topic });
    case "opportunity":
    case "reputation":
      return topic === "" ? say(`expertise-do-${thin}`) : say(`expertise-do-${thin}-on`, { topic });
  }
}

/** Why somebody stands in a list of a topic. */
export function because(person: TopicPerson): string {
  const reasons = [
    person.stands_for_it === "yes" ? say("expertise-because-stands") : "",
    person.insights > 0 ? say("expertise-because-insights", { many: person.insights }) : "",
    person.mentoring === null ? "" : say(`expertise-because-${person.mentoring}`),
    person.asks > 0 ? asksText(person) : "",
    person.interactions > 0 ? say("expertise-because-talks", { many: person.interactions }) : "",
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

export const namesOf = (people: { name: string }[]) => people.map(({ name }) => name).join(", ");
const tags = (topics: string[]) => topics.map((topic) => `#${topic}`).join(" ");
const joined = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(" · ");

/** Where it comes from, and on what. */
export function insightLine(insight: Insight): string {
  const people = insight.people.length > 0 ? say("expertise-from", { people: namesOf(insight.people) }) : "";
  return joined(people, insight.event?.title, insight.reading, tags(insight.topics));
}

export function contributionLine(contribution: Contribution): string {
  const people = contribution.people.length > 0 ? say("expertise-with", { people: namesOf(contribution.people) }) : "";
  const audience = contribution.audience === null ? "" : say("expertise-reached", { many: contribution.audience });
  return joined(contribution.event?.title, contribution.place, audience, people, tags(contribution.topics));
}

export function learningLine(learning: Learning): string {
  const people = learning.people.length > 0 ? say("expertise-with", { people: namesOf(learning.people) }) : "";
  const time = learning.minutes === null ? "" : minutesText(learning.minutes);
  return joined(time, learning.event?.title, people, learning.changed, tags(learning.topics));
}
