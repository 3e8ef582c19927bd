import { describe, expect, it } from "vitest";
import { plainText } from "./words";

describe("what was written", () => {
  it("is shown in one line without its marks", () => {
    expect(plainText("\n# Tracing\n\nmore")).toBe("Tracing");
    expect(plainText("Their **quantile** forecasts")).toBe("Their quantile forecasts");
    expect(plainText("")).toBe("");
  });
});
