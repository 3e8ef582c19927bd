import { expect, it } from "vitest";
import type { TimelineKind } from "$ui/host/bindings";
import { canEdit, canRemove } from "./doing";

const of = (kind: TimelineKind) => ({ place: { kind, on: "2026-11-23", at: "", id: 1 } });

it("edits what has a form, and never takes one kind for another", () => {
  expect(canEdit(of("note"))).toBe(true);
  expect(canEdit(of("promise"))).toBe(true);
  for (const kind of ["insight", "contribution", "learning"] as const) expect(canEdit(of(kind))).toBe(true);
  expect(canEdit(of("post"))).toBe(false);
});

it("deletes what is mine alone", () => {
  expect(canRemove(of("insight"))).toBe(true);
  expect(canRemove(of("event"))).toBe(false);
  expect(canRemove(of("post"))).toBe(false);
});
