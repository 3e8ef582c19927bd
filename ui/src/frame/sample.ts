/** Into the sample network and back to one's own. */
import { asFailure, host } from "$ui/host";
import type { Start } from "$ui/host/bindings";
import { toasts } from "$ui/kit/toasts.svelte";
import { navigation } from "./navigation.svelte";
import { session } from "./session.svelte";

export const openSample = (): Promise<void> => turnTo(host.sampleOpen());
export const leaveSample = (): Promise<void> => turnTo(host.sampleLeave());

async function turnTo(other: Promise<Start>): Promise<void> {
  try {
    session.begin(await other);
    navigation.go("people");
  } catch (thrown) {
    toasts.fail(asFailure(thrown));
  }
}
