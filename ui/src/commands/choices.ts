/** What the palette offers for the words typed: pure, so that Enter meets what the words say and not what was drawn before. */
import { computeCommandScore } from "bits-ui";
import type { PersonRow, TimelineItem } from "$ui/host/bindings";
import { people } from "$ui/kit/words";
import { keyOf } from "$ui/timeline/words";
import type { Command } from "./table.svelte";

export type Choice =
  | { key: string; kind: "command"; command: Command }
  | { key: string; kind: "person"; person: PersonRow }
  | { key: string; kind: "written"; item: TimelineItem };

export interface ChoiceGroup {
  heading: string;
  choices: Choice[];
}

/** People stand below the commands that are called what was typed, and above those that only have its letters. */
const PERSON = 0.5;
const WRITTEN = 0.4;

/** The groups with something in them, the best first; without words, the commands as they stand in their table. */
export function choices(
  search: string,
  commands: Command[],
  found: PersonRow[],
  written: TimelineItem[],
): ChoiceGroup[] {
  const groups: (ChoiceGroup & { best: number })[] = [];
  for (const heading of new Set(commands.map((command) => command.group))) {
    const scored = commands
      .filter((command) => command.group === heading)
      .map((command) => ({ command, score: search === "" ? 1 : computeCommandScore(command.title, search) }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score);
    groups.push({
      heading,
      best: scored[0]?.score ?? 0,
      choices: scored.map(({ command }) => ({ key: `command-${command.id}`, kind: "command", command })),
    });
  }
  groups.push({
    heading: people(found.length),
    best: PERSON,
    choices: found.map((person) => ({ key: `person-${person.uid}`, kind: "person", person })),
  });
  groups.push({
    heading: "Written down",
    best: WRITTEN,
    choices: written.map((item) => ({ key: `written-${keyOf(item)}`, kind: "written", item })),
  });
  return groups
    .filter((group) => group.choices.length > 0)
    .sort((one, other) => other.best - one.best)
    .map(({ heading, choices }) => ({ heading, choices }));
}

/** The choice `by` further than the one with this key, around the ends; the first where nothing is chosen. */
export function further(all: Choice[], key: string | undefined, by: number): Choice | undefined {
  const at = all.findIndex((choice) => choice.key === key);
  return all[(at + by + all.length) % all.length];
}
