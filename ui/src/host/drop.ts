/** Files dragged over and dropped on the window, or given to it by the system, with their paths. */
import { getCurrentWebview } from "@tauri-apps/api/webview";
import { listenFor } from "./listen";

export type Dropping = { kind: "hover"; paths: string[] } | { kind: "drop"; paths: string[] } | { kind: "leave" };

/** Calls `listener` for each drag over the window; returns what stops it. */
export function listenForDrops(listener: (dropping: Dropping) => void): () => void {
  const stop = getCurrentWebview().onDragDropEvent(({ payload }) => {
    if (payload.type === "enter") listener({ kind: "hover", paths: payload.paths });
    else if (payload.type === "drop") listener({ kind: "drop", paths: payload.paths });
    else if (payload.type === "leave") listener({ kind: "leave" });
  });
  return () => void stop.then((off) => off());
}

/** Calls `listener` when the system gives files to the running app; they are then to be taken. Returns what stops it. */
export function listenForOpened(listener: () => void): () => void {
  return listenFor("files-opened", listener);
}
