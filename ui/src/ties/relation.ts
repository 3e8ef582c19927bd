/** A relation as it is chosen and as it is kept. Rule: the kind reads from the person who is shown to the one who is added. */
import type { NewRelation, RelationKind, SeenFrom } from "$ui/host/bindings";
import { say } from "$ui/words/say";

/** What stands in the choice: a kind, or the same seen from the other side. */
export type Chosen = RelationKind | "introduced" | "reports_to";

const EACH: Chosen[] = [
  "introduced_by",
  "introduced",
  "colleague",
  "manager_of",
  "reports_to",
  "partner",
  "family",
  "other",
];

export function relationChoices(): { value: Chosen; title: string }[] {
  return EACH.map((value) => ({ value, title: say(`ties-relation-${value}`) }));
}

/** Before the name of the other one: `manager of`, `reports to`; what is in somebody's own words, as the library turned it round. */
export function relationText(kind: RelationKind, from: SeenFrom, words: string): string {
  if (kind === "other") return words;
  if (from === "second" && kind === "introduced_by") return say("ties-relation-introduced.within");
  if (from === "second" && kind === "manager_of") return say("ties-relation-reports_to.within");
  return say(`ties-relation-${kind}.within`);
}

export function newRelation(person: number, other: number, chosen: Chosen, label: string): NewRelation {
  if (chosen === "introduced") return { first: other, second: person, kind: "introduced_by", label: "" };
  if (chosen === "reports_to") return { first: other, second: person, kind: "manager_of", label: "" };
  return { first: person, second: other, kind: chosen, label: chosen === "other" ? label.trim() : "" };
}
