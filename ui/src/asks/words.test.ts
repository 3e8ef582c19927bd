import { expect, it } from "vitest";
import { askingFor, reasonText, topicsOf } from "./words";

it("reads topics as they are typed, each once", () => {
  expect(topicsOf(" Rust, #tracing;; Rust ,")).toEqual(["Rust", "tracing"]);
  expect(topicsOf(" ")).toEqual([]);
});

it("says why somebody could help", () => {
  expect(reasonText({ kind: "helped_before", value: "a talk" })).toBe("Helped before: a talk");
});

it("asks for it in a message, whatever stands in the ask", () => {
  const { body, choice } = askingFor("Two readers of {drafts}");
  expect(body).toContain("I am looking for this: Two readers of {{drafts}}.");
  expect(choice).toEqual({ text: body });
  expect(askingFor("Who reads proofs?").body).toContain("this: Who reads proofs?\n");
});
