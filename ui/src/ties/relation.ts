/** A relation as it is chosen and as it is kept. Rule: the kind reads from the person who is shown to the one who is added. */
import type { NewRelation, RelationKind } from "$ui/host/bindings";

/** What stands in the choice: a kind, or the same seen from the other side. */
export type Chosen = RelationKind | "introduced" | "reports_to";

export const CHOICES: { value: Chosen; title: string }[] = [
  { value: "introduced_by", title: "Was introduced by" },
  { value: "introduced", title: "Introduced" },
  { value: "colleague", title: "Colleague of" },
  { value: "manager_of", title: "Manager of" },
  { value: "reports_to", title: "Reports to" },
  { value: "partner", title: "Partner of" },
  { value: "family", title: "Family of" },
  { value: "other", title: "In other words" },
];

export function newRelation(person: number, other: number, chosen: Chosen, label: string): NewRelation {
  if (chosen === "introduced") return { first: other, second: person, kind: "introduced_by", label: "" };
  if (chosen === "reports_to") return { first: other, second: person, kind: "manager_of", label: "" };
  return { first: person, second: other, kind: chosen, label: chosen === "other" ? label.trim() : "" };
}
