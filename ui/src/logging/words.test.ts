import { afterEach, describe, expect, it } from "vitest";
import type { MeantPerson, Understood } from "$ui/host/bindings";
import { language } from "$ui/words/language.svelte";
import { askText, exchangeText, HELP, KINDS, opportunityText, promiseText } from "./words";

afterEach(() => language.follow("en", "en-GB", "GB"));

const among = (...names: string[]) =>
  ({ people: names.map((name) => ({ name }) as MeantPerson) }) as Pick<Understood, "people"> as Understood;
const one = among("Ingrid");
const two = among("Ingrid", "Tom");
const given = { direction: "given", kind: "hands_on", what: "", whom: 0 } as const;
const promise = { whose: "mine", what: "slides", due_on: null, kind: null, whom: 1 } as const;
const ask = { whose: "theirs", what: "a mentor", whom: 0 } as const;

describe("a piece in words", () => {
  it("names somebody only where it says something", () => {
    expect(exchangeText(given, one)).toBe("Given: hands-on help");
    expect(exchangeText({ ...given, what: "tracing" }, two)).toBe("Given: hands-on help, tracing to Ingrid");
    expect(promiseText({ ...promise, whom: 0 }, one, "en-GB")).toBe("I promised: slides");
    expect(promiseText(promise, two, "en-GB")).toBe("I promised: slides to Tom");
  });
  it("asks for whom where it must be known", () => {
    expect(exchangeText({ ...given, direction: "received", whom: null }, one)).toBe(
      "Received: hands-on help (from whom?)",
    );
    expect(promiseText({ ...promise, whom: null }, two, "en-GB")).toBe("I promised: slides (to whom?)");
    expect(promiseText({ ...promise, whom: null }, one, "en-GB")).toBe("I promised: slides");
    const heard = { title: "Keynote", kind: "talk", organisation: "", whom: null } as const;
    expect(opportunityText(heard, two)).toBe("Heard of: Keynote (from whom?)");
  });
  it("tells what others promise and look for", () => {
    expect(promiseText({ ...promise, whose: "theirs" }, two, "en-GB")).toBe("Tom promised: slides");
    expect(promiseText({ ...promise, whose: "theirs", whom: null }, two, "en-GB")).toBe("They promised: slides");
    expect(askText(ask, two)).toBe("Ingrid looks for: a mentor");
    expect(askText({ ...ask, whom: null }, two)).toBe("They look for: a mentor");
    expect(askText({ ...ask, whose: "mine" }, two)).toBe("I look for: a mentor");
  });
  it("is ordered as each language orders it", async () => {
    await language.follow("de", "de-DE", "DE");
    expect(promiseText(promise, two, "de-DE")).toBe("Ich habe Tom versprochen: slides");
    expect(exchangeText(given, two)).toBe("Gegeben: tatkräftige Hilfe an Ingrid");
  });
});

describe("the names of values", () => {
  it("are read anew, so that they follow the language", async () => {
    expect([HELP.advice, KINDS.video]).toEqual(["Advice", "Video call"]);
    await language.follow("fr", "fr-FR", "FR");
    expect([HELP.advice, KINDS.video]).toEqual(["Conseil", "Appel vidéo"]);
    expect(Object.keys(HELP)).toHaveLength(10);
  });
});
