import { describe, expect, it } from "vitest";
import { costOf, costText, recurrenceOf, repeatOf, untilOf, whenWords } from "./words";

describe("when an event is", () => {
  it.each([
    [{ starts: "2031-11-09T14:30:00", ends: "2031-11-09T16:00:00", all_day: false }, "9 Nov 2031, 14:30–16:00"],
    [
      { starts: "2031-11-09T22:00:00", ends: "2031-11-10T01:00:00", all_day: false },
      "9 Nov 2031, 22:00 – 10 Nov 2031, 01:00",
    ],
    [{ starts: "2031-11-09", ends: "2031-11-11", all_day: true }, "9 Nov 2031 – 11 Nov 2031"],
    [{ starts: "2031-11-09", ends: "2031-11-09", all_day: true }, "9 Nov 2031"],
  ])("%o", (event, words) => expect(whenWords(event, "en-GB")).toBe(words));
});

describe("a recurrence", () => {
  it("is called by its name, and written back as it was", () => {
    for (const [repeat, until] of [
      ["never", ""],
      ["weekly", ""],
      ["fortnightly", "2031-12-31"],
      ["yearly", "2032-02-29"],
    ] as const) {
      const written = recurrenceOf(repeat, until, "");
      expect([repeatOf(written), untilOf(written)]).toEqual([repeat, until]);
    }
  });
  it("stays as a calendar wrote it where it has no name here", () => {
    const rule = "RRULE:FREQ=MONTHLY;BYDAY=2TU\nEXDATE:20310101T100000Z";
    expect(repeatOf(rule)).toBe("as_it_stands");
    expect(recurrenceOf("as_it_stands", "", rule)).toBe(rule);
  });
});

describe("a cost", () => {
  it.each([
    ["12.50", "EUR", 1250],
    ["12,5", "EUR", 1250],
    ["1500", "JPY", 1500],
    ["", "EUR", null],
    ["free", "EUR", undefined],
  ])("%s %s", (text, currency, cost) => expect(costOf(text, currency)).toBe(cost));
  it("is shown as it was typed", () => {
    expect([costText(1250, "EUR"), costText(1500, "JPY"), costText(null, "EUR")]).toEqual(["12.50", "1500", ""]);
  });
});
