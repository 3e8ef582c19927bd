/** Promises in words. */
import type { Promise as Promised, PromiseState } from "$ui/host/bindings";
import { shortDate } from "$ui/kit/dates";
import { dueWords } from "./due";

export const STATES: Record<PromiseState, string> = { open: "Open", kept: "Kept", dropped: "Dropped" };

/** How it stands: when it is due, or since when it is settled. */
export function standing(promise: Promised, locale: string | undefined): string {
  if (promise.state === "open") return dueWords(promise.days_left);
  return [STATES[promise.state], promise.settled_on ? shortDate(promise.settled_on, locale) : ""]
    .filter(Boolean)
    .join(" ");
}

/** What is due within two days, or past, is worth a colour; nothing turns red. */
export function isNear(promise: Promised): boolean {
  return promise.days_left !== null && promise.days_left <= 2;
}
