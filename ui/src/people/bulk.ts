/** Writes on several people at once. */
import { write } from "$ui/frame/writing";
import { asFailure, host } from "$ui/host";
import { toasts } from "$ui/kit/toasts.svelte";
import { list } from "./list.svelte";
import { merging } from "./merging.svelte";

/** Deletes the chosen, or where nobody is chosen the one that the cursor is on. */
export async function deleteChosen(): Promise<void> {
  const row = list.row(list.cursor);
  const selection = list.chosen > 0 || !row ? list.selection : { people: [row.id] };
  if ("people" in selection && selection.people.length === 0) return;
  await write(host.peopleDelete({ selection }));
}

/** Asks which of the two chosen is kept when one person is made of them. */
export async function mergeChosen(): Promise<void> {
  const [one, other] = [...list.choice.people];
  if (list.choice.of !== "these" || one === undefined || other === undefined) return;
  try {
    merging.pair = await Promise.all([host.personCard({ person: one }), host.personCard({ person: other })]);
  } catch (thrown) {
    toasts.fail(asFailure(thrown));
  }
}

export async function merge(kept: number, other: number): Promise<void> {
  const done = await write(host.peopleMerge({ kept, other }));
  if (done && (list.open === other || list.open === kept)) list.show(kept);
}
