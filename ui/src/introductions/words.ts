/** Introductions in words. */
import type { Introduction, IntroductionStanding, IntroductionState, Whose } from "$ui/host/bindings";
import { shortDate } from "$ui/kit/dates";
import { say } from "$ui/words/say";

/** In the order in which they go, and in which they are listed. */
export const STATES: IntroductionState[] = [
  "thought_of",
  "asked_one",
  "asked_both",
  "made",
  "they_met",
  "closed",
  "declined",
];
export const stateWord = (state: IntroductionState): string => say(`introductions-state-${state}`);

export const STANDINGS: IntroductionStanding[] = ["under_way", "over"];

export function statesOf(standing: IntroductionStanding | "all"): IntroductionState[] {
  const isOver = (state: IntroductionState) => state === "closed" || state === "declined";
  return STATES.filter((state) => standing === "all" || isOver(state) === (standing === "over"));
}

/** What is on the button that moves it there. */
export function moveText(to: IntroductionState, whose: Whose): string {
  const byOthers = whose === "theirs" && (to === "made" || to === "they_met");
  return byOthers ? say(`introductions-move-${to}.theirs`) : say(`introductions-move-${to}`);
}

/** The two people, as one. */
export function bothOf(introduction: Introduction): string {
  return say("introductions-both", { first: introduction.first_name, second: introduction.second_name });
}

/** Asking both one after the other is the usual way; what else may follow stands in the menu. */
export function usualMove(introduction: Introduction): IntroductionState | undefined {
  return introduction.next[0];
}

/** `Thought of 2 Nov · asked one 5 Nov` */
export function stepsText(introduction: Introduction, locale: string | undefined): string {
  const steps = introduction.steps.map(({ state, on }, at) => {
    const when = { on: shortDate(on, locale) };
    return at === 0 ? say(`introductions-step-${state}`, when) : say(`introductions-step-${state}.then`, when);
  });
  return steps.join(" · ");
}
