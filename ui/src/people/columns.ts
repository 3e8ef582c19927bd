/** The columns of the list, and which of them fit. */
import type { PeopleSort } from "$ui/host/bindings";

export interface Column {
  id:
    | "name"
    | "position"
    | "organisation"
    | "tie"
    | "last_contact"
    | "rhythm"
    | "balance"
    | "met_on"
    | "origin"
    | "tags"
    | "email";
  sort?: PeopleSort;
  /** The least width in pixels, and its share of what is left. */
  least: number;
  share: number;
  /** Where there is not room for all: the lower, the longer it stays. */
  rank: number;
}

export const COLUMNS: Column[] = [
  { id: "name", sort: "name", least: 190, share: 1.25, rank: 0 },
  { id: "position", sort: "position", least: 130, share: 1.2, rank: 5 },
  { id: "organisation", sort: "organisation", least: 120, share: 1, rank: 1 },
  { id: "tie", sort: "tie", least: 84, share: 0, rank: 2 },
  { id: "last_contact", sort: "last_contact", least: 84, share: 0, rank: 3 },
  { id: "rhythm", sort: "overdue", least: 116, share: 0, rank: 4 },
  { id: "balance", least: 88, share: 0, rank: 7 },
  { id: "met_on", sort: "met_on", least: 112, share: 0, rank: 6 },
  { id: "origin", least: 96, share: 0, rank: 8 },
  { id: "tags", least: 120, share: 0.9, rank: 9 },
  { id: "email", least: 160, share: 1, rank: 10 },
];

/** The columns for which there is room, in their order; the one that is sorted by stays whatever its rank. */
export function fitting(wanted: Column[], width: number, sort: PeopleSort): Column[] {
  const rank = (column: Column) => (column.sort === sort ? -1 : column.rank);
  const kept = new Set<Column>();
  let left = width;
  for (const column of wanted.toSorted((a, b) => rank(a) - rank(b))) {
    if (kept.size > 1 && column.least > left) break;
    kept.add(column);
    left -= column.least;
  }
  return wanted.filter((column) => kept.has(column));
}

/** For `grid-template-columns`. */
export function tracks(shown: Column[]): string {
  return shown.map(({ least, share }) => (share > 0 ? `minmax(${least}px, ${share}fr)` : `${least}px`)).join(" ");
}
