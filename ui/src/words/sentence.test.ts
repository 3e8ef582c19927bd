import { beforeEach, describe, expect, it } from "vitest";
import { language } from "./language.svelte";
import { sentence } from "./sentence";

const inGerman = (key: string, parts = {}, message = "English") => sentence({ key, parts, message });

describe("a sentence of the library", () => {
  beforeEach(() => language.follow("de", undefined, "DE"));

  it("is said by its key and what it is told", () =>
    expect(inGerman("failures-storage-lies-there", { folder: "/data" })).toBe("Ihre Daten liegen schon in /data."));

  it("has dates as the language writes them", () =>
    expect(inGerman("failures-mentoring-began-later", { began: { day: "2026-05-03" } })).toContain("3. Mai 2026"));

  it("joins several as the language does", () =>
    expect(inGerman("failures-logging-may-be", { name: "Ada", choices: { or: ["Ada Lie", "Ada Berg"] } })).toContain(
      "Ada Lie oder Ada Berg",
    ));

  it("says what stands in it in the same language", () => {
    const why = { key: "failures-storage-disk-full", parts: {}, message: "The disk is full." };
    expect(inGerman("failures-of-file", { file: "a.db", why })).toMatch(/^a\.db: Der Datenträger ist voll\./);
  });

  it("is shown as it came where only the system speaks", () =>
    expect(inGerman("", {}, "No such file (os error 2)")).toBe("No such file (os error 2)"));
});
