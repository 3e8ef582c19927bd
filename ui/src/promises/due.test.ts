import { expect, it } from "vitest";
import { civilToday, dueWords } from "./due";

it("says how far off a due day is", () => {
  expect([null, 0, 1, 5, -1, -3].map(dueWords)).toEqual([
    "No date",
    "Today",
    "Tomorrow",
    "In 5 days",
    "Since yesterday",
    "3 days past",
  ]);
});

it("takes the day from the clock here", () => {
  expect(civilToday(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
});
