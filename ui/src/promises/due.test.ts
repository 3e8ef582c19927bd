import { expect, it } from "vitest";
import { dueWords } from "./due";

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
