import { expect, it } from "vitest";
import { BANDS, shareOf } from "./effect";

it("tells shares that make up the whole, and nothing of nobody", () => {
  const counts = { strong: 1, warm: 2, weak: 3, dormant: 4, new: 0 };
  expect(shareOf(counts, "weak")).toBeCloseTo(0.3);
  expect(BANDS.reduce((sum, band) => sum + shareOf(counts, band), 0)).toBeCloseTo(1);
  expect(shareOf({ strong: 0, warm: 0, weak: 0, dormant: 0, new: 0 }, "strong")).toBe(0);
});
