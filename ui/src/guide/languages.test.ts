/** The guide in each language: the same parts with the same places, links, pictures and keys, under the names that the window uses. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Translated } from "$ui/words/choice";
import { language as spoken } from "$ui/words/language.svelte";
import { say } from "$ui/words/say";
import { find } from "./find";
import { codesOf, linksOf } from "./inside";
import { CONTENTS, partsIn } from "./parts";
import type { Block, Part } from "./read";

const GUIDE = new URL("../../../docs/guide/", import.meta.url);
const filesIn = (folder: URL) => readdirSync(folder).filter((file) => file.endsWith(".md"));
const english = await partsIn("en");
const written = filesIn(GUIDE).filter((file) => file !== "README.md");
const names = written.map((file) => file.replace(".md", ""));
const others = (Object.keys(LANGUAGES) as Translated[]).filter((language) => language !== "en");

/** Titles of parts that are the names of screens. */
const TITLED = {
  week: () => say("frame-room-week"),
  people: () => say("frame-room-people"),
  duplicates: () => say("people-pairs"),
  events: () => say("frame-room-events"),
  exchanges: () => say("frame-room-exchanges"),
  mentoring: () => say("frame-room-mentoring"),
  opportunities: () => say("frame-room-opportunities"),
  expertise: () => say("frame-room-expertise"),
  goals: () => say("frame-room-goals"),
  growth: () => say("frame-room-growth"),
  network: () => say("frame-room-network"),
  import: () => say("frame-room-import"),
  export: () => say("frame-room-export"),
  settings: () => say("frame-room-settings"),
};
const KEYS: Record<string, () => string> = {
  Ctrl: () => say("commands-key-ctrl"),
  Shift: () => say("commands-key-shift"),
  Enter: () => say("commands-key-enter"),
  Del: () => say("commands-key-delete"),
};

/** What a block is, without its words. */
function shapeOf(block: Block): string {
  switch (block.is) {
    case "heading":
      return `heading ${block.level} #${block.id}`;
    case "picture":
      return `picture ${block.address.replace(/^(\.\.\/)+/, "")}`;
    case "list":
      return `list of ${block.items.length}, ${block.kind}`;
    case "code":
      return `code ${block.text}`;
    default:
      return block.is;
  }
}
const keyed = (code: string) =>
  code
    .split(" ")
    .map((word) => KEYS[word]?.() ?? word)
    .join(" ");
const placesOf = (part: Part) => linksOf(part).map((to) => `${to.part}#${to.heading ?? ""}`);

/** What would be shown as it is written. */
const leftOver = (part: Part) => JSON.stringify(part.blocks).match(/\*|\]\(|<\/?a/g) ?? [];

describe.each(others)("the guide in %s", async (language) => {
  const parts = await partsIn(language);
  await spoken.follow(language, undefined, "");
  const titles = Object.entries(TITLED).map(([name, title]) => ({ name, title: title() }));
  const codes = new Map(names.map((name) => [name, codesOf(partOf(english, name)).map(keyed)]));

  it("has every part", () => {
    expect(filesIn(new URL(`${language}/`, GUIDE))).toEqual(filesIn(GUIDE));
    expect([...parts.keys()].sort()).toEqual(CONTENTS.flatMap((group) => group.parts).sort());
    for (const name of names) expect(partOf(parts, name).language, name).toBe(language);
  });
  it.each(names)("tells in %s what English tells there", (name) => {
    const [first, own] = [partOf(english, name), partOf(parts, name)];
    expect(own.blocks.map(shapeOf)).toEqual(first.blocks.map(shapeOf));
    expect(placesOf(own).sort(), "links").toEqual(placesOf(first).sort());
    expect(codesOf(own).sort(), "keys").toEqual(codes.get(name)?.sort());
    expect(leftOver(own)).toEqual([]);
  });
  it("calls the screens as the window does", () => {
    for (const { name, title } of titles) expect(partOf(parts, name).title).toBe(title);
  });
  it("leads to files that are there, for whoever reads it as files", () => {
    const folder = new URL(`${language}/`, GUIDE);
    for (const file of filesIn(folder)) {
      const addresses = [...readFileSync(new URL(file, folder), "utf8").matchAll(/\]\(([^)#]+)/g)];
      expect(addresses.length, file).toBeGreaterThan(0);
      for (const [, address = ""] of addresses)
        expect(existsSync(new URL(address, folder)), `${file} leads to ${address}`).toBe(true);
    }
  });
  it("is found by its own words", () => {
    const { title } = partOf(parts, "exchanges");
    expect(find(title, [...parts.values()])[0]).toMatchObject({ part: "exchanges", title });
  });
});

function partOf(parts: ReadonlyMap<string, Part>, name: string): Part {
  const part = parts.get(name);
  if (!part) throw new Error(`no ${name}.md`);
  return part;
}
