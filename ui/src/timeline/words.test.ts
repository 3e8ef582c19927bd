import { describe, expect, it } from "vitest";
import { firstLine } from "$ui/kit/words";
import { asTime, isTime } from "./words";

describe("what was written", () => {
  it("is shown in one line without its marks", () => {
    expect(firstLine("\n# Tracing\n\nmore")).toBe("Tracing");
    expect(firstLine("Their **quantile** forecasts")).toBe("Their quantile forecasts");
    expect(firstLine("")).toBe("");
  });
});

it("takes a time of day as it is typed", () => {
  for (const [typed, kept] of [
    ["9:05", "09:05"],
    ["18.30", "18:30"],
    [" 0:00 ", "00:00"],
  ] as const) {
    expect(isTime(typed)).toBe(true);
    expect(asTime(typed)).toBe(kept);
  }
  expect(isTime("")).toBe(true);
  for (const typed of ["24:00", "7", "12:60", "noon"]) expect(isTime(typed)).toBe(false);
});
