import { describe, expect, it } from "vitest";
import { COLUMNS, fitting, tracks } from "./columns";

const at = (width: number, sort: Parameters<typeof fitting>[2] = "name") =>
  fitting(COLUMNS, width, sort).map(({ id }) => id);

describe("columns", () => {
  it("shows all of them where there is room, in their order", () => {
    expect(at(2000)).toEqual(COLUMNS.map(({ id }) => id));
  });

  it("keeps what tells how the tie stands longest", () => {
    expect(at(720)).toEqual(["name", "organisation", "tie", "last_contact", "rhythm"]);
    expect(at(735)).toEqual(["name", "position", "organisation", "tie", "last_contact", "rhythm"]);
  });

  it("keeps the column that is sorted by, and two at least", () => {
    expect(at(620, "met_on")).toEqual(["name", "organisation", "tie", "last_contact", "met_on"]);
    expect(at(100)).toEqual(["name", "organisation"]);
  });

  it("never needs more width than there is", () => {
    for (let width = 320; width < 1700; width += 7) {
      const shown = fitting(COLUMNS, width, "tie");
      expect(shown.reduce((sum, { least }) => sum + least, 0)).toBeLessThanOrEqual(width);
      expect(tracks(shown).split("px").length).toBeGreaterThan(2);
    }
  });
});
