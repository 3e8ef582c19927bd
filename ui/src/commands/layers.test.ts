import { describe, expect, it } from "vitest";
import { isGoing, isLayerOpen } from "./layers";

/** As much of an element as is asked for: whether it stands in a layer that has been closed. */
const within = (layer: "open" | "closed") =>
  ({ closest: () => (layer === "closed" ? {} : null) }) as unknown as Element;
const page = (...layers: Element[]) => ({ querySelectorAll: () => layers }) as unknown as ParentNode;

describe("a layer that has been closed", () => {
  it("takes no keys while it is being taken away", () => {
    expect(isGoing(within("closed"))).toBe(true);
    expect(isLayerOpen(page(within("closed"), within("closed")))).toBe(false);
  });
  it("hides none that is still open", () => {
    expect(isGoing(within("open"))).toBe(false);
    expect(isLayerOpen(page(within("closed"), within("open")))).toBe(true);
  });
  it("is no more than an element", () => {
    expect(isGoing(null)).toBe(false);
    expect(isLayerOpen(page())).toBe(false);
  });
});
