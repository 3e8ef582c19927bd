/** What the shell tells of backups. */
import { listenFor } from "./listen";

/** Calls `listener` when the backup of the day was made, or could not be made; returns what stops it. */
export function listenForBackups(listener: () => void): () => void {
  return listenFor("backup-told", listener);
}
