/** Whether the data is encrypted, and turning that on or off. Rule: what is left in the open is shown until the user has seen it. */
import { load as loadBackups } from "$ui/backups/kept.svelte";
import { session } from "$ui/frame/session.svelte";
import { asFailure, host } from "$ui/host";
import type { Converted, Encryption, EncryptionTurned, Failure, Progress } from "$ui/host/bindings";
import { toasts } from "$ui/kit/toasts.svelte";

export type Turning = "nothing" | "on" | "off" | "passphrase";

/** What was done, and what was left as it was. */
export interface Told {
  what: "on" | "off" | "passphrase";
  converted: Converted;
}

let standing = $state.raw<Encryption>();
let turning = $state<Turning>("nothing");
let progress = $state.raw<Progress>();
let told = $state.raw<Told>();
let failure = $state.raw<Failure>();

export const encryption = {
  get isOn(): boolean {
    return standing !== undefined && standing.locking !== "plain";
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
    standing = await host.encryptionStanding();
  } catch (thrown) {
    toasts.fail(asFailure(thrown));
  }
}

const watch = (next: Progress) => {
  progress = next;
};

export function turnOn(passphrase: string): Promise<boolean> {
  return turn("on", () => host.encryptionTurnOn({ passphrase }, watch));
}

export function turnOff(): Promise<boolean> {
  return turn("off", () => host.encryptionTurnOff(watch));
}

/** Whether it was done. */
async function turn(what: "on" | "off", ask: () => Promise<EncryptionTurned>): Promise<boolean> {
  return attempt(what, async () => {
    const { converted, start } = await ask();
    session.renew(start);
    return converted;
  });
}

export function changePassphrase(present: string, next: string): Promise<boolean> {
  return attempt("passphrase", () => host.passphraseChange({ present, new: next }));
}

async function attempt(what: Told["what"], ask: () => Promise<Converted>): Promise<boolean> {
  if (turning !== "nothing") return false;
  turning = what;
  progress = undefined;
  failure = undefined;
  told = undefined;
  try {
    told = { what, converted: await ask() };
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
