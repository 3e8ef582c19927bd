/** What the values of a person are called on screen. */
import type { Archived, MatchReason, Origin } from "$ui/host/bindings";
import { say } from "$ui/words/say";

const ORIGINS: Origin[] = ["event", "introduction", "online", "work", "import"];

export function originChoices(): { value: Origin; title: string }[] {
  return ORIGINS.map((value) => ({ value, title: say(`people-origin-${value}`) }));
}

export const ARCHIVED: Archived[] = ["shown", "hidden", "only"];

/** `same e-mail ada@example.org` */
export function reason({ kind, value }: MatchReason): string {
  const same = say(`people-reason-${kind}`);
  return value ? say("people-reason-with", { reason: same, value }) : same;
}

const FIELDS = [
  "name",
  "prefix",
  "given",
  "additional",
  "family",
  "suffix",
  "nickname",
  "organisation",
  "department",
  "position",
  "emails",
  "phones",
  "urls",
  "addresses",
  "birthday",
  "met_on",
  "origin",
  "tags",
  "notes",
  "dates",
  "related",
  "photo",
] as const;

/** `E-mail`; what is none of the fields is called as it is. */
export function fieldName(field: string): string {
  const known = knownField(field);
  return known ? say(`people-field-${known}`) : field;
}

/** `e-mail`, within a sentence. */
export function fieldWithin(field: string): string {
  const known = knownField(field);
  return known ? say(`people-field-${known}.within`) : field;
}

/** Of one value of a field too: `emails:ada@example.org`. */
function knownField(field: string): (typeof FIELDS)[number] | undefined {
  const name = field.split(":")[0] ?? field;
  return FIELDS.find((one) => one === name);
}
