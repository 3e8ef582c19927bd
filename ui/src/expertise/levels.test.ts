import { expect, it } from "vitest";
import { stepsOf } from "./levels";

it("holds a level until another is said", () => {
  const said = [
    { on: "2026-01-01", level: 1 },
    { on: "2026-01-06", level: 3 },
  ];
  expect(stepsOf(said, "2026-01-11", 100, 50)).toEqual({
    path: "M0 40 H50 V20 H100",
    points: [
      { on: "2026-01-01", x: 0, y: 40 },
      { on: "2026-01-06", x: 50, y: 20 },
    ],
  });
  expect(stepsOf([], "2026-01-11", 100, 50)).toEqual({ path: "", points: [] });
  expect(stepsOf(said.slice(0, 1), "2026-01-01", 100, 50).path).toBe("M0 40 H100");
});
