import { describe, expect, it } from "vitest";
import { emptyEvent, eventOf, typedOf } from "./form";

const typed = { ...emptyEvent("2031-11-09", "en-GB"), title: " RustConf " };

describe("an event as it is typed", () => {
  it("is kept on its own clock", () => {
    const read = eventOf(typed, undefined, "en-GB");
    expect(read).toMatchObject({
      event: { title: "RustConf", starts: "2031-11-09T18:00:00", ends: "2031-11-09T20:00:00", recurrence: "" },
    });
  });
  it("may last all day, and ends on the day it begins where no other is told", () => {
    const read = eventOf({ ...typed, length: "all_day", endDay: "" }, undefined, "en-GB");
    expect(read).toMatchObject({ event: { starts: "2031-11-09", ends: "2031-11-09" } });
  });
  it("says beside each field what cannot be", () => {
    const read = eventOf(
      { ...typed, title: " ", endDay: "8 Nov 2031", cost: "free", currency: "euro" },
      undefined,
      "en-GB",
    );
    expect("errors" in read && Object.keys(read.errors).sort()).toEqual(["cost", "currency", "endDay", "title"]);
  });
  it("comes back from what is kept as it was typed", () => {
    const full = {
      ...typed,
      title: "RustConf",
      repeat: "weekly" as const,
      until: "31 Dec 2031",
      cost: "12.50",
      currency: "EUR",
      topics: "rust, tracing",
      toMeet: [{ person: { id: 3, name: "Ann" }, line: "her talk" }],
    };
    const read = eventOf(full, undefined, "en-GB");
    expect("event" in read && typedOf(read.event, [{ id: 3, name: "Ann" }], "en-GB")).toEqual(full);
  });
});
