/** What became of encrypting, in words. */
import { say } from "$ui/words/say";
import type { Told } from "./turning.svelte";

export function inWords({ what, converted }: Told): string {
  if (what === "on") return say("encryption-done-on", { files: converted.files });
  if (what === "off") return say("encryption-done-off", { files: converted.files });
  return say("encryption-done-passphrase");
}

/** What the list of what was left is headed by. */
export function leftInWords(what: Told["what"]): string {
  if (what === "on") return say("encryption-left-on");
  if (what === "off") return say("encryption-left-off");
  return say("encryption-left-passphrase");
}
