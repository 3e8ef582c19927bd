/** What became of encrypting, in words. */
import { count } from "$ui/kit/words";
import type { Told } from "./turning.svelte";

export function inWords({ what, converted }: Told, locale?: string): string {
  const files = converted.files > 0 ? ` and ${count(converted.files, "backup", "backups", locale)}` : "";
  if (what === "on") return `Your data${files} are encrypted now. The passphrase is asked for when Rapport starts.`;
  if (what === "off") return `Your data${files} are not encrypted any more.`;
  return "The new passphrase opens your data and its backups from now on.";
}

/** What the list of what was left is headed by. */
export function leftInWords(what: Told["what"]): string {
  if (what === "on") return "Still in the open, for it could not be reached or written:";
  if (what === "off") return "Still encrypted, for it could not be reached or written:";
  return "Still opened by the earlier passphrase, for it could not be reached:";
}
