import { describe, expect, it } from "vitest";
import { ALL_FOUND, isChosen, NOBODY, selection, size, toggled, withAll } from "./choice";
import { EVERYBODY } from "./query";

describe("choosing", () => {
  it("some by hand", () => {
    const choice = withAll(toggled(NOBODY, 3), [4, 5]);
    expect(size(choice, 100)).toBe(3);
    expect(isChosen(choice, 4)).toBe(true);
    expect(selection(toggled(choice, 4), EVERYBODY)).toEqual({ people: [3, 5] });
  });

  it("all found but some", () => {
    const choice = toggled(ALL_FOUND, 7);
    expect(size(choice, 100)).toBe(99);
    expect(isChosen(choice, 7)).toBe(false);
    expect(isChosen(choice, 8)).toBe(true);
    expect(selection(choice, EVERYBODY)).toEqual({ found: { query: EVERYBODY, except: [7] } });
    expect(size(withAll(choice, [7]), 100)).toBe(100);
  });
});
