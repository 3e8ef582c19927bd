/** Circles, and putting people into them. */
import type { Circle, CircleProposal, TieEdit } from "$ui/host/bindings";
import { say } from "$ui/words/say";
import { worded } from "$ui/words/worded";

/** The nearest first. */
export const EACH_CIRCLE: Circle[] = ["inner", "close", "active", "wider", "outer"];

/** `Inner` */
export const CIRCLES: Record<Circle, string> = worded(EACH_CIRCLE, (circle) => say(`ties-circle-${circle}`));

/** With the noun, for a choice: `Inner circle`, `No circle`. */
export function circleChoices(): { value: Circle | "none"; title: string }[] {
  return [
    { value: "none", title: say("ties-circle-none") },
    ...EACH_CIRCLE.map((circle) => ({ value: circle, title: say(`ties-circle-${circle}.whole`) })),
  ];
}

/** `inner circle`, within a line. */
export const circleText = (circle: Circle | null): string => say(`ties-circle-${circle ?? "none"}.chip`);

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
