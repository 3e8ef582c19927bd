import { describe, expect, it } from "vitest";
import { initials, people } from "./words";

describe("initials", () => {
  it.each([
    ["Ingrid Solberg", "IS"],
    ["María José Núñez", "MN"],
    ["Søren Ægidius", "SÆ"],
    ["王小明", "王"],
    ["madonna", "M"],
    ["Dr. (Ada) Lovelace", "DL"],
    ["", "?"],
    ["+47 900", "?"],
  ])("of %s are %s", (name, expected) => expect(initials(name)).toBe(expected));
});

it("counts people", () => {
  expect(people(1)).toBe("1 person");
  expect(people(1284)).toBe("1,284 people");
});
