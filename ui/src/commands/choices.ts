/** What the palette offers for the words typed: pure, so that Enter meets what the words say and not what was drawn before. */
import { computeCommandScore } from "bits-ui";
import { metricTitle } from "$ui/goals/words";
import type { GoalRow, PersonRow, TimelineItem, Topic } from "$ui/host/bindings";
import { people } from "$ui/kit/words";
import { keyOf } from "$ui/timeline/words";
import { say } from "$ui/words/say";
import { headingOf } from "./groups";
import type { Command } from "./table.svelte";

export type Choice =
  | { key: string; kind: "command"; command: Command }
  | { key: string; kind: "person"; person: PersonRow }
  | { key: string; kind: "topic"; topic: Topic }
  | { key: string; kind: "goal"; goal: GoalRow }
  | { key: string; kind: "written"; item: TimelineItem };

/** What was found by the words, besides commands. */
export interface Found {
  people: PersonRow[];
  topics: Topic[];
  /** All that are kept: the words are looked for here. */
  goals: GoalRow[];
  written: TimelineItem[];
}

export interface ChoiceGroup {
  /** Two groups may be called alike in some language. */
  id: string;
  heading: string;
  choices: Choice[];
}

/** People stand below the commands that are called what was typed, and above those that only have its letters. */
const PERSON = 0.5;
const TOPIC = 0.45;
const GOAL = 0.43;
const WRITTEN = 0.4;

/** The groups with something in them, the best first; without words, the commands as they stand in their table. */
export function choices(search: string, commands: Command[], found: Found): ChoiceGroup[] {
  const groups: (ChoiceGroup & { best: number })[] = [];
  for (const group of new Set(commands.map((command) => command.group))) {
    const scored = commands
      .filter((command) => command.group === group)
      .map((command) => ({ command, score: search === "" ? 1 : computeCommandScore(command.title(), search) }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score);
    groups.push({
      id: `command ${group}`,
      heading: headingOf(group),
      best: scored[0]?.score ?? 0,
      choices: scored.map(({ command }) => ({ key: `command-${command.id}`, kind: "command", command })),
    });
  }
  groups.push({
    id: "person",
    heading: people(found.people.length),
    best: PERSON,
    choices: found.people.map((person) => ({ key: `person-${person.uid}`, kind: "person", person })),
  });
  groups.push({
    id: "topic",
    heading: say("commands-topics"),
    best: TOPIC,
    choices: found.topics.map((topic) => ({ key: `topic-${topic.uid}`, kind: "topic", topic })),
  });
  groups.push({
    id: "goal",
    heading: say("commands-goals"),
    best: GOAL,
    choices: found.goals
      .filter((goal) => isCalled(goal, search))
      .map((goal) => ({ key: `goal-${goal.goal.uid}`, kind: "goal", goal })),
  });
  groups.push({
    id: "written",
    heading: say("commands-written"),
    best: WRITTEN,
    choices: found.written.map((item) => ({ key: `written-${keyOf(item)}`, kind: "written", item })),
  });
  return groups
    .filter((group) => group.choices.length > 0)
    .sort((one, other) => other.best - one.best)
    .map(({ id, heading, choices }) => ({ id, heading, choices }));
}

/** Whether title or filter of a goal has all the words. */
function isCalled({ goal }: GoalRow, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const called = `${metricTitle(goal.goal.metric)} ${goal.about}`.toLowerCase();
  return search.length >= 2 && words.every((word) => called.includes(word));
}

/** The choice `by` further than the one with this key, around the ends; the first where nothing is chosen. */
export function further(all: Choice[], key: string | undefined, by: number): Choice | undefined {
  const at = all.findIndex((choice) => choice.key === key);
  return all[(at + by + all.length) % all.length];
}
