import { describe, expect, it } from "vitest";
import type { GoalRow, PersonRow, TimelineItem, Topic } from "$ui/host/bindings";
import { language } from "$ui/words/language.svelte";
import { type Choice, choices, type Found, further } from "./choices";
import type { Command } from "./table.svelte";

const command = (id: string, group: Command["group"]): Command => ({ id, group, title: () => id, run: () => {} });
const commands = [
  command("Import files", "Import"),
  command("Go to people", "Go to"),
  command("Paste contacts", "Import"),
];
const anna = { uid: "anna", name: "Anna" } as PersonRow;
const note = { place: { kind: "note", id: 4, on: "2026-01-02" } } as unknown as TimelineItem;
const nothing: Found = { people: [], topics: [], goals: [], written: [] };
const keys = (search: string, people: PersonRow[] = [], written: TimelineItem[] = []) =>
  choices(search, commands, { ...nothing, people, written }).map((group) => group.choices.map((choice) => choice.key));

describe("what the palette offers", () => {
  it("is every command in its group before a letter is typed", () => {
    expect(keys("")).toEqual([["command-Import files", "command-Paste contacts"], ["command-Go to people"]]);
  });
  it("stands under headings in the language, whatever the groups are called in the sources", async () => {
    const headings = () => choices("", commands, nothing).map((group) => group.heading);
    expect(headings()).toEqual(["Import", "Go to"]);
    await language.follow("de", "de-DE", "DE");
    expect(headings()).toEqual(["Import", "Gehe zu"]);
    await language.follow("en", "en-GB", "GB");
  });
  it("has the best first, whichever group it stands in", () => {
    expect(keys("people")[0]).toEqual(["command-Go to people"]);
    expect(keys("paste")).toEqual([["command-Paste contacts"]]);
  });
  it("puts people below what is called so and above what only has its letters", () => {
    const [first, second, ...rest] = keys("import", [anna], [note]);
    expect(first).toEqual(["command-Import files"]);
    expect(second).toEqual(["person-anna"]);
    expect(rest).toHaveLength(1);
  });
  it("is only what was written where nothing else is called so", () => {
    expect(keys("zzz", [], [note])).toHaveLength(1);
    expect(keys("zzz")).toEqual([]);
  });
});

describe("topics and goals", () => {
  const topic = { uid: "grid", name: "Grid" } as Topic;
  const goal = {
    goal: { uid: "deep", goal: { metric: "deep_conversations" }, about: "Grid, close circle" },
  } as GoalRow;
  const found = { ...nothing, people: [anna], topics: [topic], goals: [goal], written: [note] };
  const named = (search: string) =>
    choices(search, [], found).map((group) => group.choices.map((choice) => choice.key));
  it("stand below people and above what was written", () => {
    expect(named("deep grid")).toEqual([
      ["person-anna"],
      ["topic-grid"],
      ["goal-deep"],
      [expect.stringMatching(/^written-/)],
    ]);
  });
  it("are there by all words of their title or of whom they are about", () => {
    expect(named("CLOSE deep").flat()).toContain("goal-deep");
    expect(named("shallow grid").flat()).not.toContain("goal-deep");
    expect(named("d").flat()).not.toContain("goal-deep");
  });
});

describe("the arrows", () => {
  const all = choices("", commands, nothing).flatMap((group) => group.choices);
  it("go around the ends", () => {
    expect(further(all, all[0]?.key, -1)?.key).toBe(all.at(-1)?.key);
    expect(further(all, all.at(-1)?.key, 1)?.key).toBe(all[0]?.key);
    expect(further([] as Choice[], undefined, 1)).toBeUndefined();
  });
});
