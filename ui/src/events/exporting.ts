/** Events and follow-ups into a calendar file of one's own choosing. */
import { asFailure, chooseWhereToSave, host } from "$ui/host";
import { toasts } from "$ui/kit/toasts.svelte";
import { say } from "$ui/words/say";

export async function exportEvents(): Promise<void> {
  try {
    const place = await chooseWhereToSave("events", "events.ics", say("events-export.kind"), "ics");
    if (place === null) return;
    const done = await host.icsExport({ place: place.token });
    toasts.say(say("events-exported", { many: done.events, path: place.path }));
  } catch (thrown) {
    toasts.fail(asFailure(thrown));
  }
}
