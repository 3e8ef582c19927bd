import { expect, it } from "vitest";
import { topicsOf } from "./topics";

it("reads topics as they are typed, each once", () => {
  expect(topicsOf(" Rust, #tracing;; Rust ,")).toEqual(["Rust", "tracing"]);
  expect(topicsOf("#rust #tracing\nsmall talk")).toEqual(["rust", "tracing", "small talk"]);
  expect(topicsOf(" ")).toEqual([]);
});

it("leaves a sign that belongs to a name where it is", () =>
  expect(topicsOf("C#, F# for finance, #C#")).toEqual(["C#", "F# for finance"]));
