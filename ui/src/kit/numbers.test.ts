import { expect, it } from "vitest";
import { number, percent, percentOfAll } from "./numbers";

it("writes numbers as the locale does", () => expect(number(1284, "de-DE")).toBe("1.284"));

it("calls nearly all not all", () => {
  expect(percent(0.999, "en-GB")).toBe("100%");
  expect(percentOfAll(0.999, "en-GB")).toBe("99%");
  expect(percentOfAll(1, "en-GB")).toBe("100%");
});
