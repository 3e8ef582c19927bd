/** Which columns the list shows. Remembered on this machine. */
import type { PeopleSort } from "$ui/host/bindings";
import { COLUMNS, type Column, fitting } from "./columns";

const PLACE = "people.columns";

let hidden = $state.raw<ReadonlySet<string>>(remembered());

export const columns = {
  shown(width: number, sort: PeopleSort): Column[] {
    return fitting(
      COLUMNS.filter((column) => !hidden.has(column.id)),
      width,
      sort,
    );
  },
  isHidden(id: string): boolean {
    return hidden.has(id);
  },
  toggle(id: string): void {
    const next = new Set(hidden);
    if (!next.delete(id)) next.add(id);
    hidden = next;
    localStorage.setItem(PLACE, JSON.stringify([...next]));
  },
};

function remembered(): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '["email"]');
    return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === "string") : []);
  } catch {
    return new Set(["email"]);
  }
}
