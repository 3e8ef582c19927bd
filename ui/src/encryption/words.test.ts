import { describe, expect, it } from "vitest";
import { inWords, leftInWords } from "./words";

const converted = { files: 2, deleted: [], left: [] };

describe("what became of encrypting", () => {
  it("counts backups where there are some", () => {
    expect(inWords({ what: "on", converted })).toContain("and 2 backups");
    expect(inWords({ what: "off", converted: { ...converted, files: 0 } })).toBe(
      "Your data is not encrypted any more.",
    );
  });

  it("says of each way what was left", () => {
    const said = (["on", "off", "passphrase"] as const).map(leftInWords);
    expect(new Set(said).size).toBe(3);
  });
});
