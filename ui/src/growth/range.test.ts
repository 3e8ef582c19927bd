import { describe, expect, it } from "vitest";
import { monthsBefore, monthsOf } from "./range";

describe("monthsOf", () => {
  it("ends with this month and shows whole months", () => {
    expect(monthsOf("year", "2026-11-22")).toEqual({ from: "2025-12-01", until: null });
    expect(monthsOf("ten_years", "2026-11-22")).toEqual({ from: "2016-12-01", until: null });
    expect(monthsOf("all", "2026-11-22")).toEqual({ from: null, until: null });
  });
  it("takes months that were typed, and leaves a half typed one open", () => {
    expect(monthsOf({ from: "2024-03", until: "2024-05" }, "2026-11-22")).toEqual({
      from: "2024-03-01",
      until: "2024-05-01",
    });
    expect(monthsOf({ from: "", until: "2024-05" }, "2026-11-22")).toEqual({ from: null, until: "2024-05-01" });
  });
});

describe("monthsBefore", () => {
  it("crosses years", () => {
    expect([0, 10, 11, 23].map((months) => monthsBefore("2026-11-22", months))).toEqual([
      "2026-11-01",
      "2026-01-01",
      "2025-12-01",
      "2024-12-01",
    ]);
  });
});
