/**
 * What the user corrected on the chips. Rule: a correction holds for as long as the words it was made of stand in the line, and
 * words that a chip gave up stay in the note.
 */
import type { MeantPerson, PersonChoice, Piece, Understood } from "$ui/host/bindings";

type Change =
  | { do: "remove" }
  | { do: "choose"; choice: PersonChoice }
  | { do: "add" }
  | { do: "set"; values: Partial<Understood> }
  | { do: "edit"; values: Record<string, unknown> };

export interface Correction {
  piece: Piece;
  /** The words of the piece; empty where the line says nothing of it. */
  said: string;
  change: Change;
}

/** The later correction of the same words takes the place of the earlier. */
export function withCorrection(all: Correction[], next: Correction): Correction[] {
  const same = (one: Correction) => one.piece === next.piece && one.said === next.said;
  const before = all.find(same);
  const merged =
    before?.change.do === "edit" && next.change.do === "edit"
      ? { ...next, change: { do: "edit" as const, values: { ...before.change.values, ...next.change.values } } }
      : next;
  return [...all.filter((one) => !same(one)), merged];
}

/** The words that a piece was read from, or empty. */
export function saidOf(understood: Understood, piece: Piece, index: number): string {
  return understood.parts
    .filter((part) => part.piece === piece && part.index === index)
    .map((part) => part.said)
    .join(" ");
}

/** What was understood, as corrected. */
export function corrected(understood: Understood, corrections: Correction[]): Understood {
  let now: Understood = structuredClone(understood);
  const removed: { piece: Piece; index: number; said: string }[] = [];
  for (const { piece, said, change } of corrections) {
    const index = indexOf(understood, piece, said);
    if (index === undefined) continue;
    if (change.do === "remove") removed.push({ piece, index, said });
    else if (change.do === "set") now = { ...now, ...change.values };
    else if (change.do === "edit") edit(now, piece, index, change.values);
    else if (piece === "person") {
      const person = now.people[index];
      if (person) now.people[index] = meant(person, change);
    }
  }
  // From behind, so that what is still to be taken away keeps its place.
  for (const one of removed.sort((a, b) => b.index - a.index)) remove(now, one.piece, one.index, one.said);
  return now;
}

function indexOf(understood: Understood, piece: Piece, said: string): number | undefined {
  if (said === "") return understood.parts.some((part) => part.piece === piece) ? undefined : 0;
  const indexes = understood.parts.filter((part) => part.piece === piece).map((part) => part.index);
  return indexes.find((index) => saidOf(understood, piece, index) === said);
}

function meant(person: MeantPerson, change: Change): MeantPerson {
  if (change.do === "choose")
    return { ...person, standing: "known", person: change.choice.person, name: change.choice.name };
  return { ...person, standing: "new", person: null, name: person.said };
}

function edit(now: Understood, piece: Piece, index: number, values: Record<string, unknown>): void {
  const list: object[] | undefined =
    piece === "exchange"
      ? now.exchanges
      : piece === "promise"
        ? now.promises
        : piece === "ask"
          ? now.asks
          : piece === "person"
            ? now.people
            : piece === "opportunity"
              ? now.opportunities
              : undefined;
  const one = list?.[index];
  if (one) Object.assign(one, values);
}

function remove(now: Understood, piece: Piece, index: number, said: string): void {
  switch (piece) {
    case "person":
      now.people.splice(index, 1);
      for (const one of [...now.exchanges, ...now.promises, ...now.asks, ...now.opportunities])
        one.whom = without(one.whom, index);
      for (const one of now.insights)
        one.whom = one.whom.map((whom) => without(whom, index)).filter((whom) => whom !== null);
      break;
    case "kind":
      now.kind = null;
      now.began = null;
      break;
    case "date":
      now.on = null;
      now.at = said.length > 0 && now.parts.some((part) => part.piece === "time") ? now.at : null;
      break;
    case "time":
      now.at = null;
      break;
    case "minutes":
      now.minutes = null;
      break;
    case "depth":
      now.depth = null;
      break;
    case "event":
      now.event = null;
      break;
    case "topic":
      now.topics.splice(index, 1);
      break;
    case "exchange":
      now.exchanges.splice(index, 1);
      break;
    case "promise":
      now.promises.splice(index, 1);
      break;
    case "ask":
      now.asks.splice(index, 1);
      break;
    case "insight":
      now.insights.splice(index, 1);
      break;
    case "opportunity":
      now.opportunities.splice(index, 1);
      break;
  }
  now.parts = now.parts.filter((part) => part.piece !== piece || part.index !== index);
  for (const part of now.parts) if (part.piece === piece && part.index > index) part.index -= 1;
  now.note = [now.note, said].filter(Boolean).join(", ");
}

function without(whom: number | null, gone: number): number | null {
  if (whom === null || whom === gone) return null;
  return whom > gone ? whom - 1 : whom;
}
