import { expect, test } from "vitest";
import { linkOf } from "./words";

test("whom a person can be reached by becomes a link of its kind", () => {
  expect(linkOf("emails", " ann@example.org ")).toBe("mailto:ann@example.org");
  expect(linkOf("phones", "+47 406 12 345")).toBe("tel:+4740612345");
  expect(linkOf("urls", "www.example.org/ann")).toBe("www.example.org/ann");
});
