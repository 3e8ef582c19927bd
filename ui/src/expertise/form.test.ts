import { expect, it } from "vitest";
import {
  emptyInsight,
  emptyLearning,
  hoursText,
  insightOf,
  learningOf,
  readAmount,
  readCount,
  readHours,
} from "./form";
import { topicsOf } from "./topics";

it("reads a length of time as people write it", () => {
  for (const [typed, minutes] of [
    ["", null],
    ["1.5", 90],
    ["1,5 h", 90],
    ["1:30", 90],
    ["1h30", 90],
    ["45m", 45],
    ["2 h", 120],
  ] as const)
    expect(readHours(typed), typed).toBe(minutes);
  for (const typed of ["long", "1:75", "-2", "1.5.2"]) expect(readHours(typed), typed).toBeUndefined();
  for (const minutes of [0, 5, 60, 95, 1500]) expect(readHours(hoursText(minutes))).toBe(minutes);
});

it("reads how many were reached", () => {
  expect(readCount("")).toBeNull();
  expect(readCount("1,200")).toBe(1200);
  expect(readCount("1 200")).toBe(1200);
  expect(readCount("many")).toBeUndefined();
});

it("reads an amount as the locale writes it", () => {
  expect(readAmount("1.5", "en-GB")).toBe(1.5);
  expect(readAmount("1,5", "de-DE")).toBe(1.5);
  expect(readAmount("1,200", "en-GB")).toBe(1200);
  expect(readAmount("", "en-GB")).toBeNull();
  for (const typed of ["-1", "many", "1e3"]) expect(readAmount(typed, "en-GB"), typed).toBeUndefined();
});

it("takes topics with and without their sign", () => {
  expect(topicsOf(" #grid, storage ,, ")).toEqual(["grid", "storage"]);
});

it("tells beside each field what cannot be", () => {
  const typed = { ...emptyInsight("2026-11-09", "en-GB"), on: "soon", url: "example.org", left: "Ingr" };
  expect(insightOf(typed, "en-GB")).toEqual({
    errors: {
      text: "Say what you learned.",
      on: expect.stringContaining("Not a date"),
      url: expect.stringContaining("Not a link"),
      people: expect.any(String),
    },
  });
});

it("keeps what was typed", () => {
  const typed = { ...emptyLearning("2026-11-09", "en-GB", "grid"), title: " Power electronics ", minutes: "2" };
  expect(learningOf(typed, "en-GB")).toEqual({
    value: {
      kind: "course",
      title: "Power electronics",
      on: "2026-11-09",
      event: null,
      minutes: 120,
      url: "",
      changed: "",
      people: [],
      topics: ["grid"],
    },
  });
});
