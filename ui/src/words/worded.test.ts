import { afterEach, expect, it } from "vitest";
import { CIRCLES } from "$ui/ties/circles";
import { language } from "./language.svelte";

afterEach(() => language.follow("en", "en-GB", "GB"));

it("follows the language, in the order of the values", async () => {
  expect(Object.entries(CIRCLES)[0]).toEqual(["inner", "Inner"]);
  await language.follow("de", "en-GB", "DE");
  expect(Object.entries(CIRCLES)[0]).toEqual(["inner", "Innerster"]);
  expect(CIRCLES.outer).toBe("Äußerer");
});
