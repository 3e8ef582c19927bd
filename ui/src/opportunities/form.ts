/** An opportunity as it is typed. Rule: what cannot be is told beside its field, and nothing typed is lost. */
import { topicsOf } from "$ui/expertise/topics";
import type { NamedPerson, NewOpportunity, Opportunity, OpportunityKind, Publicity } from "$ui/host/bindings";
import { notADate, readDay, writeDate } from "$ui/kit/date_text";
import { notListed } from "$ui/people/person_field";
import { say } from "$ui/words/say";

export interface Typed {
  title: string;
  kind: OpportunityKind;
  heard: string;
  person: NamedPerson | undefined;
  /** Typed as who told me, and names nobody yet. */
  left: string;
  source: string;
  publicity: Publicity;
  organisation: string;
  url: string;
  topics: string;
  notes: string;
  outcome: string;
  thanked: string;
}

export type Errors = Partial<Record<"title" | "heard" | "person" | "url" | "thanked", string>>;

/** Public is what is taken for granted: the hidden share is never more than what was said. */
export function emptyOpportunity(today: string, locale: string | undefined): Typed {
  return {
    title: "",
    kind: "collaboration",
    heard: writeDate(today, locale),
    person: undefined,
    left: "",
    source: "",
    publicity: "already",
    organisation: "",
    url: "",
    topics: "",
    notes: "",
    outcome: "",
    thanked: "",
  };
}

export function typedOf(opportunity: Opportunity, locale: string | undefined): Typed {
  return {
    title: opportunity.title,
    kind: opportunity.kind,
    heard: writeDate(opportunity.heard_on, locale),
    person: opportunity.told_by ?? undefined,
    left: "",
    source: opportunity.source,
    publicity: opportunity.publicity,
    organisation: opportunity.organisation?.name ?? "",
    url: opportunity.url,
    topics: opportunity.topics.join(", "),
    notes: opportunity.notes,
    outcome: opportunity.outcome,
    thanked: opportunity.thanked_on ? writeDate(opportunity.thanked_on, locale) : "",
  };
}

export function opportunityOf(
  typed: Typed,
  locale: string | undefined,
): { opportunity: NewOpportunity } | { errors: Errors } {
  const errors: Errors = {};
  const heard_on = readDay(typed.heard, locale, "needed");
  const thanked_on = readDay(typed.thanked, locale, "optional");
  const url = typed.url.trim();
  if (typed.title.trim() === "") errors.title = say("opportunities-title-missing");
  if (!heard_on) errors.heard = notADate(locale);
  if (thanked_on === undefined) errors.thanked = notADate(locale);
  if (typed.left.trim() !== "") errors.person = notListed();
  if (url !== "" && !/^https?:\/\//i.test(url)) errors.url = say("opportunities-link-wrong");
  if (Object.keys(errors).length > 0 || !heard_on || thanked_on === undefined) return { errors };
  return {
    opportunity: {
      title: typed.title.trim(),
      kind: typed.kind,
      heard_on,
      told_by: typed.person?.id ?? null,
      source: typed.source.trim(),
      publicity: typed.publicity,
      organisation: typed.organisation.trim(),
      outcome: typed.outcome.trim(),
      thanked_on,
      url,
      notes: typed.notes.trim(),
      topics: topicsOf(typed.topics),
    },
  };
}
