/** The words of drafts and templates. */
import type { CandidateKind, Field, InteractionKind, NewInteraction, Template } from "$ui/host/bindings";

/** What each field of a template stands for. */
export const FIELDS: Record<Field, string> = {
  name: "the whole name",
  given: "the given name",
  last_topic: "the topic of the last talk",
  last_talk: "when we last talked",
  event: "the last event that both were at",
  promise: "what I promised",
  new_job: "a post begun in the last half year",
  me: "your own name",
};

/** The fields that are not known, in words: `the topic of the last talk, what I promised`. */
export const missingInWords = (fields: Field[]): string => fields.map((field) => FIELDS[field]).join(", ");

const FITTING: Partial<Record<CandidateKind, string>> = {
  promise: "Keeping a promise",
  follow_up: "After an event",
  new_job: "New job",
};

/** The place of the template that fits what was proposed; else of the first. */
export function fitting(templates: Template[], kind: CandidateKind | undefined): number {
  const name = kind === undefined ? undefined : FITTING[kind];
  return Math.max(
    0,
    templates.findIndex((template) => template.name === name),
  );
}

/** The interaction that a sent message is. */
export function sent(kind: InteractionKind, person: number, on: string, text: string): NewInteraction {
  return {
    kind,
    on,
    at: null,
    minutes: null,
    depth: null,
    began: "me",
    people: [person],
    event: null,
    topics: [],
    notes: text,
  };
}
