import { expect, it } from "vitest";
import { captureOf, emptySheet, faultOf, newLine, nextKey } from "./sheet";

const ingrid = { id: 3, name: "Ingrid Sand" };

it("keeps whom I met, what was said and what follows", () => {
  const lines = [
    { ...newLine(1), people: [ingrid], line: " measures harbours ", follow: "yes" as const, what: "Send the paper" },
    { ...newLine(2), people: [{ id: null, name: "Nina Lund" }], follow: "yes" as const },
    { ...newLine(3), people: [{ id: 4, name: "Ola" }], what: "not wanted after all" },
    newLine(4),
  ];
  expect(captureOf({ lines, takeaways: " Come again " })).toEqual({
    met: [
      { who: { known: 3 }, line: "measures harbours", follow_up: "Send the paper" },
      { who: { new: "Nina Lund" }, line: "", follow_up: "Get in touch" },
      { who: { known: 4 }, line: "", follow_up: null },
    ],
    takeaways: "Come again",
  });
});

it("takes no half-typed name for somebody new", () => {
  expect(faultOf({ ...newLine(1), left: "Ingr" })).toContain("Choose a name");
  expect(faultOf({ ...newLine(1), line: "said much" })).toContain("Type whom you met");
  expect(faultOf({ ...newLine(1), follow: "yes" })).toContain("Type whom you met");
  expect(faultOf({ ...newLine(1), people: [ingrid] })).toBeUndefined();
  expect(faultOf(newLine(1))).toBeUndefined();
});

it("begins with one empty line, and gives each further one a key of its own", () => {
  expect(emptySheet().lines).toHaveLength(1);
  expect(nextKey([newLine(4), newLine(2)])).toBe(5);
});
