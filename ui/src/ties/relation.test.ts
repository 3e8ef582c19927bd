import { expect, test } from "vitest";
import { newRelation, relationChoices, relationText } from "./relation";

test("a relation seen from the other side is turned round", () => {
  expect(newRelation(1, 2, "manager_of", "")).toEqual({ first: 1, second: 2, kind: "manager_of", label: "" });
  expect(newRelation(1, 2, "reports_to", "")).toEqual({ first: 2, second: 1, kind: "manager_of", label: "" });
  expect(newRelation(1, 2, "introduced", "")).toEqual({ first: 2, second: 1, kind: "introduced_by", label: "" });
});

test("a relation reads from either side", () => {
  expect(relationText("manager_of", "first", "")).toBe("manager of");
  expect(relationText("manager_of", "second", "")).toBe("reports to");
  expect(relationText("introduced_by", "second", "")).toBe("introduced");
  expect(relationText("partner", "second", "")).toBe("partner of");
  expect(relationText("other", "second", "whose mentor is")).toBe("whose mentor is");
});

test("only the user's own word is kept as a word", () => {
  expect(newRelation(1, 2, "other", " mentor of ").label).toBe("mentor of");
  expect(newRelation(1, 2, "partner", "mentor of").label).toBe("");
  expect(new Set(relationChoices().map(({ title }) => title)).size).toBe(relationChoices().length);
});
