/** Saved views: questions to the list under a name. */
import { onChanges } from "$ui/frame/changes";
import { write } from "$ui/frame/writing";
import { host } from "$ui/host";
import type { PeopleQuery, SavedView } from "$ui/host/bindings";
import { Latest } from "$ui/kit/latest";
import { list } from "./list.svelte";
import { EVERYBODY } from "./query";

let all = $state.raw<SavedView[]>([]);
const latest = new Latest();

export const views = {
  get all(): SavedView[] {
    return all;
  },
  load(): Promise<void> {
    return latest.of(host.viewsList(), (kept) => (all = kept));
  },
  show(query: PeopleQuery): void {
    list.ask({ ...EVERYBODY, ...query, filter: { ...EVERYBODY.filter, ...query.filter } });
  },
  save: (name: string) => write(host.viewSave({ view: { name, query: list.query } })),
  remove: (name: string) => write(host.viewDelete({ name })),
};

// Undo and redo bring views back too, and are named after what they undo.
onChanges((changes) => {
  if (changes.op === "change_views") void views.load();
});
