import { describe, expect, it } from "vitest";
import type { Growth } from "$ui/host/bindings";
import { asCsv, knownSentence, lastYear, monthInWords, newSentence } from "./figures";

const growth: Growth = {
  months: ["2024-11-01", "2024-12-01", "2025-01-01"],
  known: [2, 3, 7],
  new: [2, 1, 4],
  series: [
    { key: "online", organisation: null, known: [2, 2, 5], new: [2, 0, 3] },
    { key: '=Acme, "Inc"', organisation: 4, known: [0, 1, 2], new: [0, 1, 1] },
  ],
  without_met_on: 0,
};

describe("sentences", () => {
  it("say what the charts show", () => {
    expect(knownSentence(growth, "en")).toBe("From Nov 2024 to Jan 2025 the people you know went from 2 to 7.");
    expect(newSentence(growth, "en")).toBe("7 people met in 3 months; most in Jan 2025, 4.");
    expect(monthInWords(growth, 2, "new", "en")).toBe('Jan 2025: 4 people new (Online 3, =Acme, "Inc" 1)');
  });
  it("stay true without anybody", () => {
    const nobody = { ...growth, months: [], known: [], new: [], series: [] };
    expect(knownSentence(nobody, "en")).toBe("Nobody was known in these months.");
    expect(newSentence(nobody, "en")).toBe("Nobody new in these months.");
    expect(monthInWords(nobody, 0, "known", "en")).toBe("");
  });
});

describe("asCsv", () => {
  it("quotes what needs it and defuses formulas", () => {
    const [header, first] = asCsv(growth).split("\r\n");
    expect(header).toBe(
      'month,known,new,"Online, known","Online, new","\'=Acme, ""Inc"", known","\'=Acme, ""Inc"", new"',
    );
    expect(first).toBe("2024-11,2,2,2,2,0,0");
  });
});

describe("lastYear", () => {
  it("compares twelve months with the twelve before", () => {
    const months = Array.from({ length: 24 }, () => 1);
    expect(lastYear({ ...growth, new: months.map((one, at) => (at < 12 ? one : 2)) })).toEqual({ now: 24, before: 12 });
  });
});
