import { describe, expect, it } from "vitest";
import { FOR_OTHERS, WHOLE, writtenInWords } from "./formats";

describe("the ways out", () => {
  it("are each there once", () => {
    const all = [WHOLE, ...FOR_OTHERS].map((way) => way.format);
    expect(new Set(all).size).toBe(all.length);
  });

  it("tell what was written and where", () => {
    expect(writtenInWords("vcard", 612, "/tmp/people.vcf")).toBe("612 people written to /tmp/people.vcf");
    expect(writtenInWords("ics", 1, "/tmp/events.ics")).toBe("1 entry written to /tmp/events.ics");
  });
});
