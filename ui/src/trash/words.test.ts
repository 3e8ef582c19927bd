import { describe, expect, it } from "vitest";
import type { Trashed } from "$ui/host/bindings";
import { besides, nameOf, remarks } from "./words";

const call: Trashed = {
  key: { operation: 4, kind: "interaction", row: 7 },
  title: "",
  on: "2020-03-02",
  people: ["Ada Berg", "Ben Costa"],
  deleted_at: "2020-03-04T10:00:00Z",
  kept_until: "2020-04-03T10:00:00Z",
};

describe("what was deleted", () => {
  it("is called by its words, or by what it was", () => {
    expect(nameOf(call)).toBe("Interaction with Ada Berg, Ben Costa");
    expect(besides(call, "en-GB")).toBe("2 Mar 2020");
    expect(nameOf({ ...call, title: "About spans" })).toBe("About spans");
    expect(besides({ ...call, title: "About spans" }, "en-GB")).toBe("Ada Berg, Ben Costa · 2 Mar 2020");
  });
  it("says what did not come back as it was", () => {
    expect(remarks({ back: 1, there: [], left: [], alike: [] })).toBe("");
    expect(remarks({ back: 1, there: [{ key: "", parts: {}, message: "Tracing" }], left: [], alike: ["Ada"] })).toBe(
      "Was there again already: Tracing. 1 person may be here twice: see Possible duplicates.",
    );
  });
});
