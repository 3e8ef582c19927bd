/** Circles, and putting people into them. */
import type { Circle, CircleProposal, TieEdit } from "$ui/host/bindings";

export const CIRCLES: Record<Circle, string> = {
  inner: "Inner",
  close: "Close",
  active: "Active",
  wider: "Wider",
  outer: "Outer",
};

/** Nobody was left where they are yet. */
export const NOTHING_PROPOSED: ReadonlySet<number> = new Set();

const UNTOUCHED: TieEdit = {
  circle: null,
  rhythm_days: null,
  purposes: null,
  contact: null,
  standing: null,
  snoozed_until: null,
  clear: [],
};

/** A change of only these. */
export function tieEdit(change: Partial<TieEdit>): TieEdit {
  return { ...UNTOUCHED, ...change };
}

/** A change of the circle alone. */
export const circleEdit = (circle: Circle): TieEdit => tieEdit({ circle });

/** Who is proposed for each circle, so that a circle is one step. */
export function proposedIn(proposals: CircleProposal[]): Map<Circle, number[]> {
  const circles = new Map<Circle, number[]>();
  for (const { circle, person } of proposals) circles.set(circle, [...(circles.get(circle) ?? []), person]);
  return circles;
}
