/** All opportunities into a file of one's own choosing, also those that nobody told of. */
import { asFailure, chooseWhereToSave, host } from "$ui/host";
import type { OpportunitiesFormat } from "$ui/host/bindings";
import { toasts } from "$ui/kit/toasts.svelte";
import { say } from "$ui/words/say";

/** Each is also how the name of its file ends. */
export const FORMATS: OpportunitiesFormat[] = ["csv", "json"];

export function formatName(format: OpportunitiesFormat): string {
  return say(`opportunities-format-${format}`);
}

export async function exportOpportunities(format: OpportunitiesFormat): Promise<void> {
  try {
    const place = await chooseWhereToSave("opportunities", `opportunities.${format}`, formatName(format), format);
    if (place === null) return;
    const done = await host.opportunitiesExport({ format, place: place.token });
    toasts.say(say("opportunities-written", { many: done.records, path: place.path }));
  } catch (thrown) {
    toasts.fail(asFailure(thrown));
  }
}
