import { describe, expect, it } from "vitest";
import type { Tie } from "$ui/host/bindings";
import { dueText, recordText, rhythmText, sparkline, strengthText } from "./words";

const tie = {
  strength: 0.856,
  band: "strong",
  interactions: 4,
  given: 0,
  received: 0,
  rhythm_days: 30,
  due_on: "2031-03-01",
  overdue_days: 0,
  snoozed_until: null,
} as Tie;

describe("a tie in words", () => {
  it("tells band and strength, and nothing where nothing happened", () => {
    expect(strengthText(tie, "en")).toBe("strong 0.86");
    expect(strengthText({ ...tie, interactions: 0 }, "en")).toBe("no tie yet");
  });
  it("tells when the rhythm wants the next contact", () => {
    expect(rhythmText(tie, "en-GB")).toBe("every 30 days · by 1 Mar 2031");
    expect(rhythmText({ ...tie, rhythm_days: 1, due_on: null }, "en-GB")).toBe("every day");
    expect(rhythmText({ ...tie, overdue_days: 3 }, "en-GB")).toBe("every 30 days · since 1 Mar 2031");
    expect(rhythmText({ ...tie, rhythm_days: null }, "en-GB")).toBe("no rhythm");
    expect(rhythmText({ ...tie, snoozed_until: "2031-04-01" }, "en-GB")).toBe("every 30 days · rests until 1 Apr 2031");
  });
  it("draws strength from the bottom up", () => {
    expect(
      sparkline(
        [
          { on: "a", strength: 0 },
          { on: "b", strength: 0.5 },
          { on: "c", strength: 1 },
        ],
        100,
        20,
      ),
    ).toBe("0.0,20.0 50.0,10.0 100.0,0.0");
    expect(sparkline([], 100, 20)).toBe("");
  });
});

it("the records behind a part are named by what they were", () => {
  const record = { on: "2026-11-01", weight: 1 };
  expect(recordText({ ...record, interaction: 1, exchange: null, kind: "one_to_one" })).toBe("One-to-one");
  expect(recordText({ ...record, interaction: null, exchange: 2, kind: "hands_on" })).toBe("Hands-on help");
});

it("tells in a word when the next contact is wanted", () => {
  const on = (due_on: string, more: Partial<Tie> = {}) =>
    dueText({ ...tie, due_on, contact: "welcome", archived_on: null, deceased_on: null, ...more }, "2026-11-23");
  expect(on("2026-11-24")).toEqual({ text: "in 1 day", past: false });
  expect(on("2026-12-05")).toEqual({ text: "in 12 days", past: false });
  expect(on("2026-11-23")).toEqual({ text: "due", past: true });
  expect(on("2026-10-12")).toEqual({ text: "6 weeks late", past: true });
  expect(on("2026-02-01")).toEqual({ text: "10 months late", past: true });
  expect(on("2022-02-01")).toEqual({ text: "5 years late", past: true });
  expect(on("2026-10-12", { snoozed_until: "2026-12-01" })).toEqual({ text: "rests", past: false });
  expect(on("2026-10-12", { contact: "do_not_contact" })).toBeUndefined();
  expect(on("2026-10-12", { archived_on: "2026-11-01" })).toBeUndefined();
});
