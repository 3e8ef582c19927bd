import { afterEach, expect, it } from "vitest";
import type { Interaction, TimelineItem, TimelineKind } from "$ui/host/bindings";
import { language } from "$ui/words/language.svelte";
import { lineText } from "./line";

const item = (kind: TimelineKind, ...parts: string[]) => ({ place: { kind }, line: parts[0], parts }) as TimelineItem;
const line = (kind: TimelineKind, ...parts: string[]) => lineText(item(kind, ...parts), "en-GB");
const talk = (interaction: Partial<Interaction>) =>
  lineText({ ...item("interaction", ""), interaction: interaction as Interaction }, "en-GB");

afterEach(() => language.follow("en", "en-GB", "GB"));

it("says a talk with what is known of it", () => {
  expect(talk({ kind: "call", minutes: 40, depth: "deep" })).toBe("Call, 40 minutes, deep");
  expect(talk({ kind: "group", event: { id: 1, title: "Grid Futures" }, minutes: 1 } as Partial<Interaction>)).toBe(
    "Group meeting: Grid Futures, 1 minute",
  );
});

it.each<[string, TimelineKind, string[]]>([
  ["Advice given", "exchange", ["given", "advice"]],
  ["Hands-on help received", "exchange", ["received", "hands_on"]],
  ["Their promise, open", "promise", ["theirs", "open"]],
  ["Help looked for, answered", "ask", ["answered"]],
  ["Introduced by", "introduction", ["theirs"]],
  ["Note", "note", [""]],
  ["At Nordlys", "post", ["", "Nordlys"]],
  ["Engineer", "post", ["Engineer", ""]],
  ["Engineer, Nordlys", "post", ["Engineer", "Nordlys"]],
  ["Insight", "insight", [""]],
  ["Insight, from a book", "insight", ["a book"]],
  ["Talk: Tariffs that work, Grid Futures", "contribution", ["talk", "Tariffs that work", "Grid Futures"]],
  ["Course: Market design, 10 hours", "learning", ["course", "Market design", "600"]],
  ["Book: Market design", "learning", ["book", "Market design", ""]],
  ["Opportunity (talk): Keynote, Grid Futures", "opportunity", ["talk", "Keynote", "Grid Futures"]],
  ["Opportunity: Keynote", "opportunity", ["other", "Keynote", ""]],
  ["Mentorship (I mentor them): Speaking", "mentorship", ["i_mentor_them", "Speaking", ""]],
  ["Grid Futures", "event", ["Grid Futures"]],
])("says %s", (said, kind, parts) => expect(line(kind, ...parts)).toBe(said));

it("says it in another language", async () => {
  await language.follow("de", undefined, "DE");
  expect(line("promise", "mine", "kept")).toBe("Mein Versprechen, gehalten");
});
