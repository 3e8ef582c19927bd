import { describe, expect, it } from "vitest";
import { language } from "$ui/words/language.svelte";
import {
  asRead,
  becomesInWords,
  changesIn,
  datesInWords,
  filesInWords,
  inShort,
  recognisedInWords,
  undoneInWords,
  withinSentence,
} from "./words";

const nothing = { events: 0, interactions: 0, ties: 0, exchanges: 0, notes: 0, others: 0 };
const counts = {
  new: 1046,
  same: 231,
  changed: 38,
  unsure: 7,
  left_out: 12,
  broken: 0,
  organisations: 2,
  brought: nothing,
};

describe("counts in words", () => {
  it("name only what there is", () => {
    expect(inShort(counts)).toBe(
      "1,046 new · 38 changed · 7 unsure · 2 organisations · 231 already here · 12 left out",
    );
    expect(
      inShort({ new: 0, same: 0, changed: 0, unsure: 0, left_out: 0, broken: 0, organisations: 0, brought: nothing }),
    ).toBe("nothing in it");
  });
  it("follow the language, with its plurals and numbers", async () => {
    await language.follow("de", "de-DE", "DE");
    const said = [inShort(counts), inShort({ ...counts, organisations: 1 }), undoneInWords("friends.vcf", 1)];
    await language.follow("en", "en-GB", "GB");
    expect(said).toEqual([
      "1.046 neu · 38 geändert · 7 unsicher · 2 Organisationen · 231 schon vorhanden · 12 ausgelassen",
      "1.046 neu · 38 geändert · 7 unsicher · 1 Organisation · 231 schon vorhanden · 12 ausgelassen",
      "friends.vcf rückgängig gemacht: 1 Person entfernt",
    ]);
    expect([withinSentence("Position", "en-GB"), withinSentence("Position", "de-DE")]).toEqual([
      "position",
      "Position",
    ]);
  });
  it("name what comes beside people", () => {
    const brought = { ...nothing, events: 1, interactions: 12 };
    expect(inShort({ ...counts, brought })).toContain("1 event · 12 interactions");
    expect(changesIn({ ...counts, brought })).toBe(1106);
    const becomes = [{ kind: "interaction" as const, new: 2, changed: 1, same: 30 }];
    const left_out = [{ reason: "cancelled" as const, records: 1 }];
    expect(becomesInWords({ becomes, left_out })).toBe(
      "33 interactions (1 changed, 30 already here) · left out: 1 cancelled entry",
    );
  });
  it("name what a file brings in the same order as all of them", () => {
    const of = (kind: "event" | "interaction") => ({ kind, new: 1, changed: 0, same: 0 });
    expect(becomesInWords({ becomes: [of("interaction"), of("event")], left_out: [] })).toBe("1 event · 1 interaction");
  });
  it("tell who went with an import only where it had brought somebody", () => {
    expect(undoneInWords("friends.vcf", 2)).toBe("Undid friends.vcf: 2 people removed");
    expect(undoneInWords("year.ics", 0)).toBe("Undid year.ics");
  });
  it("count what applying would change", () => {
    expect(changesIn(counts)).toBe(1093);
  });
  it("tell files that are of use from those that are not yet, or cannot be taken", () => {
    const files = [
      { file: "a.vcf", format: "vcard" },
      { file: "messages.csv", format: "not_used_yet" },
      { file: "b.csv", format: "table" },
      { file: "film.bin", format: "table" },
    ] as const;
    const problem = { file: "film.bin", line: 0, severity: "file_refused", key: "", parts: {}, message: "" } as const;
    expect(filesInWords([...files], [problem])).toBe("2 files understood, 1 file not used yet, 1 file not taken");
    expect(filesInWords([files[3]], [problem])).toBe("1 file not taken");
    expect(filesInWords([files[0]], [])).toBe("1 file understood");
  });
});

describe("how a file was read", () => {
  const table = {
    delimiter: ";",
    columns: ["Quux"],
    mapping: ["name" as const],
    sample: [],
    has_header: true,
    doubts: ["header" as const],
  };
  it("stays open where it is in doubt", () => {
    const dates = { order: "day_first", by: "habit" } as const;
    expect(asRead({ encoding: "UTF-8", table, dates })).toEqual({
      encoding: "UTF-8",
      delimiter: ";",
      mapping: ["name"],
      has_header: null,
      date_order: null,
      take: null,
      message_text: null,
    });
    expect(asRead({ encoding: "UTF-8", table: null, dates: { ...dates, by: "user" } }).date_order).toBe("day_first");
  });
  it("says which order the dates were read in, and why", () => {
    expect(datesInWords({ order: "month_first", by: "file" })).toBe(
      "Dates are read month first: 3/7/1984 is 7 March. Dates in this file show it.",
    );
  });
});

describe("what is held over the window", () => {
  it("is named by what it holds", () => {
    expect(recognisedInWords({ file: "a.vcf", holder: "file", formats: ["vcard"] }, "en")).toBe("vCard");
    expect(recognisedInWords({ file: "a.zip", holder: "archive", formats: ["vcard", "calendar"] }, "en")).toBe(
      "archive of vCard and Calendar",
    );
    expect(recognisedInWords({ file: "a.pdf", holder: "file", formats: [] }, "en")).toBe("nothing that Rapport reads");
    expect(recognisedInWords({ file: "a", holder: "folder", formats: [] }, "en")).toBe(
      "folder with nothing that Rapport reads",
    );
  });
});
