import { describe, expect, it } from "vitest";
import { strengthOf } from "./strength";

describe("the strength of a passphrase", () => {
  it.each([
    ["", "none"],
    ["secret", "too_short"],
    ["123456789", "too_short"],
    ["1234567890", "short"],
    ["four calm words!", "fair"],
    ["four calm words of my own making", "long"],
  ])("%s is %s", (passphrase, step) => expect(strengthOf(passphrase)).toBe(step));

  it("counts letters, not what they are made of", () => {
    expect(strengthOf("e\u0301".repeat(9))).toBe("too_short");
    expect(strengthOf("🦊".repeat(10))).toBe("short");
  });
});
