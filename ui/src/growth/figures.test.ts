import { describe, expect, it } from "vitest";
import type { Figures } from "$ui/host/bindings";
import { asCsv, columnInWords, duration, figureInWords, inWords, latest } from "./figures";

const depth: Figures = {
  chart: "depth",
  columns: ["2024-11-01", "2024-12-01"],
  columns_are: "months",
  series: [
    { key: "deep_share", unit: "share", values: [0.25, null] },
    { key: "deep", unit: "count", values: [1, 0] },
    { key: '=odd, "key"', unit: "minutes", values: [125, 40] },
  ],
};

describe("figures in words", () => {
  it("are written in their unit, and a dash where nothing can be said", () => {
    const said = depth.series.map((series) => [0, 1].map((at) => figureInWords(series, at, "en")));
    expect(said).toEqual([
      ["25%", "–"],
      ["1", "0"],
      ["2 h 05", "40 min"],
    ]);
    expect(inWords(depth, 0, "en")).toBe('Nov 2024: Deep 25%, Deep, count 1, =odd, "key" 2 h 05');
    expect(inWords(depth, 2, "en")).toBe("");
  });
  it("name columns of every kind", () => {
    expect(columnInWords({ ...depth, columns_are: "days" }, 0, "en")).toBe("November 1, 2024");
    expect(columnInWords({ ...depth, columns: ["inner"], columns_are: "words" }, 0, "en")).toBe("Inner");
  });
  it("name quarters, currencies and the records of a facet", () => {
    const cost: Figures = {
      chart: "event_cost",
      columns: ["2026-07-01"],
      columns_are: "quarters",
      series: [
        { key: "EUR", unit: "money", values: [31_250] },
        { key: "JPY_cost", unit: "money", values: [1200] },
        { key: "EUR_lasting", unit: "count", values: [2] },
        { key: "knowledge_records", unit: "count", values: [3] },
      ],
    };
    expect(inWords(cost, 0, "en")).toBe(
      "2026 Q3: EUR for each tie that lasted €312.50, JPY in all ¥1,200, EUR ties that lasted 2, Knowledge, records 3",
    );
    expect(asCsv(cost)).toBe("quarter,EUR,JPY_cost,EUR_lasting,knowledge_records\r\n2026-Q3,312.50,1200,2,3");
  });
  it("take whole hours without minutes", () => {
    expect([0, 59, 60, 61].map((minutes) => duration(minutes, "en"))).toEqual(["0 min", "59 min", "1 h", "1 h 01"]);
  });
  it("find the last one that is known", () => {
    expect(latest(depth, "deep_share")).toBe(0.25);
    expect(latest(undefined, "deep_share")).toBeUndefined();
  });
});

describe("asCsv", () => {
  it("quotes what needs it, defuses formulas and leaves out what cannot be said", () => {
    expect(asCsv(depth)).toBe('month,deep_share,deep,"\'=odd, ""key"""\r\n2024-11,0.25,1,125\r\n2024-12,,0,40');
  });
});
