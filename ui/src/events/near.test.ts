import { expect, test } from "vitest";
import { nearest } from "./near";

test("the nearest to the day stands first, and none that is yet to come", () => {
  const rows = ["2026-01-01", "2026-05-09T18:00:00", "2026-05-12", "2026-05-10", "2026-06-20"].map((starts) => ({
    starts,
  }));
  expect(nearest(rows, "2026-05-11", "2026-06-01").map(({ starts }) => starts)).toEqual([
    "2026-05-10",
    "2026-05-12",
    "2026-05-09T18:00:00",
    "2026-01-01",
  ]);
});
