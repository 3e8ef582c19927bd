/** Events and follow-ups into a calendar file of one's own choosing. */
import { session } from "$ui/frame/session.svelte";
import { asFailure, chooseWhereToSave, host } from "$ui/host";
import { toasts } from "$ui/kit/toasts.svelte";
import { count } from "$ui/kit/words";

export async function exportEvents(): Promise<void> {
  try {
    const path = await chooseWhereToSave("events.ics", "Calendar (.ics)", "ics");
    if (path === null) return;
    const done = await host.icsExport({ path });
    toasts.say(`${count(done.events, "entry", "entries", session.locale)} written to ${path}`);
  } catch (thrown) {
    toasts.fail(asFailure(thrown));
  }
}
