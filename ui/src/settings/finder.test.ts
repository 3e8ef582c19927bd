import { describe, expect, it } from "vitest";
import { holdsAll } from "./finder.svelte";

describe("a setting is found", () => {
  const texts = ["Text size", "How large everything in the window is drawn.", "zoom Schriftgröße"];
  it("by its words in any order", () => expect(holdsAll(["size", "text"], texts)).toBe(true));
  it("by what it does", () => expect(holdsAll(["window"], texts)).toBe(true));
  it("without accents", () => expect(holdsAll(["schriftgrosse".replace("ss", "ß")], texts)).toBe(true));
  it("only where each word stands", () => expect(holdsAll(["text", "folder"], texts)).toBe(false));
  it("by nothing at all", () => expect(holdsAll([], texts)).toBe(true));
});
