import { describe, expect, it } from "vitest";
import { language } from "$ui/words/language.svelte";
import { nameOf, shown } from "./keys";
import { type Command, commandFor } from "./table.svelte";

const pressed = (key: string, held: Partial<Record<"ctrlKey" | "metaKey" | "altKey" | "shiftKey", boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe("a key's name", () => {
  it.each([
    [pressed("j"), "j"],
    [pressed("J", { shiftKey: true }), "shift+j"],
    [pressed("?", { shiftKey: true }), "?"],
    [pressed("/"), "/"],
    [pressed("/", { shiftKey: true }), "/"],
    [pressed("k", { ctrlKey: true }), "mod+k"],
    [pressed("Z", { ctrlKey: true, shiftKey: true }), "mod+shift+z"],
    [pressed("ArrowDown", { shiftKey: true }), "shift+arrowdown"],
    [pressed(" "), "space"],
  ])("%o", (event, name) => expect(nameOf(event, false)).toBe(name));

  it("knows the Mac", () => {
    expect(nameOf(pressed("k", { metaKey: true }), true)).toBe("mod+k");
    expect(nameOf(pressed("k", { ctrlKey: true }), true)).toBe("ctrl+k");
    expect(shown("mod+shift+z", true)).toBe("⌘ ⇧ Z");
    expect(shown("mod+shift+z", false)).toBe("Ctrl Shift Z");
    expect(shown("escape", false)).toBe("Esc");
  });

  it("is what stands on the keys of the language", async () => {
    await language.follow("de", "de-DE", "DE");
    expect(shown("mod+shift+z", false)).toBe("Strg Umschalt Z");
    await language.follow("en", "en-GB", "GB");
    expect(shown("mod+shift+z", false)).toBe("Ctrl Shift Z");
  });
});

describe("the command that a key means", () => {
  const command = (id: string, when = true): Command => ({
    id,
    title: () => id,
    group: "People",
    keys: ["j"],
    when: () => when,
    run: () => {},
  });
  it("is the one added last", () => expect(commandFor([command("a"), command("b")], "j")?.id).toBe("b"));
  it("whose condition holds", () => expect(commandFor([command("a"), command("b", false)], "j")?.id).toBe("a"));
  it("or none", () => expect(commandFor([command("a")], "k")).toBeUndefined());
});
