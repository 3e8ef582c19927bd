import { describe, expect, it } from "vitest";
import type { Opportunity, SourceFigure } from "$ui/host/bindings";
import { language } from "$ui/words/language.svelte";
import { asNew, beside, called, firstDay, fromWhom, ofSource, shareText } from "./words";

const one: Opportunity = {
  id: 3,
  uid: "u",
  title: "Keynote",
  kind: "talk",
  heard_on: "2026-10-01",
  told_by: { id: 7, name: "Ada Berg" },
  source: "",
  publicity: "never",
  hidden: "hidden",
  organisation: { id: 2, name: "Nordlys" },
  stage: "talking",
  ended_on: null,
  outcome: "",
  thanked_on: null,
  url: "",
  notes: "",
  topics: ["Storage"],
  steps: [],
  next_step: null,
};

it("goes from stage to stage, and stops at the ends", () => {
  expect(beside("talking", 1)).toBe("won");
  expect(beside("heard", -1)).toBeUndefined();
  expect(beside("let_go", 1)).toBeUndefined();
});

it("says who told me, or where else it stood", () => {
  expect(fromWhom(one)).toBe("from Ada Berg");
  expect(fromWhom({ ...one, told_by: null, source: "A newsletter" })).toBe("A newsletter");
  expect(fromWhom({ ...one, told_by: null })).toBe("");
});

it("writes back what it was, so that one part can be changed", () => {
  expect(asNew(one)).toMatchObject({ title: "Keynote", told_by: 7, organisation: "Nordlys", topics: ["Storage"] });
});

describe("figures", () => {
  it("says all of them only where it is all of them", () => {
    expect(shareText(0.999, "en")).toBe("99%");
    expect(shareText(1, "en")).toBe("100%");
    expect(shareText(null, "en")).toBe("–");
  });
  it("lists the records of a source", () => {
    const source: SourceFigure = { person: null, name: "", heard: 1, talking: 0, won: 0 };
    expect(ofSource(source)).toEqual({ source: "" });
    expect(ofSource({ ...source, person: 7, name: "Ada" })).toEqual({ person: 7 });
  });
});

it("looks back a year, to the day after", () => {
  expect(firstDay("all", "2026-11-23")).toBeNull();
  expect(firstDay("year", "2026-11-23")).toBe("2026-01-01");
  expect(firstDay("months", "2026-11-23")).toBe("2025-11-24");
  expect(firstDay("months", "2028-02-29")).toBe("2027-03-02");
});

it("calls a stage as the user does, and otherwise by its usual name in the language", async () => {
  const names = [
    { stage: "heard" as const, name: "Heard" },
    { stage: "talking" as const, name: "In talks" },
  ];
  expect([called(names, "heard"), called(names, "talking"), called([], "won")]).toEqual(["Heard", "In talks", ""]);
  await language.follow("de", undefined, "DE");
  expect([called(names, "heard"), called(names, "talking")]).toEqual(["Gehört", "In talks"]);
  await language.follow("en", "en-GB", "GB");
});
