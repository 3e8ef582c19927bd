/** All opportunities into a file of one's own choosing, also those that nobody told of. */
import { session } from "$ui/frame/session.svelte";
import { asFailure, chooseWhereToSave, host } from "$ui/host";
import type { OpportunitiesFormat } from "$ui/host/bindings";
import { toasts } from "$ui/kit/toasts.svelte";
import { count } from "$ui/kit/words";

export const FORMATS: { format: OpportunitiesFormat; title: string; extension: string }[] = [
  { format: "csv", title: "Table (.csv)", extension: "csv" },
  { format: "json", title: "JSON (.json)", extension: "json" },
];

export async function exportOpportunities({ format, title, extension }: (typeof FORMATS)[number]): Promise<void> {
  try {
    const path = await chooseWhereToSave(`opportunities.${extension}`, title, extension);
    if (path === null) return;
    const done = await host.opportunitiesExport({ format, path });
    toasts.say(`${count(done.records, "opportunity", "opportunities", session.locale)} written to ${path}`);
  } catch (thrown) {
    toasts.fail(asFailure(thrown));
  }
}
