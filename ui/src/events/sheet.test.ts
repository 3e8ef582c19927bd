import { describe, expect, it } from "vitest";
import { isNameless, newLine, sheetOf } from "./sheet";

describe("the sheet of an evening", () => {
  it("takes who is known, who is new, and nobody where no name stands", () => {
    const lines = [
      { ...newLine(1), person: { id: 4, name: "Ann" }, line: " tracing ", follow: "yes" as const },
      { ...newLine(2), left: " Bo Ray ", follow: "yes" as const, what: "send the slides" },
      newLine(3),
    ];
    expect(sheetOf(lines, " good ")).toEqual({
      met: [
        { who: { known: 4 }, line: "tracing", follow_up: "Get in touch" },
        { who: { new: "Bo Ray" }, line: "", follow_up: "send the slides" },
      ],
      takeaways: "good",
    });
  });
  it("does not lose what was typed beside no name", () => {
    expect(isNameless({ ...newLine(1), line: "who was it?" })).toBe(true);
    expect(isNameless(newLine(1))).toBe(false);
  });
});
