import { afterEach, describe, expect, it } from "vitest";
import { language } from "$ui/words/language.svelte";
import { chips } from "./filters.svelte";
import { NO_FILTER } from "./query";
import { fieldName, fieldWithin, reason } from "./words";

afterEach(() => language.follow("en", "en-GB", "GB"));

describe("the values of a person", () => {
  it("are called what they are, on their own and within a sentence", async () => {
    expect(fieldName("emails:ada@example.org")).toBe("E-mail");
    expect(fieldWithin("met_on")).toBe("known since");
    expect(fieldName("x-anniversary")).toBe("x-anniversary");
    await language.follow("de", "en-GB", "DE");
    expect(fieldWithin("position")).toBe("Position");
  });

  it("tell why two may be one", () => {
    expect(reason({ kind: "same_name", value: "" })).toBe("same name");
    expect(reason({ kind: "same_city", value: "Oslo" })).toBe("same city Oslo");
  });
});

it("says each condition of the filter as the language does", async () => {
  const texts = () =>
    chips({ ...NO_FILTER, circle: "inner", band: "warm", purpose: "learning", known_from: "2025-03-01", tag: 7 }).map(
      ({ text }) => text,
    );
  expect(texts()).toEqual([
    "tag: chosen tag",
    expect.stringMatching(/^known since .*2025 or later$/),
    "inner circle",
    "tie: warm",
    "for learning",
  ]);
  await language.follow("de", "en-GB", "DE");
  expect(texts().slice(2)).toEqual(["innerster Kreis", "Beziehung: warm", "für Lernen"]);
});
