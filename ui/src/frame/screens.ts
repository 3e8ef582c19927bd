/** The screens, and what opens above any of them. Rule: all but the list of people are loaded when they are opened, for the first screen
 * waits for whatever is loaded with it. */
import { type Component, untrack } from "svelte";
import { floating } from "$ui/kit/floating.svelte";
import { language } from "$ui/words/language.svelte";
import type { Room } from "./navigation.svelte";

const SCREENS: Record<Exclude<Room, "people">, () => Promise<{ default: Component }>> = {
  week: () => import("$ui/week/Week.svelte"),
  person: () => import("$ui/people/PersonPage.svelte"),
  duplicates: () => import("$ui/people/Duplicates.svelte"),
  events: () => import("$ui/events/Events.svelte"),
  exchanges: () => import("$ui/exchanges/GiveAndTake.svelte"),
  mentoring: () => import("$ui/mentoring/Mentoring.svelte"),
  opportunities: () => import("$ui/opportunities/Opportunities.svelte"),
  expertise: () => import("$ui/expertise/Expertise.svelte"),
  goals: () => import("$ui/goals/Goals.svelte"),
  growth: () => import("$ui/growth/Growth.svelte"),
  network: () => import("$ui/network/Network.svelte"),
  import: () => import("$ui/importing/ImportScreen.svelte"),
  export: () => import("$ui/exporting/ExportScreen.svelte"),
  settings: () => import("$ui/settings/Settings.svelte"),
  backups: () => import("$ui/backups/Backups.svelte"),
  trash: () => import("$ui/trash/Trash.svelte"),
};

export const screens = {
  of: (room: keyof typeof SCREENS) => whole(SCREENS[room]),
  firstRun: () => whole(() => import("./FirstRun.svelte")),
  rescue: () => whole(() => import("$ui/backups/Rescue.svelte")),
  unlock: () => whole(() => import("$ui/encryption/Unlock.svelte")),
  personPane: () => whole(() => import("$ui/people/PersonPane.svelte")),
  bulkBar: () => whole(() => import("$ui/people/BulkBar.svelte")),
  /** Once the first screen was drawn; and what the list of people opens beside itself is at hand by then. */
  async overlays() {
    await drawn();
    // One after the other: a key that is pressed meanwhile is answered in between.
    await language.complete();
    await floating.load();
    await screens.personPane();
    await screens.bulkBar();
    return whole(() => import("./Overlays.svelte"));
  },
};

async function whole<Screen>(load: () => Promise<{ default: Screen }>): Promise<Screen> {
  // A screen is loaded once, and not again when the language turns.
  const [loaded] = await untrack(() => Promise.all([load(), language.complete(), floating.load()]));
  return loaded.default;
}

/** When what stands in the page now is on the screen, or would be: a window that nobody sees draws nothing. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 500);
  });
}
