import { describe, expect, it } from "vitest";
import type { Figures } from "$ui/host/bindings";
import { drawnSeries, labelStep, optionOf, readableOn, scale } from "./drawing";
import type { Palette } from "./palette";

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
  it("shows an index that is small, or above one", () => {
    expect(scale("index", 0.0114)).toEqual({ max: 0.015, interval: 0.005 });
    expect(scale("index", 1.125).max).toBe(1.25);
  });
  it("counts hours whole", () => {
    expect(scale("minutes", 1990)).toEqual({ max: 2400, interval: 600 });
    expect(scale("minutes", 100)).toEqual({ max: 120, interval: 30 });
  });
});

const palette: Palette = { ink: "#000", line: "#111", card: "#fff", well: "#eee", accent: "#00f", of: (key) => key };

describe("goals", () => {
  const goals: Figures = {
    chart: "goals",
    columns: ["Insights, at least 4 each month", "Minutes spent, at most 60 min each week"],
    columns_are: "words",
    series: [
      { key: "earlier_1", unit: "share", values: [null, 1.2] },
      { key: "now", unit: "share", values: [0.5, 0] },
    ],
  };
  it("stand in rows, with a cell for each period that can be told", () => {
    const option = optionOf(goals, { palette, locale: "en", sentence: "" }) as {
      series: { data: { value: number[] }[] }[];
    };
    // Over a ceiling, half of a target, and within the ceiling so far.
    expect(option.series[0]?.data.map(({ value }) => value)).toEqual([
      [0, 1, 4, 1.2],
      [1, 0, 2, 0.5],
      [1, 1, 3, 0],
    ]);
  });
  it("have figures that can be read on their colour", () => {
    expect(["rgb(0, 100, 92)", "rgb(32, 150, 138)", "rgb(240, 240, 236)"].map(readableOn)).toEqual([
      "#ffffff",
      "#111111",
      "#111111",
    ]);
  });
});

it("draws of each currency what a tie cost, and leaves the sums to the table", () => {
  const keys = ["EUR", "EUR_cost", "EUR_lasting", "SEK", "SEK_cost", "SEK_lasting"];
  const cost: Figures = {
    chart: "event_cost",
    columns: [],
    columns_are: "months",
    series: keys.map((key) => ({ key, unit: "money", values: [] })),
  };
  expect(drawnSeries(cost, palette).map(({ series }) => series.key)).toEqual(["EUR", "SEK"]);
});
