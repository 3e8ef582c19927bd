import { describe, expect, it } from "vitest";
import { labelStep, scale } from "./drawing";

it("labels months, quarters, halves or whole years, about seven of them", () => {
  expect([6, 12, 36, 60, 120, 400].map(labelStep)).toEqual([1, 3, 6, 12, 24, 60]);
});

describe("scale", () => {
  it("ends at a step, and never above the whole", () => {
    expect(scale("share", 0.19)).toEqual({ max: 0.2, interval: 0.05 });
    expect(scale("share", 0.93)).toEqual({ max: 1, interval: 0.25 });
    expect(scale("index", 1)).toEqual({ max: 1, interval: 0.25 });
    expect(scale("share", 0)).toEqual({ max: 0.02, interval: 0.02 });
  });
  it("counts hours whole", () => {
    expect(scale("minutes", 1990)).toEqual({ max: 2400, interval: 600 });
    expect(scale("minutes", 100)).toEqual({ max: 120, interval: 30 });
  });
});
