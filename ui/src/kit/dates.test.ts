import { expect, it } from "vitest";
import { longDate, monthOf, number, shortDate } from "./dates";

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

it("writes months and numbers as the locale does", () => {
  expect(monthOf("2023-04", "en-GB")).toBe("Apr 2023");
  expect(monthOf("2023", "en-GB")).toBe("2023");
  expect(number(1284, "de-DE")).toBe("1.284");
});
