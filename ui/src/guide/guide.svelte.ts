/** Which part of the guide is open. Rule: `?` opens the part of the screen that the user is on. */
import { navigation } from "$ui/frame/navigation.svelte";
import { session } from "$ui/frame/session.svelte";
import { PART_OF } from "./parts";
import type { Target } from "./read";

let open = $state.raw<Target>({ part: "begin" });

export const guide = {
  get open(): Target {
    return open;
  },
  show(target: Target): void {
    open = target;
  },
  showScreen(): void {
    open = { part: session.asksForFiles(navigation.room) ? "begin" : PART_OF[navigation.room] };
  },
};
