/** Whether the data is encrypted, and turning that on or off. Rule: what is left in the open is shown until the user has seen it. */
import { load as loadBackups } from "$ui/backups/kept.svelte";
import { session } from "$ui/frame/session.svelte";
import { asFailure, host } from "$ui/host";
import type {
  Converted,
  Encryption,
  EncryptionTurned,
  Failure,
  KeyringStanding,
  KeyringWanted,
  Progress,
} from "$ui/host/bindings";
import { toasts } from "$ui/kit/toasts.svelte";

export type Turning = "nothing" | "on" | "off" | "passphrase" | "keyring";

/** What was done, and what was left as it was. */
export interface Told {
  what: "on" | "off" | "passphrase";
  converted: Converted;
  /** Why the keyring does not do what it was asked. */
  keyring?: Failure | null;
}

let standing = $state.raw<Encryption>();
let keyring = $state.raw<KeyringStanding>();
let turning = $state<Turning>("nothing");
let progress = $state.raw<Progress>();
let told = $state.raw<Told>();
let failure = $state.raw<Failure>();

export const encryption = {
  get isOn(): boolean {
    return standing !== undefined && standing.locking !== "plain";
  },
  /** How things stand with the system's keyring; undefined until it was asked. */
  get keyring(): KeyringStanding | undefined {
    return keyring;
  },
  get turning(): Turning {
    return turning;
  },
  get progress(): Progress | undefined {
    return progress;
  },
  get told(): Told | undefined {
    return told;
  },
  get failure(): Failure | undefined {
    return failure;
  },
};

export async function load(): Promise<void> {
  try {
    [standing, keyring] = await Promise.all([host.encryptionStanding(), host.keyringStanding()]);
  } catch (thrown) {
    toasts.fail(asFailure(thrown));
  }
}

const watch = (next: Progress) => {
  progress = next;
};

export function turnOn(passphrase: string, keyring: KeyringWanted): Promise<boolean> {
  return turn("on", () => host.encryptionTurnOn({ passphrase, keyring }, watch));
}

export function turnOff(): Promise<boolean> {
  return turn("off", () => host.encryptionTurnOff(watch));
}

/** Whether it was done. */
async function turn(what: "on" | "off", ask: () => Promise<EncryptionTurned>): Promise<boolean> {
  return attempt(what, async () => {
    const { converted, keyring, start } = await ask();
    session.renew(start);
    return { converted, keyring };
  });
}

export function changePassphrase(present: string, next: string): Promise<boolean> {
  return attempt("passphrase", async () => ({ converted: await host.passphraseChange({ present, new: next }) }));
}

/** Lets the keyring open the data without asking, or not any more. */
export async function useKeyring(wanted: "remember" | "forget"): Promise<void> {
  if (turning !== "nothing") return;
  turning = "keyring";
  forget();
  try {
    keyring = await (wanted === "remember" ? host.keyringRemember() : host.keyringForget());
  } catch (thrown) {
    failure = asFailure(thrown);
    await load();
  } finally {
    turning = "nothing";
  }
}

async function attempt(what: Told["what"], ask: () => Promise<Omit<Told, "what">>): Promise<boolean> {
  if (turning !== "nothing") return false;
  turning = what;
  progress = undefined;
  failure = undefined;
  told = undefined;
  try {
    told = { what, ...(await ask()) };
    return true;
  } catch (thrown) {
    failure = asFailure(thrown);
    return false;
  } finally {
    turning = "nothing";
    await Promise.all([load(), loadBackups()]);
  }
}

export function forget(): void {
  told = undefined;
  failure = undefined;
}
