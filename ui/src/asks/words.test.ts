import { afterEach, expect, it } from "vitest";
import type { Ask } from "$ui/host/bindings";
import { language } from "$ui/words/language.svelte";
import { askingFor, reasonText, standing } from "./words";

afterEach(() => language.follow("en", "en-GB", "GB"));

it("says why somebody could help", () => {
  expect(reasonText({ kind: "helped_before", value: "a talk" })).toBe("Helped before: a talk");
});

it("asks for it in a message, whatever stands in the ask", () => {
  const { body, choice } = askingFor("Two readers of {drafts}");
  expect(body).toContain("I am looking for this: Two readers of {{drafts}}.");
  expect(choice).toEqual({ text: body });
  expect(askingFor("Who reads proofs?").body).toContain("this: Who reads proofs?\n");
});

it("asks in the language in use, with the field for the name as it is", async () => {
  await language.follow("fr", "en-GB", "FR");
  expect(askingFor("Deux lecteurs").body).toMatch(/^Bonjour \{given\},\n\nJe cherche ceci : Deux lecteurs\.\n/);
  await language.follow("zh", "en-GB", "CN");
  expect(askingFor("谁会校对？").body).toContain("我在找：谁会校对？\n");
});

it("says since when it is open or settled", () => {
  const ask = { state: "open", asked_on: "2020-05-03", settled_on: null } as Ask;
  expect(standing(ask, "en-GB")).toBe("Since 3 May 2020");
  expect(standing({ ...ask, state: "answered", settled_on: "2020-05-09" }, "en-GB")).toBe("Answered 9 May 2020");
  expect(standing({ ...ask, state: "dropped" }, "en-GB")).toBe("Dropped");
});
