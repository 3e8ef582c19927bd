import { describe, expect, it } from "vitest";
import type { BackupCounts } from "$ui/host/bindings";
import { differences, inShort, KINDS, size } from "./words";

const none = Object.fromEntries(KINDS.map((of) => [of, 0])) as unknown as BackupCounts;

describe("what a backup holds", () => {
  it("is told by what there is", () => {
    expect(inShort({ ...none, people: 1, notes: 2 })).toBe("1 person · 2 notes");
    expect(inShort({ ...none, people: 612, interactions: 3204, learning: 1 }, 2)).toBe(
      "612 people · 3,204 interactions",
    );
    expect(inShort(none)).toBe("Nobody yet");
  });
  it("is compared kind by kind, and a database that cannot be read has no figures", () => {
    const after = { ...none, people: 3 };
    expect(differences({ ...none, goals: 1 }, after)).toEqual([
      { of: "people", now: 0, after: 3 },
      { of: "goals", now: 1, after: 0 },
    ]);
    expect(differences(null, after)).toEqual([{ of: "people", now: undefined, after: 3 }]);
  });
});

describe("the size of a file", () => {
  it.each([
    [40_960, "41 kB"],
    [3_240_000, "3.2 MB"],
    [214_000_000, "214 MB"],
  ])("%d", (bytes, text) => expect(size(bytes, "en")).toBe(text));
});
