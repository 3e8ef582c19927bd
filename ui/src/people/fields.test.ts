import { describe, expect, it } from "vitest";
import { addressLines, provenanceOf, withValue } from "./fields";

const list = [
  { label: "work", value: "a@example.org" },
  { label: "", value: "b@example.org" },
];

describe("a value of many", () => {
  it("is changed in its place and keeps its label", () =>
    expect(withValue(list, 0, " c@example.org ")[0]).toEqual({ label: "work", value: "c@example.org" }));
  it("is added at the end", () => expect(withValue(list, 2, "c@example.org")).toHaveLength(3));
  it("goes away when it is emptied", () => expect(withValue(list, 0, " ")).toEqual([list[1]]));
});

it("finds where one value came from before where its field came from", () => {
  const all = [
    { field: "emails", batch: null, at: "2026-01-01T00:00:00Z" },
    { field: "emails:a@example.org", batch: "friends.vcf", at: "2026-01-02T00:00:00Z" },
  ];
  expect(provenanceOf(all, "emails", "a@example.org")?.batch).toBe("friends.vcf");
  expect(provenanceOf(all, "emails", "b@example.org")?.batch).toBeNull();
  expect(provenanceOf(all, "name")).toBeUndefined();
});

it("writes an address as on an envelope", () => {
  const empty = {
    label: "",
    post_office_box: "",
    extended: "",
    street: "",
    city: "",
    region: "",
    postal_code: "",
    country: "",
    formatted: "",
  };
  expect(addressLines({ ...empty, street: "Markveien 12", postal_code: "0554", city: "Oslo" })).toEqual([
    "Markveien 12",
    "0554 Oslo",
  ]);
  expect(addressLines({ ...empty, formatted: "Markveien 12\n0554 Oslo" })).toHaveLength(2);
});
