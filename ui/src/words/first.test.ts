import { describe, expect, it } from "vitest";
import { FIRST } from "../../words/parsed";
import { sourcesOf } from "./sources";

/** What stands on the screen when the list of people is drawn for the first time. */
const SHOWN = [
  "frame/SampleBanner.svelte",
  "frame/ScreenHead.svelte",
  "frame/SideBar.svelte",
  "people/People.svelte",
  "people/PeopleTable.svelte",
  "people/SearchField.svelte",
  "people/Views.svelte",
  "ties/TieBar.svelte",
  "ties/words.ts",
];

describe("the words of the first screen", () => {
  it.each(SHOWN)("%s says what is read first", (path) => {
    const source = sourcesOf().find((each) => each.path === path);
    expect(source).toBeDefined();
    const said = [...(source?.text ?? "").matchAll(/\b(?:say\(|<Said id=)["`]([a-z]+)-/g)].map(([, room]) => room);
    expect(said.filter((room) => room && !FIRST.includes(room))).toEqual([]);
  });
});
