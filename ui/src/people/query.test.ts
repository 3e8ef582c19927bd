import { expect, it } from "vitest";
import { EVERYBODY, isFiltered, NO_FILTER, sameQuery } from "./query";

it("knows the same question again, and another one", () => {
  expect(sameQuery(EVERYBODY, { ...EVERYBODY, filter: { ...NO_FILTER } })).toBe(true);
  expect(sameQuery(EVERYBODY, { ...EVERYBODY, search: " " })).toBe(true);
  expect(sameQuery(EVERYBODY, { ...EVERYBODY, descending: true })).toBe(false);
  expect(sameQuery(EVERYBODY, { ...EVERYBODY, filter: { ...NO_FILTER, circle: "inner" } })).toBe(false);
});

it("counts every condition as a filter", () => {
  expect(isFiltered(NO_FILTER)).toBe(false);
  for (const set of [{ overdue: true }, { engagement: "engaged" as const }, { archived: "only" as const }]) {
    expect(isFiltered({ ...NO_FILTER, ...set })).toBe(true);
  }
});
