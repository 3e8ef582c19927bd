/** Introductions in words. */
import type { Introduction, IntroductionStanding, IntroductionState, Whose } from "$ui/host/bindings";
import { shortDate } from "$ui/kit/dates";

export const STATES: Record<IntroductionState, string> = {
  thought_of: "Thought of",
  asked_one: "Asked one",
  asked_both: "Asked both",
  made: "Made",
  they_met: "They met",
  closed: "Closed",
  declined: "Declined",
};

/** The order in which they go, and in which they are listed. */
export const ORDER = Object.keys(STATES) as IntroductionState[];

export const STANDINGS: Record<IntroductionStanding, string> = { under_way: "Under way", over: "Over" };

export function statesOf(standing: IntroductionStanding | "all"): IntroductionState[] {
  const isOver = (state: IntroductionState) => state === "closed" || state === "declined";
  return ORDER.filter((state) => standing === "all" || isOver(state) === (standing === "over"));
}

const MOVES: Record<IntroductionState, string> = {
  thought_of: "Thought of",
  asked_one: "Asked one",
  asked_both: "Asked both",
  made: "Made it",
  they_met: "They met",
  closed: "Close",
  declined: "Declined",
};

/** What is on the button that moves it there. */
export function moveText(to: IntroductionState, whose: Whose): string {
  if (whose === "theirs" && to === "they_met") return "We met";
  return whose === "theirs" && to === "made" ? "Was made" : MOVES[to];
}

/** Asking both one after the other is the usual way; what else may follow stands in the menu. */
export function usualMove(introduction: Introduction): IntroductionState | undefined {
  return introduction.next[0];
}

/** `Thought of 2 Nov · asked one 5 Nov` */
export function stepsText(introduction: Introduction, locale: string | undefined): string {
  const steps = introduction.steps.map(
    ({ state, on }, at) => `${at === 0 ? STATES[state] : STATES[state].toLowerCase()} ${shortDate(on, locale)}`,
  );
  return steps.join(" · ");
}
