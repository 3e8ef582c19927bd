import { describe, expect, it } from "vitest";
import { nextSize, TEXT_SIZES } from "./textSize";

describe("the size of the text", () => {
  it("goes from step to step and stops at the ends", () => {
    expect(nextSize(100, "larger")).toBe(110);
    expect(nextSize(100, "smaller")).toBe(90);
    expect(nextSize(200, "larger")).toBe(200);
    expect(nextSize(90, "smaller")).toBe(90);
  });
  it("finds the way back from a size between two steps", () => {
    expect(nextSize(130, "smaller")).toBe(125);
    expect(nextSize(130, "larger")).toBe(150);
  });
  it("reaches twice the usual size", () => expect(TEXT_SIZES.at(-1)).toBe(200));
});
