import { describe, expect, it } from "vitest";
import type { LinePart, MeantPerson, PersonChoice, Piece, Understood } from "$ui/host/bindings";
import { chips } from "./chips";
import { type Correction, corrected, withCorrection } from "./corrections";
import { minutesText } from "./words";

const choice = (person: number, name: string): PersonChoice => ({
  person,
  uid: `uid-${person}`,
  name,
  organisation: "Vipps",
  position: "",
  fit: "words",
});
const person = (said: string, choices: PersonChoice[]): MeantPerson => ({
  said,
  standing: choices.length === 1 ? "known" : "unclear",
  person: choices.length === 1 ? (choices[0]?.person ?? null) : null,
  name: choices.length === 1 ? (choices[0]?.name ?? said) : said,
  taking: "part",
  choices,
});
const part = (piece: Piece, index: number, said: string): LinePart => ({
  piece,
  index,
  start: 0,
  end: said.length,
  said,
});

const ingrid = person("Ingrid", [choice(1, "Ingrid Solberg")]);
const tom = person("Tom", [choice(2, "Tom Berg"), choice(3, "Tom Hansen")]);
const understood: Understood = {
  entry: "interaction",
  people: [ingrid, tom],
  kind: "group",
  on: "2026-11-17",
  at: null,
  minutes: 40,
  depth: null,
  began: null,
  event: null,
  topics: ["tracing"],
  exchanges: [],
  promises: [{ whose: "mine", what: "slides", due_on: "2026-11-20", kind: null, whom: 1 }],
  asks: [],
  insights: [{ text: "tails matter", whom: [0, 1] }],
  opportunities: [{ title: "Keynote", kind: "talk", organisation: "", whom: 1 }],
  note: "",
  parts: [
    part("kind", 0, "lunch"),
    part("person", 0, "Ingrid"),
    part("person", 1, "Tom"),
    part("date", 0, "yesterday"),
    part("minutes", 0, "40m"),
    part("promise", 0, "promised Tom slides by Friday"),
    part("topic", 0, "#tracing"),
  ],
};
const make = (piece: Piece, said: string, change: Correction["change"]): Correction => ({ piece, said, change });

describe("corrections", () => {
  it("choose who is meant", () => {
    const now = corrected(understood, [make("person", "Tom", { do: "choose", choice: choice(3, "Tom Hansen") })]);
    expect(now.people[1]).toMatchObject({ standing: "known", person: 3, name: "Tom Hansen" });
    expect(understood.people[1]?.person).toBeNull();
  });

  it("add somebody new", () => {
    const now = corrected(understood, [make("person", "Tom", { do: "add" })]);
    expect(now.people[1]).toMatchObject({ standing: "new", person: null, name: "Tom" });
  });

  it("give words back to the note, and keep the rest pointing at whom it named", () => {
    const now = corrected(understood, [
      make("person", "Ingrid", { do: "remove" }),
      make("date", "yesterday", { do: "remove" }),
    ]);
    expect(now.people.map(({ said }) => said)).toEqual(["Tom"]);
    expect(now.promises[0]?.whom).toBe(0);
    expect(now.insights[0]?.whom).toEqual([0]);
    expect(now.opportunities[0]?.whom).toBe(0);
    expect(now.on).toBeNull();
    expect(now.note.split(", ").toSorted()).toEqual(["Ingrid", "yesterday"]);
  });

  it("hold only while their words stand in the line", () => {
    const changes = [make("person", "Tomasz", { do: "add" }), make("minutes", "30m", { do: "remove" })];
    expect(corrected(understood, changes)).toEqual(understood);
  });

  it("set what the line does not say, until it says it", () => {
    const unsaid: Understood = {
      ...understood,
      kind: null,
      parts: understood.parts.filter(({ piece }) => piece !== "kind"),
    };
    const call = make("kind", "", { do: "set", values: { kind: "call" } });
    expect(corrected(unsaid, [call]).kind).toBe("call");
    expect(corrected(understood, [call]).kind).toBe("group");
  });

  it("of the same piece add up", () => {
    const said = "promised Tom slides by Friday";
    const all = [
      make("promise", said, { do: "edit", values: { what: "the slides" } }),
      make("promise", said, { do: "edit", values: { due_on: null } }),
    ].reduce(withCorrection, [] as Correction[]);
    expect(all).toHaveLength(1);
    expect(corrected(understood, all).promises[0]).toMatchObject({ what: "the slides", due_on: null, whom: 1 });
  });
});

describe("chips", () => {
  it("stand in the order of reading, and say what is unclear", () => {
    const shown = chips(understood, "en-GB", new Date("2026-11-18T12:00:00"));
    expect(shown.map(({ text }) => text)).toEqual([
      "Ingrid Solberg",
      "Which Tom?",
      "Group",
      "17 Nov",
      "40 min",
      "#tracing",
      "I promised: slides by 20 Nov to Tom",
      "Learned from Ingrid Solberg, Tom: tails matter",
      "Heard of: Keynote from Tom",
    ]);
    expect(shown.filter(({ look }) => look === "unclear").map(({ piece }) => piece)).toEqual(["person"]);
  });

  it("show nothing of an empty line", () => {
    const empty: Understood = {
      ...understood,
      people: [],
      promises: [],
      topics: [],
      kind: null,
      on: null,
      minutes: null,
      parts: [],
    };
    expect(chips(empty, "en-GB", new Date())).toEqual([]);
  });

  it("write minutes as people say them", () => {
    expect([15, 60, 90, 125].map(minutesText)).toEqual(["15 min", "1 h", "1 h 30 min", "2 h 5 min"]);
  });
});
