import { describe, expect, it } from "vitest";
import type { Interaction } from "$ui/host/bindings";
import { lastTalk, minutes, share } from "./words";

describe("the words of the week", () => {
  it.each([
    [5, "5 min"],
    [119, "119 min"],
    [120, "2 h"],
    [135, "2 h 15 min"],
  ])("%i minutes are %s", (count, words) => expect(minutes(count)).toBe(words));

  it("tells of the last talk what it was, how long, and the first line of what was written down", () => {
    const talk = { kind: "event_conversation", minutes: 40 } as Interaction;
    expect(lastTalk(talk, "About spans\nand more", "3 Nov")).toBe("Event-conversation on 3 Nov, 40 min: About spans");
    expect(lastTalk({ ...talk, kind: "call", minutes: null }, "", "3 Nov")).toBe("Call on 3 Nov");
  });

  it("keeps within the bar", () => {
    expect([share(30, 60), share(90, 60), share(10, 0)]).toEqual([50, 100, 0]);
  });
});
