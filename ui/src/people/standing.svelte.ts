/** How many people there are, how many ties are lived, and how many wait. */
import { onChanges } from "$ui/frame/changes";
import { host } from "$ui/host";
import type { NetworkStanding } from "$ui/host/bindings";
import { Latest } from "$ui/kit/latest";

let now = $state.raw<NetworkStanding>();
const latest = new Latest();

export const standing = {
  get now(): NetworkStanding | undefined {
    return now;
  },
  load(): Promise<void> {
    return latest.of(host.peopleStanding(), (found) => (now = found));
  },
};

onChanges((changes) => {
  if (changes.people !== "none") void standing.load();
});
