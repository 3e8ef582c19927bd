import { describe, expect, it } from "vitest";
import { readDate, writeDate } from "./date_text";

describe("a typed date", () => {
  it.each([
    ["2026-11-09", "en-GB", "2026-11-09"],
    ["9/11/2026", "en-GB", "2026-11-09"],
    ["11/9/2026", "en-US", "2026-11-09"],
    ["9.11.2026", "de-DE", "2026-11-09"],
    ["9 Nov 2026", "en-GB", "2026-11-09"],
    ["Nov 9, 2026", "en-US", "2026-11-09"],
    ["9. März 2026", "de-DE", "2026-03-09"],
    ["9 march 2026", "nb-NO", "2026-03-09"],
    ["  ", "en-GB", ""],
  ])("%s in %s is %s", (text, locale, expected) => expect(readDate(text, locale)).toBe(expected));

  it.each(["31/2/2026", "soon", "9/11", "9 Nov", "2026", "9/11/26", "1 2 3 4"])("%s is none", (text) =>
    expect(readDate(text, "en-GB")).toBeUndefined(),
  );

  it("may lack its year where that is allowed", () => {
    expect(readDate("29 Feb", "en-GB", "optional")).toBe("--02-29");
    expect(readDate("--11-13", "en-GB", "optional")).toBe("--11-13");
    expect(readDate("13/11", "en-GB", "optional")).toBe("--11-13");
  });

  it("is read back from how it is written", () => {
    for (const locale of ["en-GB", "en-US", "de-DE", "fr-FR", "nb-NO", "es-ES"]) {
      for (const civil of ["2026-11-09", "1984-02-29", "2024-05-01"]) {
        expect(readDate(writeDate(civil, locale), locale), `${civil} in ${locale}`).toBe(civil);
      }
    }
  });
});
