/** What the shell tells of backups. */
import { listen } from "@tauri-apps/api/event";

/** Calls `listener` when the backup of the day was made, or could not be made; returns what stops it. */
export function listenForBackups(listener: () => void): () => void {
  const stop = listen("backup-told", listener);
  return () => void stop.then((off) => off());
}
