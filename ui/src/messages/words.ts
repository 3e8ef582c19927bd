/** The words of drafts and templates. */
import type { CandidateKind, Field, InteractionKind, NewInteraction, Template } from "$ui/host/bindings";
import { say } from "$ui/words/say";

/** In the order in which they are offered. */
export const FIELDS: Field[] = ["name", "given", "last_topic", "last_talk", "event", "promise", "new_job", "me"];

/** The fields that are not known, in words: `the topic of the last talk, what I promised`. */
export const missingInWords = (fields: Field[]): string =>
  fields.map((field) => say(`messages-field-${field}`)).join(", ");

/** Starters are known by their names, which are not translated. */
const FITTING: Partial<Record<CandidateKind, { id: string }>> = {
  promise: { id: "Keeping a promise" },
  follow_up: { id: "After an event" },
  new_job: { id: "New job" },
};

/** The place of the template that fits what was proposed; else of the first. */
export function fitting(templates: Template[], kind: CandidateKind | undefined): number {
  const name = kind === undefined ? undefined : FITTING[kind]?.id;
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
