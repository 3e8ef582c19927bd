import { expect, it } from "vitest";
import { offers, step, typedName } from "./person_field";

const ingrid = { id: 3, name: "Ingrid Sand", organisation: "Fjordlys", photo: null };

it("reads a plus before the name as somebody new", () => {
  expect(typedName("  Ingrid   Sand ")).toEqual({ name: "Ingrid Sand", meansNew: false });
  expect(typedName("+ Ingrid")).toEqual({ name: "Ingrid", meansNew: true });
});

it("offers somebody new last, and only where that is allowed", () => {
  expect(offers([ingrid], "Ing", "not_offered", []).map(({ id }) => id)).toEqual([3]);
  expect(offers([ingrid], "Ing", "offered", []).map(({ id }) => id)).toEqual([3, null]);
  expect(offers([ingrid], "+Ing", "offered", []).map(({ id, name }) => [id, name])).toEqual([[null, "Ing"]]);
  expect(offers([ingrid], " ", "offered", [])).toEqual([]);
});

it("leaves out those who are chosen already", () => {
  expect(offers([ingrid], "Ing", "offered", [{ id: 3, name: "Ingrid Sand" }]).map(({ id }) => id)).toEqual([null]);
  expect(offers([], "Nina", "offered", [{ id: null, name: "Nina" }])).toEqual([]);
});

it("goes round the offers", () => {
  expect([step(0, -1, 3), step(2, 1, 3), step(0, 1, 0)]).toEqual([2, 0, 0]);
});
