import { beforeEach, describe, expect, it } from "vitest";
import { language } from "./language.svelte";
import { sentence } from "./sentence";

const said = (key: string, parts = {}, message = "English") => sentence({ key, parts, message });

describe("a sentence of the library", () => {
  beforeEach(() => language.follow("de", undefined, "DE"));

  it("is said by its key and what it is told", () =>
    expect(said("failures-storage-lies-there", { folder: "/data" })).toBe("Ihre Daten liegen schon in /data."));

  it("says a count by the plurals of the language, and as its numbers are written", async () => {
    const people = (many: number) => said("deeds-people", { many });
    expect([people(1), people(2), people(12345)]).toEqual(["1 Person", "2 Personen", "12.345 Personen"]);
    await language.follow("fr", undefined, "FR");
    expect([people(0), people(1), people(2)]).toEqual(["0 personne", "1 personne", "2 personnes"]);
    await language.follow("zh", undefined, "CN");
    expect(people(1)).toBe("1 人");
  });

  it("has dates as the language writes them", () =>
    expect(said("failures-mentoring-began-later", { began: { day: "2026-05-03" } })).toContain("3. Mai 2026"));

  it("joins several as the language does", () =>
    expect(said("failures-logging-may-be", { name: "Ada", choices: { or: ["Ada Lie", "Ada Berg"] } })).toContain(
      "Ada Lie oder Ada Berg",
    ));

  it("says what stands in it in the same language", () => {
    const why = { key: "failures-storage-disk-full", parts: {}, message: "The disk is full." };
    expect(said("failures-of-file", { file: "a.db", why })).toMatch(/^a\.db: Der Datenträger ist voll\./);
  });

  it("is shown as it came where only the system speaks", () =>
    expect(said("", {}, "No such file (os error 2)")).toBe("No such file (os error 2)"));
});
