import { expect, it } from "vitest";
import { labelStep } from "./drawing";

it("labels months, quarters, halves or whole years, about seven of them", () => {
  expect([6, 12, 36, 60, 120, 400].map(labelStep)).toEqual([1, 3, 6, 12, 24, 60]);
});
