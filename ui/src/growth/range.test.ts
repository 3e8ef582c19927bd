import { describe, expect, it } from "vitest";
import type { Growth } from "$ui/host/bindings";
import { lastDay, within } from "./range";

function growth(count: number): Growth {
  const months = Array.from({ length: count }, (_, at) => new Date(Date.UTC(2020, at, 1)).toISOString().slice(0, 10));
  const known = months.map((_, at) => at + 1);
  return {
    months,
    known,
    new: months.map(() => 1),
    series: [{ key: "online", organisation: null, known, new: [...known] }],
    without_met_on: 0,
  };
}

describe("within", () => {
  it("keeps the last twelve months of a year", () => {
    const year = within(growth(30), "year");
    expect(year.months).toHaveLength(12);
    expect(year.known[0]).toBe(19);
    expect(year.series[0]?.known).toEqual(year.known);
  });
  it("keeps all where there is less", () => {
    expect(within(growth(5), "ten_years").months).toHaveLength(5);
    expect(within(growth(5), "all").months).toHaveLength(5);
  });
  it("takes months by name, both ends included", () => {
    expect(within(growth(30), { from: "2020-03", until: "2020-05" }).months).toEqual([
      "2020-03-01",
      "2020-04-01",
      "2020-05-01",
    ]);
    expect(within(growth(3), { from: "2030-01", until: "2030-05" }).months).toEqual([]);
    expect(within(growth(3), { from: "2020-05", until: "2020-03" }).months).toEqual([]);
  });
});

describe("lastDay", () => {
  it("knows leap years", () => {
    expect(lastDay("2024-02-01")).toBe("2024-02-29");
    expect(lastDay("2025-02-01")).toBe("2025-02-28");
    expect(lastDay("2025-12-01")).toBe("2025-12-31");
  });
});
