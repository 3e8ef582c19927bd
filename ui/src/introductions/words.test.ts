import { expect, it } from "vitest";
import type { Introduction } from "$ui/host/bindings";
import { moveText, STATES, statesOf, stepsText, usualMove } from "./words";

const one: Introduction = {
  id: 1,
  uid: "u",
  whose: "mine",
  first: 1,
  first_name: "Ada Berg",
  second: 2,
  second_name: "Ben Dahl",
  why: "",
  state: "asked_one",
  outcome: "",
  began_on: "2020-11-02",
  steps: [
    { state: "thought_of", on: "2020-11-02" },
    { state: "asked_one", on: "2020-11-05" },
  ],
  next: ["asked_both", "declined"],
};

it("lists every state once, under way or over", () => {
  expect([...statesOf("under_way"), ...statesOf("over")]).toEqual(STATES);
  expect(statesOf("all")).toEqual(STATES);
  expect(statesOf("over")).toEqual(["closed", "declined"]);
});

it("goes on by the usual way, and nowhere from the end", () => {
  expect(usualMove(one)).toBe("asked_both");
  expect(usualMove({ ...one, next: [] })).toBeUndefined();
});

it("says on the button who did what it moves on to", () => {
  expect(moveText("made", "mine")).toBe("Made it");
  expect(moveText("made", "theirs")).toBe("Was made");
  expect(moveText("they_met", "theirs")).toBe("We met");
  expect(moveText("closed", "theirs")).toBe("Close");
});

it("tells when it came to each state", () => {
  expect(stepsText(one, "en-GB")).toBe("Thought of 2 Nov 2020 · asked one 5 Nov 2020");
});
