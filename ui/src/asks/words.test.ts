import { expect, it } from "vitest";
import { reasonText, topicsOf } from "./words";

it("reads topics as they are typed, each once", () => {
  expect(topicsOf(" Rust, #tracing;; Rust ,")).toEqual(["Rust", "tracing"]);
  expect(topicsOf(" ")).toEqual([]);
});

it("says why somebody could help", () => {
  expect(reasonText({ kind: "helped_before", value: "a talk" })).toBe("Helped before: a talk");
});
