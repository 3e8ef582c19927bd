/** The keys that hold in every program. */
import { listenFor } from "./listen";

/** Calls `listener` when the keys of the log line are pressed in whatever program; returns what stops it. */
export function listenForLogLine(listener: () => void): () => void {
  return listenFor("log-line", listener);
}
