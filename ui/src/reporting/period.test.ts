import { expect, test } from "vitest";
import { inWords, lastWhole, type PeriodKind, periods } from "./period";

test("periods go back from the one of today", () => {
  const first = (kind: PeriodKind) =>
    periods(kind, "2026-02-14", "en")
      .slice(0, 3)
      .map((period) => period.value);
  expect(first("month")).toEqual(["2026-02", "2026-01", "2025-12"]);
  expect(first("quarter")).toEqual(["2026-Q1", "2025-Q4", "2025-Q3"]);
  expect(first("year")).toEqual(["2026", "2025", "2024"]);
});

test("the last whole one is the one before", () => {
  expect(lastWhole("month", "2026-01-31")).toBe("2025-12");
  expect(lastWhole("quarter", "2026-12-31")).toBe("2026-Q3");
  expect(lastWhole("year", "2026-12-31")).toBe("2025");
});

test("periods are called as one says", () => {
  expect(["2026-09", "2026-Q3", "2026"].map((period) => inWords(period, "en"))).toEqual([
    "Sep 2026",
    "Q3 2026",
    "2026",
  ]);
  expect(periods("year", "2026-02-14", "en")[0]?.title).toBe("2026, so far");
});
