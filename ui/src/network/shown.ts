/** Who and what of the map is shown. Rule: pure; a tie is shown where both its people are, and it was there by the day. */
import type { NetworkMap } from "$ui/host/bindings";
import { folded } from "$ui/kit/folded";

export interface Filter {
  /** A place in the map's topics; undefined: any. */
  topic: number | undefined;
  /** A place in the map's organisations; undefined: any. */
  organisation: number | undefined;
  /** The last day that counts, `2026-11-22`. */
  until: string;
  /** With me in the middle, also who is tied to nobody else. */
  me: "shown" | "left_out";
}

export interface Shown {
  /** By place: 1 where the person is shown. */
  people: Uint8Array;
  /** Places of the ties that are shown, the heaviest first. */
  ties: number[];
  count: number;
}

/** The places of all ties, the heaviest first: to be made once for a map. */
export function byWeight({ ties }: NetworkMap): number[] {
  return ties.weight.map((_, at) => at).sort((a, b) => (ties.weight[b] ?? 0) - (ties.weight[a] ?? 0) || a - b);
}

export function shownOf(map: NetworkMap, order: number[], filter: Filter): Shown {
  const people = new Uint8Array(map.people.length);
  let count = 0;
  map.people.forEach((person, at) => {
    const fits =
      person.since <= filter.until &&
      (filter.me === "shown" || person.degree > 0) &&
      (filter.topic === undefined || person.topics.includes(filter.topic)) &&
      (filter.organisation === undefined || person.organisation === filter.organisation);
    if (!fits) return;
    people[at] = 1;
    count += 1;
  });
  const { one, other, since } = map.ties;
  const ties = order.filter(
    (at) => people[one[at] ?? -1] === 1 && people[other[at] ?? -1] === 1 && (since[at] ?? "") <= filter.until,
  );
  return { people, ties, count };
}

/** Ties of one person that are shown, the heaviest first. */
export function tiesOf(map: NetworkMap, shown: Shown, place: number): { other: number; tie: number }[] {
  const { one, other } = map.ties;
  return shown.ties.flatMap((tie) => {
    if (one[tie] === place) return [{ other: other[tie] ?? place, tie }];
    if (other[tie] === place) return [{ other: one[tie] ?? place, tie }];
    return [];
  });
}

/** The places of people whose name has all these words, in the order of the list. */
export function found(map: NetworkMap, shown: Shown, search: string): number[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return map.people.flatMap((person, at) => {
    if (shown.people[at] !== 1) return [];
    const name = folded(person.name);
    return words.every((word) => name.includes(word)) ? [at] : [];
  });
}

/** The first days of the months from the first person on, and the day of the map as the last. */
export function daysOf(map: NetworkMap): string[] {
  const first = [map.on, ...map.people.map(({ since }) => since)].sort()[0] ?? map.on;
  const days: string[] = [];
  let [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  for (;;) {
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
    const day = `${year}-${String(month).padStart(2, "0")}-01`;
    if (day >= map.on || days.length > 1_200) break;
    days.push(day);
  }
  return [...days, map.on];
}
