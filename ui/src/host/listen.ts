/** What the shell tells by itself. */
import { listen } from "@tauri-apps/api/event";

/** Calls `listener` each time this is told; returns what stops it. */
export function listenFor(
  event: "backup-told" | "files-opened" | "log-line" | "week-wanted",
  listener: () => void,
): () => void {
  const stop = listen(event, listener);
  return () => void stop.then((off) => off());
}
