/** Into the sample network and back to one's own. */
import { asFailure, host } from "$ui/host";
import { toasts } from "$ui/kit/toasts.svelte";
import { navigation } from "./navigation.svelte";
import { session } from "./session.svelte";

export async function openSample(): Promise<void> {
  try {
    session.begin(await host.sampleOpen());
    navigation.go("people");
  } catch (thrown) {
    toasts.fail(asFailure(thrown));
  }
}

export async function leaveSample(): Promise<void> {
  try {
    session.begin(await host.sampleLeave());
    navigation.go("people");
  } catch (thrown) {
    toasts.fail(asFailure(thrown));
  }
}
