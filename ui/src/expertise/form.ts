/** Insights, contributions and learning as they are typed. Rule: what cannot be is told beside its field, and nothing typed is lost. */
import type {
  Contribution,
  ContributionKind,
  Insight,
  InteractionId,
  Learning,
  LearningKind,
  NamedEvent,
  NamedPerson,
  NewContribution,
  NewInsight,
  NewLearning,
} from "$ui/host/bindings";
import { notADate, readDay, writeDate } from "$ui/kit/date_text";
import { notListed } from "$ui/people/person_field";
import { numberFormat } from "$ui/words/formats";
import { say } from "$ui/words/say";
import { topicsOf } from "./topics";

interface Common {
  on: string;
  people: NamedPerson[];
  /** Typed as a person, and names nobody yet. */
  left: string;
  event: NamedEvent | undefined;
  url: string;
  topics: string;
}
export interface TypedInsight extends Common {
  text: string;
  reading: string;
  interaction: InteractionId | null;
}
export interface TypedContribution extends Common {
  kind: ContributionKind;
  title: string;
  place: string;
  audience: string;
  notes: string;
}
export interface TypedLearning extends Common {
  kind: LearningKind;
  title: string;
  minutes: string;
  changed: string;
}
export type Errors = Partial<Record<"text" | "title" | "on" | "people" | "url" | "audience" | "minutes", string>>;
type Locale = string | undefined;

function empty(today: string, locale: Locale, topic: string): Common {
  return { on: writeDate(today, locale), people: [], left: "", event: undefined, url: "", topics: topic };
}
export const emptyInsight = (today: string, locale: Locale, topic = ""): TypedInsight => ({
  ...empty(today, locale, topic),
  text: "",
  reading: "",
  interaction: null,
});
export const emptyContribution = (today: string, locale: Locale, topic = ""): TypedContribution => ({
  ...empty(today, locale, topic),
  kind: "talk",
  title: "",
  place: "",
  audience: "",
  notes: "",
});
export const emptyLearning = (today: string, locale: Locale, topic = ""): TypedLearning => ({
  ...empty(today, locale, topic),
  kind: "course",
  title: "",
  minutes: "",
  changed: "",
});

function common(of: Insight | Contribution | Learning, locale: Locale): Common {
  return {
    on: writeDate(of.on, locale),
    people: [...of.people],
    left: "",
    event: of.event ?? undefined,
    url: of.url,
    topics: of.topics.join(", "),
  };
}
export const typedInsight = (of: Insight, locale: Locale): TypedInsight => ({
  ...common(of, locale),
  text: of.text,
  reading: of.reading,
  interaction: of.interaction,
});
export const typedContribution = (of: Contribution, locale: Locale): TypedContribution => ({
  ...common(of, locale),
  kind: of.kind,
  title: of.title,
  place: of.place,
  audience: of.audience === null ? "" : String(of.audience),
  notes: of.notes,
});
export const typedLearning = (of: Learning, locale: Locale): TypedLearning => ({
  ...common(of, locale),
  kind: of.kind,
  title: of.title,
  minutes: of.minutes === null ? "" : hoursText(of.minutes),
  changed: of.changed,
});

interface ReadCommon {
  on: string;
  people: number[];
  event: number | null;
  url: string;
  topics: string[];
}
function readCommon(typed: Common, locale: Locale, errors: Errors): ReadCommon {
  const on = readDay(typed.on, locale, "needed");
  const url = typed.url.trim();
  if (!on) errors.on = notADate(locale);
  if (typed.left.trim() !== "") errors.people = notListed();
  if (url !== "" && !/^https?:\/\//i.test(url)) errors.url = say("expertise-link-wrong");
  return {
    on: on ?? "",
    people: typed.people.map(({ id }) => id),
    event: typed.event?.id ?? null,
    url,
    topics: topicsOf(typed.topics),
  };
}
const settle = <Value>(errors: Errors, value: Value): { value: Value } | { errors: Errors } =>
  Object.keys(errors).length > 0 ? { errors } : { value };

export function insightOf(typed: TypedInsight, locale: Locale): { value: NewInsight } | { errors: Errors } {
  const errors: Errors = {};
  const read = readCommon(typed, locale, errors);
  if (typed.text.trim() === "") errors.text = say("expertise-insight-missing");
  return settle(errors, {
    ...read,
    text: typed.text.trim(),
    reading: typed.reading.trim(),
    interaction: typed.interaction,
  });
}

export function contributionOf(
  typed: TypedContribution,
  locale: Locale,
): { value: NewContribution } | { errors: Errors } {
  const errors: Errors = {};
  const read = readCommon(typed, locale, errors);
  const audience = readCount(typed.audience);
  if (typed.title.trim() === "") errors.title = say("expertise-contribution-missing");
  if (audience === undefined) errors.audience = say("expertise-contribution-audience-wrong");
  const { kind, title, place, notes } = typed;
  return settle(errors, {
    ...read,
    kind,
    title: title.trim(),
    place: place.trim(),
    audience: audience ?? null,
    notes: notes.trim(),
  });
}

export function learningOf(typed: TypedLearning, locale: Locale): { value: NewLearning } | { errors: Errors } {
  const errors: Errors = {};
  const read = readCommon(typed, locale, errors);
  const minutes = readHours(typed.minutes);
  if (typed.title.trim() === "") errors.title = say("expertise-learning-missing");
  if (minutes === undefined) errors.minutes = say("expertise-learning-hours-wrong");
  const { kind, title, changed } = typed;
  return settle(errors, { ...read, kind, title: title.trim(), minutes: minutes ?? null, changed: changed.trim() });
}

/** Null: nothing is said; undefined: not a number. */
export function readCount(text: string): number | null | undefined {
  const typed = text.trim().replace(/[\s.,'’\u00a0\u202f](?=\d{3}\b)/g, "");
  if (typed === "") return null;
  return /^\d{1,9}$/.test(typed) ? Number(typed) : undefined;
}

/** `1.5`, `1,5`, `1:30`, `1h30`, `90m` as minutes. Null: nothing is said; undefined: no length of time. */
export function readHours(text: string): number | null | undefined {
  const typed = text.trim().toLowerCase().replace(",", ".");
  if (typed === "") return null;
  const clock = /^(\d{1,4})\s*(?::|h)\s*([0-5]?\d)\s*(?:m|min)?$/.exec(typed);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const minutes = /^(\d{1,5})\s*(?:m|min)$/.exec(typed);
  if (minutes) return Number(minutes[1]);
  const hours = /^(\d{1,4}(?:\.\d{1,2})?)\s*h?$/.exec(typed);
  return hours ? Math.round(Number(hours[1]) * 60) : undefined;
}

/** Minutes as they are typed back: `1:30`. */
export function hoursText(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

/** An amount above zero, as the locale writes it. Null: nothing is said; undefined: none. */
export function readAmount(text: string, locale: Locale): number | null | undefined {
  const typed = text.trim();
  if (typed === "") return null;
  const parts = numberFormat(locale, { useGrouping: true }).formatToParts(12345.6);
  const group = parts.find(({ type }) => type === "group")?.value ?? "";
  const point = parts.find(({ type }) => type === "decimal")?.value ?? ".";
  const plain = typed
    .split(group || " ")
    .reduce((whole, part) => (/^\d{3}(?!\d)/.test(part) ? whole + part : `${whole}${group}${part}`))
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(point, ".");
  return /^\d{1,6}(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
