import { expect, it } from "vitest";
import { civilToday, daysAfter, daysUntil, longDate, monthOf, quarterOf, shortDate } from "./dates";

const today = new Date(2026, 10, 22);

it.each([
  ["2026-11-09", "en-GB", "9 Nov"],
  ["2025-03-02", "en-GB", "2 Mar 2025"],
  ["2026-11-09", "en-US", "Nov 9"],
  ["2026-11-09", "de-DE", "9. Nov."],
  ["--11-13", "en-GB", "13 Nov"],
  ["soon", "en-GB", "soon"],
])("%s in %s is %s", (civil, locale, expected) => expect(shortDate(civil, locale, today)).toBe(expected));

it("keeps a civil date on its day in every time zone", () =>
  expect(longDate("2026-01-01", "en-GB")).toBe("1 January 2026"));

it("writes months as the locale does", () => {
  expect(monthOf("2023-04", "en-GB")).toBe("Apr 2023");
  expect(monthOf("2023", "en-GB")).toBe("2023");
});

it.each([
  ["2026-11-23", 1, "2026-11-24"],
  ["2026-12-31", 1, "2027-01-01"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2026-03-28", 2, "2026-03-30"],
  ["2026-03-01", -1, "2026-02-28"],
])("%s and %i days", (day, days, after) => expect(daysAfter(day, days)).toBe(after));

it("counts the days between two, whatever the clocks do", () => {
  expect(daysUntil("2026-03-30", "2026-03-28")).toBe(2);
  expect(daysUntil("2026-03-28", "2026-03-30")).toBe(-2);
});

it("knows the day here, not in Greenwich", () => expect(civilToday(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05"));

it("knows the quarter of a day", () =>
  expect(["2026-01-01", "2026-03-31", "2026-10-01"].map(quarterOf)).toEqual([1, 1, 4]));
