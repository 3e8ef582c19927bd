/** Writes on several people at once. */
import { write } from "$ui/frame/writing";
import { host } from "$ui/host";
import { list } from "./list.svelte";

/** Deletes the chosen, or where nobody is chosen the one that the cursor is on. */
export async function deleteChosen(): Promise<void> {
  const row = list.row(list.cursor);
  const selection = list.chosen > 0 || !row ? list.selection : { people: [row.id] };
  if ("people" in selection && selection.people.length === 0) return;
  await write(host.peopleDelete({ selection }));
}

/** Makes one person of the two chosen. The one chosen first stays on top; the other can be parted again. */
export async function mergeChosen(): Promise<void> {
  const [kept, other] = [...list.choice.people];
  if (list.choice.of !== "these" || kept === undefined || other === undefined) return;
  await merge(kept, other);
}

export async function merge(kept: number, other: number): Promise<void> {
  const done = await write(host.peopleMerge({ kept, other }));
  if (done && (list.open === other || list.open === kept)) list.show(kept);
}
