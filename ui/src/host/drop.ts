/** Files dragged over and dropped on the window, or given to it by the system: what they are called, and a token for them. */
import { listen } from "@tauri-apps/api/event";
import type { ChosenFiles } from "./bindings";
import { listenFor } from "./listen";

/** As `src-tauri/src/dropped.rs` tells it. */
export type Dragged = { kind: "over"; files: ChosenFiles } | { kind: "dropped"; files: ChosenFiles } | { kind: "gone" };

/** Calls `listener` for each drag over the window; returns what stops it. */
export function listenForDrops(listener: (dragged: Dragged) => void): () => void {
  const stop = listen<Dragged>("files-held", ({ payload }) => listener(payload));
  return () => void stop.then((off) => off());
}

/** Calls `listener` when the system gives files to the running app; they are then to be taken. Returns what stops it. */
export function listenForOpened(listener: () => void): () => void {
  return listenFor("files-opened", listener);
}
