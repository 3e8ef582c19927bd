/** All people into a file of one's own choosing. */
import { session } from "$ui/frame/session.svelte";
import { asFailure, chooseWhereToSave, host } from "$ui/host";
import type { ExportFormat } from "$ui/host/bindings";
import { toasts } from "$ui/kit/toasts.svelte";
import { people } from "$ui/kit/words";

export const FORMATS: { format: ExportFormat; title: string; extension: string }[] = [
  { format: "vcard", title: "vCard (.vcf)", extension: "vcf" },
  { format: "csv", title: "Table (.csv)", extension: "csv" },
  { format: "json", title: "JSON (.json)", extension: "json" },
];

export const WHOLE = "JSON, with topics and goals (.json)";

export async function exportPeople({ format, title, extension }: (typeof FORMATS)[number]): Promise<void> {
  try {
    const path = await chooseWhereToSave(`people.${extension}`, title, extension);
    if (path === null) return;
    const done = await host.exportPeople({ format, path });
    toasts.say(`${people(done.people, session.locale)} written to ${path}`);
  } catch (thrown) {
    toasts.fail(asFailure(thrown));
  }
}

/** People and all that is about nobody alone: topics, insights, contributions, learning, opportunities, goals and targets. */
export async function exportWhole(): Promise<void> {
  try {
    const path = await chooseWhereToSave("rapport.json", WHOLE, "json");
    if (path === null) return;
    const done = await host.exportWhole({ path });
    toasts.say(`${people(done.people, session.locale)} and all that was written down, in ${path}`);
  } catch (thrown) {
    toasts.fail(asFailure(thrown));
  }
}
