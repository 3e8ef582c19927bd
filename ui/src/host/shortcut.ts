/** The keys that hold in every program. */
import { listen } from "@tauri-apps/api/event";

/** Calls `listener` when the keys of the log line are pressed in whatever program; returns what stops it. */
export function listenForLogLine(listener: () => void): () => void {
  const stop = listen("log-line", listener);
  return () => void stop.then((off) => off());
}
