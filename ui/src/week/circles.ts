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

/** A change of the circle alone. */
export function circleEdit(circle: Circle): TieEdit {
  return {
    circle,
    rhythm_days: null,
    purposes: null,
    contact: null,
    standing: null,
    snoozed_until: null,
    clear: [],
  };
}

/** Who is proposed for each circle, so that a circle is one step. */
export function proposedIn(proposals: CircleProposal[]): Map<Circle, number[]> {
  const circles = new Map<Circle, number[]>();
  for (const { circle, person } of proposals) circles.set(circle, [...(circles.get(circle) ?? []), person]);
  return circles;
}
