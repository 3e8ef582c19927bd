/** What was written goes round here, so that every open view refreshes from it and none guesses. */
import type { Changes } from "$ui/host/bindings";

type Listener = (changes: Changes) => void;
const listeners = new Set<Listener>();

export function publish(changes: Changes): void {
  for (const listener of listeners) listener(changes);
}

/** Returns what stops listening: hand it to `$effect` or `onMount`. */
export function onChanges(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the changes touch this person. */
export function touches(changes: Changes, person: number): boolean {
  if (changes.people === "none") return false;
  return changes.people === "many" || changes.people.these.includes(person);
}
