/** Which people are chosen for a bulk action: some, or all that are found but some. Plain data, so that it is easily tested. */
import type { PeopleQuery, Selection } from "$ui/host/bindings";

export interface Choice {
  of: "these" | "found";
  /** Chosen, or (of all found) left out. */
  people: ReadonlySet<number>;
}

export const NOBODY: Choice = { of: "these", people: new Set() };
export const ALL_FOUND: Choice = { of: "found", people: new Set() };

export function isChosen(choice: Choice, person: number): boolean {
  return choice.people.has(person) === (choice.of === "these");
}

export function toggled(choice: Choice, person: number): Choice {
  const people = new Set(choice.people);
  if (!people.delete(person)) people.add(person);
  return { ...choice, people };
}

export function withAll(choice: Choice, added: Iterable<number>): Choice {
  const people = new Set(choice.people);
  for (const person of added) {
    if (choice.of === "these") people.add(person);
    else people.delete(person);
  }
  return { ...choice, people };
}

export function size(choice: Choice, found: number): number {
  return choice.of === "these" ? choice.people.size : Math.max(0, found - choice.people.size);
}

export function selection(choice: Choice, query: PeopleQuery): Selection {
  if (choice.of === "these") return { people: [...choice.people] };
  return { found: { query, except: [...choice.people] } };
}
