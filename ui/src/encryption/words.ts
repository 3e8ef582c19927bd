/** What became of encrypting, in words. */
import type { KeyringStanding } from "$ui/host/bindings";
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

/** How the data opens on this computer. */
export function keyringInWords({ asked, found }: KeyringStanding): string {
  if (!asked) return say(found === "no_keyring" ? "encryption-remember.none" : "encryption-remember.off");
  return found === "key" ? say("encryption-remember.on") : say(`encryption-keyring-${found}`);
}

/** What the keyring was asked, and did not do. */
export function keyringInVain(what: Told["what"]): string {
  return say(what === "on" ? "encryption-remember-failed" : "encryption-forget-failed");
}
