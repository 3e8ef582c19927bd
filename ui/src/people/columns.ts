/** The columns of the list, and which of them fit. */
import type { PeopleSort } from "$ui/host/bindings";

export interface Column {
  id: "name" | "position" | "organisation" | "met_on" | "origin" | "tags" | "email";
  title: string;
  sort?: PeopleSort;
  /** The least width in pixels, and its share of what is left. */
  least: number;
  share: number;
}

export const COLUMNS: Column[] = [
  { id: "name", title: "Name", sort: "name", least: 190, share: 1.25 },
  { id: "position", title: "Position", sort: "position", least: 150, share: 1.2 },
  { id: "organisation", title: "Organisation", sort: "organisation", least: 120, share: 1 },
  { id: "met_on", title: "Known since", sort: "met_on", least: 114, share: 0 },
  { id: "origin", title: "Origin", least: 96, share: 0 },
  { id: "tags", title: "Tags", least: 120, share: 0.9 },
  { id: "email", title: "E-mail", least: 160, share: 1 },
];

/** The columns for which there is room: from the right they give way, but the one that is sorted by stays. */
export function fitting(wanted: Column[], width: number, sort: PeopleSort): Column[] {
  const kept = [...wanted];
  const least = () => kept.reduce((sum, column) => sum + column.least, 0);
  for (let at = kept.length - 1; at > 0 && least() > width; at -= 1) {
    const column = kept[at];
    if (column && column.sort !== sort) kept.splice(at, 1);
  }
  return kept;
}

/** For `grid-template-columns`. */
export function tracks(shown: Column[]): string {
  return shown.map(({ least, share }) => (share > 0 ? `minmax(${least}px, ${share}fr)` : `${least}px`)).join(" ");
}
