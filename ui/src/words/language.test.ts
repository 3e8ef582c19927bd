import { afterEach, describe, expect, it } from "vitest";
import { language } from "./language.svelte";
import { say } from "./say";

afterEach(() => language.follow("en", "en-GB", "GB"));

describe("what is said", () => {
  it("follows the language that is set, with its plurals and numbers", async () => {
    expect(say("kit-people", { many: 1 })).toBe("1 person");
    await language.follow("de", "en-GB", "DE");
    expect(say("kit-people", { many: 1 })).toBe("1 Person");
    expect(say("kit-people", { many: 1284 })).toBe("1.284 Personen");
    expect(language.locale).toBe("de-DE");
  });

  it("is what was asked for last, however long each takes to load", async () => {
    const first = language.follow("fr", "en-GB", "");
    const last = language.follow("en", "en-GB", "");
    await Promise.all([first, last]);
    expect(language.spoken).toBe("en");
    expect(say("kit-close")).toBe("Close");
  });

  it("says the attributes of a message", () => expect(say("settings-theme.text")).toBe("Light or dark."));

  it("is longer and accented in the made-up language, but for what is told", async () => {
    await language.follow("pseudo", "en-GB", "");
    expect(say("kit-close")).toBe("[Çĺöšé~~]".replace("ö", "ó"));
    expect(say("frame-undone", { what: "Ada" })).toMatch(/^\[Úñđóñé: Ada~+\]$/);
  });
});
