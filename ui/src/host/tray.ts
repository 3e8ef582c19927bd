/** What the menu in the system's tray asks for. */
import { listenFor } from "./listen";

/** Calls `listener` when the menu in the tray asks for the week; returns what stops it. */
export function listenForWeek(listener: () => void): () => void {
  return listenFor("week-wanted", listener);
}
