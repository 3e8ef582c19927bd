/** How many people there are, how many ties are lived, and how many wait. */
import { onChanges } from "$ui/frame/changes";
import { asFailure, host } from "$ui/host";
import type { NetworkStanding } from "$ui/host/bindings";
import { toasts } from "$ui/kit/toasts.svelte";

let now = $state.raw<NetworkStanding>();

export const standing = {
  get now(): NetworkStanding | undefined {
    return now;
  },
  async load(): Promise<void> {
    try {
      now = await host.peopleStanding();
    } catch (thrown) {
      toasts.fail(asFailure(thrown));
    }
  },
};

onChanges((changes) => {
  if (changes.people !== "none") void standing.load();
});
