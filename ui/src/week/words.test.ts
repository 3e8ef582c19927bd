import { describe, expect, it } from "vitest";
import type { Interaction } from "$ui/host/bindings";
import { daysAfter, lastTalk, minutes, share, today } from "./words";

describe("the words of the week", () => {
  it.each([
    [5, "5 min"],
    [119, "119 min"],
    [120, "2 h"],
    [135, "2 h 15 min"],
  ])("%i minutes are %s", (count, words) => expect(minutes(count)).toBe(words));

  it.each([
    ["2026-11-23", 1, "2026-11-24"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2026-03-28", 2, "2026-03-30"],
  ])("%s and %i days", (day, days, after) => expect(daysAfter(day, days)).toBe(after));

  it("knows the day here, not in Greenwich", () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  });

  it("tells of the last talk what it was, how long, and the first line of what was written down", () => {
    const talk = { kind: "event_conversation", minutes: 40 } as Interaction;
    expect(lastTalk(talk, "About spans\nand more", "3 Nov")).toBe("Event-conversation on 3 Nov, 40 min: About spans");
    expect(lastTalk({ ...talk, kind: "call", minutes: null }, "", "3 Nov")).toBe("Call on 3 Nov");
  });

  it("keeps within the bar", () => {
    expect([share(30, 60), share(90, 60), share(10, 0)]).toEqual([50, 100, 0]);
  });
});
