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
