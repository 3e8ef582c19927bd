import { describe, expect, it } from "vitest";
import { dayFirst } from "$ui/kit/date_text";
import { directionOf, localeFor, spokenFor } from "./choice";

describe("the language spoken", () => {
  it("is the one that was set", () => expect(spokenFor("fr", "de-DE")).toBe("fr"));
  it("is else the system's", () => expect(spokenFor("system", "zh-TW")).toBe("zh"));
  it("is English where the system's is not translated or not known", () => {
    expect(spokenFor("system", "nb-NO")).toBe("en");
    expect(spokenFor("system", undefined)).toBe("en");
  });
});

describe("numbers and dates", () => {
  it.each([
    ["en", "en-GB", "NO", "en-GB"],
    ["en", "en", "US", "en"],
    ["de", "en-GB", "AT", "de-AT"],
    ["de", "en-GB", "NO", "de"],
    ["en", undefined, "US", "en-US"],
    ["es", undefined, "", "es"],
    ["pseudo", "en-GB", "GB", "en-GB"],
  ] as const)("in %s on a system in %s and region %s are written as %s", (spoken, system, region, locale) =>
    expect(localeFor(spoken, system, region)).toBe(locale),
  );
  it("have the day before the month for English in countries that do", () =>
    expect(["NO", "PE", "DE"].map((region) => dayFirst(localeFor("en", "nb-NO", region)))).toEqual([true, true, true]));
});

it("turns only what is read from the right", () => {
  expect(directionOf("zh")).toBe("ltr");
  expect(directionOf("pseudo_right_to_left")).toBe("rtl");
});
