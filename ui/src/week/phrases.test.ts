import { afterEach, expect, it } from "vitest";
import type { PlanCandidate } from "$ui/host/bindings";
import { language } from "$ui/words/language.svelte";
import { reasonText, titleText, whyTexts } from "./phrases";

const rhythm = {
  words: {
    title: { says: "get_in_touch", name: "Ada Lind" },
    reason: [
      { says: "last_in_touch", on: "2025-11-09" },
      { says: "every", days: 30 },
    ],
    why: [
      { says: "circle_means", circle: "close", days: 30 },
      { says: "last_in_touch", on: "2025-11-09" },
      { says: "moves_goal", metric: "conversations" },
    ],
  },
} as PlanCandidate;

afterEach(() => language.follow("en", "en-GB", "GB"));

it("says in English what the library says, with the days as the locale has them", async () => {
  await language.follow("en", "en-GB", "GB");
  expect(titleText(rhythm, "en-GB")).toBe("Get in touch with Ada Lind");
  expect(reasonText(rhythm, "en-GB")).toBe("Last in touch on 9 Nov 2025 · every 30 days");
  expect(whyTexts(rhythm, "en-GB")).toEqual([
    "In your close circle that means every 30 days.",
    "Last in touch on 9 Nov 2025.",
    "It moves your goal “Conversations”, which is behind.",
  ]);
});

it("says it in another language", async () => {
  await language.follow("de", undefined, "DE");
  expect(titleText(rhythm, "de-DE")).toBe("Bei Ada Lind melden");
  expect(whyTexts(rhythm, "de-DE")[0]).toBe("Im engen Kreis heißt das alle 30 Tage.");
});

it("says of a rhythm of one day that it is every day, in each language", async () => {
  const daily = {
    words: { title: { says: "own", text: "" }, reason: [], why: [{ says: "you_want", days: 1 }] },
  } as unknown as PlanCandidate;
  for (const [spoken, said] of [
    ["en", "You want to be in touch every day."],
    ["de", "jeden Tag"],
    ["es", "cada día"],
    ["fr", "tous les jours"],
    ["zh", "您希望每天联系一次。"],
  ] as const) {
    await language.follow(spoken, undefined, "");
    const words = whyTexts(daily, language.locale)[0];
    expect(words).toContain(said);
    expect(words).not.toContain("1");
  }
});

it("leaves what the user wrote as it is", () => {
  const promise = {
    words: { title: { says: "own", text: "the slides" }, reason: [], why: [] },
  } as unknown as PlanCandidate;
  expect(titleText(promise, "en-GB")).toBe("the slides");
});
