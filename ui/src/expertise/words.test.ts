import { expect, it } from "vitest";
import { firstLine } from "$ui/kit/words";
import { language } from "$ui/words/language.svelte";
import { because, facetSentence, levelLine, levelText, markText, shareText, spanName } from "./words";

it("says how far one is, and wants to come", () => {
  expect(levelText(4)).toBe("4 · can teach");
  expect(levelText(null)).toBe("Not said yet");
  expect(levelLine({ level: 3, target: 4 })).toBe("Level 3 of 4");
  expect(levelLine({ level: 3, target: null })).toBe("Level 3");
  expect(levelLine({ level: null, target: 4 })).toBe("Aims for 4");
  expect(levelLine({ level: null, target: null })).toBe("");
});

it("says what a figure is held against", () => {
  const figure = { measure: "insights" as const, now: 2, share: 0.5, records: [] };
  expect(markText({ ...figure, mark: null }, "en", "quarter")).toBe("nothing earlier");
  expect(markText({ ...figure, mark: { amount: 4, best_from: null } }, "en", "quarter")).toBe("of 4, my target");
  expect(markText({ ...figure, mark: { amount: 4, best_from: "2026-07-01" } }, "en", "quarter")).toBe(
    "of 4, my best in 2026 Q3",
  );
  expect(spanName("2026-07-01", "en", "year")).toBe("2026");
  expect(shareText(null, "en")).toBe("–");
});

it("names a quarter as each language does", async () => {
  await language.follow("fr", undefined, "FR");
  expect(spanName("2026-07-01", "fr", "quarter")).toBe("T3 2026");
  await language.follow("en", "en-GB", "GB");
  expect(spanName("2026-07-01", "en", "quarter")).toBe("2026 Q3");
});

it("says a facet in a sentence", () => {
  const measures = [{ measure: "learning_hours" as const, now: 1.26, mark: null, share: null, records: [] }];
  expect(facetSentence({ facet: "knowledge", share: null, measures }, "en")).toBe(
    "Knowledge: nothing earlier to hold it against; hours of learning 1.3.",
  );
});

it("says why somebody stands with a topic", () => {
  const person = {
    person: 1,
    name: "Ingrid Solberg",
    organisation: "",
    position: "",
    stands_for_it: "yes" as const,
    interactions: 2,
    insights: 1,
    asks: 0,
    open_asks: 0,
    mentoring: null,
  };
  expect(because(person)).toBe("stands for it · 1 insight from them · 2 talks");
  const asking = {
    ...person,
    stands_for_it: "no" as const,
    asks: 3,
    open_asks: 1,
    mentoring: "they_mentor_me" as const,
  };
  expect(because(asking)).toBe("1 insight from them · mentors me · 3 asks, 1 open · 2 talks");
});

it("heads an insight with its first line", () => {
  expect(firstLine("\n**Ask** for the draft\n\nand more")).toBe("Ask for the draft");
});
