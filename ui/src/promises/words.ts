/** Promises in words. */
import type { Promise as Promised, PromiseState } from "$ui/host/bindings";
import { shortDate } from "$ui/kit/dates";
import { say } from "$ui/words/say";
import { dueWords } from "./due";

export const STATES: PromiseState[] = ["open", "kept", "dropped"];
export const stateWord = (state: PromiseState): string => say(`promises-state-${state}`);

/** How it stands: when it is due, or since when it is settled. */
export function standing(promise: Promised, locale: string | undefined): string {
  if (promise.state === "open") return dueWords(promise.days_left);
  if (!promise.settled_on) return stateWord(promise.state);
  return say(`promises-state-${promise.state}.on`, { on: shortDate(promise.settled_on, locale) });
}

/** What is due within two days, or past, is worth a colour; nothing turns red. */
export function isNear(promise: Promised): boolean {
  return promise.days_left !== null && promise.days_left <= 2;
}
