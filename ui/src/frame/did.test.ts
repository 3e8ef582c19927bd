import { afterEach, describe, expect, it } from "vitest";
import { language } from "$ui/words/language.svelte";
import { didText } from "./did";

describe("what was done", () => {
  afterEach(() => language.follow("en", "en-GB", "GB"));

  it("is said in the language where the journal names nothing of the user's", async () => {
    expect(didText({ op: "delete_note", title: "Deleted a note" })).toBe("Deleted a note");
    await language.follow("de", undefined, "DE");
    expect(didText({ op: "delete_note", title: "Deleted a note" })).toBe("Notiz gelöscht");
  });

  it("stays as it was written down where it names something, and where another version did it", async () => {
    await language.follow("de", undefined, "DE");
    expect(didText({ op: "add_person", title: "Added Ada Lind" })).toBe("Added Ada Lind");
    expect(didText({ op: null, title: "Added a thing" })).toBe("Added a thing");
  });
});
