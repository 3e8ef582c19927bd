import { describe, expect, it, vi } from "vitest";
import type { EventRow } from "$ui/host/bindings";

vi.mock("$ui/host", () => ({ host: {}, asFailure: (thrown: unknown) => thrown }));
const { shownOf } = await import("./list.svelte");

const row = (id: number, title: string, ends_at: string, kind: EventRow["kind"] = "meetup") =>
  ({ id, title, place: "", organisation: "", ends_at, kind }) as EventRow;
const NOW = Date.parse("2026-11-23T12:00:00Z");
const rows = [
  row(1, "Old meetup", "2026-01-01T10:00:00Z"),
  row(2, "Rust café", "2026-11-01T10:00:00Z", "seminar"),
  row(3, "Now on", "2026-11-23T13:00:00Z"),
  row(4, "RustConf", "2027-01-01T10:00:00Z", "conference"),
];
const ids = (found: EventRow[]) => found.map(({ id }) => id);

describe("events", () => {
  it("come in order, and what goes on still comes", () =>
    expect(ids(shownOf(rows, "coming", NOW, "all", ""))).toEqual([3, 4]));
  it("that are past have the last first", () => expect(ids(shownOf(rows, "past", NOW, "all", ""))).toEqual([2, 1]));
  it("are found by kind and by words without accents", () => {
    expect(ids(shownOf(rows, "coming", NOW, "conference", ""))).toEqual([4]);
    expect(ids(shownOf(rows, "past", NOW, "all", "CAFE"))).toEqual([2]);
  });
});
