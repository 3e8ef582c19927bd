import { describe, expect, it } from "vitest";
import type { Opportunity } from "$ui/host/bindings";
import { across, along, cards, type Piles, spotOf } from "./board.svelte";
import { STAGES } from "./words";

const card = (id: number) => ({ id }) as Opportunity;
function piles(of: Partial<Record<(typeof STAGES)[number], number[]>>): Piles {
  return Object.fromEntries(
    STAGES.map((stage) => [stage, { rows: (of[stage] ?? []).map(card), total: of[stage]?.length ?? 0 }]),
  ) as unknown as Piles;
}

describe("the cursor on the board", () => {
  const board = piles({ heard: [1, 2, 3], talking: [4], won: [5], let_go: [6] });
  it("goes up and down a column and stops at its ends", () => {
    expect(along(board, { column: 0, at: 1 }, 1)).toEqual({ column: 0, at: 2 });
    expect(along(board, { column: 0, at: 2 }, 1)).toEqual({ column: 0, at: 2 });
    expect(along(board, { column: 1, at: 0 }, -1)).toEqual({ column: 1, at: 0 });
  });
  it("passes over empty columns, at about the same height", () => {
    expect(across(board, { column: 0, at: 2 }, 1)).toEqual({ column: 3, at: 0 });
    expect(across(board, { column: 0, at: 2 }, -1)).toEqual({ column: 0, at: 2 });
  });
  it("sees what has ended as one column", () => {
    expect(cards(board, 4).map(({ id }) => id)).toEqual([5, 6]);
    expect(spotOf(board, 6)).toEqual({ column: 4, at: 1 });
    expect(spotOf(board, 9)).toBeUndefined();
  });
});
