/** What a field for people offers while a name is typed. Rule: somebody new is offered last, and never chosen unseen. */
import type { PersonRow } from "$ui/host/bindings";
import { say } from "$ui/words/say";

/** Somebody chosen; without a key: somebody new, by name. */
export interface Picked {
  id: number | null;
  name: string;
}

export type Adding = "offered" | "not_offered";

export interface Offered extends Picked {
  /** What tells two of one name apart. */
  aside: string;
  photo: number | null;
}

/** A `+` before the name means somebody new, as it does in the log line. */
export function typedName(typed: string): { name: string; meansNew: boolean } {
  const text = typed.trim().replace(/\s+/g, " ");
  return text.startsWith("+") ? { name: text.slice(1).trim(), meansNew: true } : { name: text, meansNew: false };
}

export function offers(
  found: Pick<PersonRow, "id" | "name" | "organisation" | "photo">[],
  typed: string,
  adding: Adding,
  taken: Picked[],
): Offered[] {
  const { name, meansNew } = typedName(typed);
  if (name === "") return [];
  const isTaken = (id: number) => taken.some((one) => one.id === id);
  const known =
    adding === "offered" && meansNew
      ? []
      : found
          .filter((row) => !isTaken(row.id))
          .map((row) => ({ id: row.id, name: row.name, aside: row.organisation, photo: row.photo }));
  const isNewTaken = taken.some((one) => one.id === null && one.name === name);
  return adding === "offered" && !isNewTaken ? [...known, { id: null, name, aside: "", photo: null }] : known;
}

/** That a name was typed and nobody chosen. */
export const notListed = (): string => say("people-not-listed");

/** One step through the offers; past the end it begins again. */
export function step(at: number, by: number, many: number): number {
  return many === 0 ? 0 : (at + by + many) % many;
}
