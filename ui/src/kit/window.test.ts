import { describe, expect, it } from "vitest";
import { places, rowsIn, scrollFor, scrollHeight, TALLEST, topOf, topToShow } from "./window";

const list = { rows: 100_000, rowHeight: 41, viewHeight: 700 };
const huge = { rows: 3_000_000, rowHeight: 41, viewHeight: 700 };

describe("rows in view", () => {
  it("are drawn with a few beyond each edge", () => {
    expect(rowsIn(list, 0)).toEqual({ first: 0, end: 35 });
    expect(rowsIn(list, 41 * 1000).first).toBe(992);
    expect(rowsIn(list, 41 * 99_990).end).toBe(100_000);
    expect(rowsIn({ ...list, rows: 0 }, 0)).toEqual({ first: 0, end: 0 });
  });

  it("keep their places while others come and go", () => {
    const before = places(rowsIn(list, 41 * 1000));
    const after = places(rowsIn(list, 41 * 1003));
    expect(before.filter((row, place) => after[place] !== row)).toEqual([992, 993, 994]);
    expect([...after].sort((a, b) => a - b)[0]).toBe(995);
    expect(places(rowsIn(list, 0)).slice(0, 3)).toEqual([0, 1, 2]);
    expect(places({ first: 0, end: 0 })).toEqual([]);
  });

  it("are one to one where the list is not too tall", () => {
    expect(scrollHeight(list)).toBe(4_100_000);
    expect(topOf(list, 12_345)).toBe(12_345);
  });

  it("reach both ends of a list taller than the engine allows", () => {
    expect(scrollHeight(huge)).toBe(TALLEST);
    expect(topOf(huge, 0)).toBe(0);
    expect(rowsIn(huge, topOf(huge, TALLEST - 700)).end).toBe(3_000_000);
    expect(topOf(huge, scrollFor(huge, 41 * 1_234_567))).toBeCloseTo(41 * 1_234_567, 3);
  });

  it("are scrolled to only as far as needed", () => {
    expect(topToShow(list, 0, 3)).toBeUndefined();
    expect(topToShow(list, 0, 20)).toBe(21 * 41 - 700);
    expect(topToShow(list, 4100, 3)).toBe(123);
  });
});
