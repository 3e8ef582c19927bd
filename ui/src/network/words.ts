/** The words of the network. Rule: a tie says what it rests on; a community has a number, and no name that nobody gave it. */
import type { BetweenStep, MapPerson, NetworkMap, TieReason } from "$ui/host/bindings";
import { number } from "$ui/kit/dates";
import { count, people } from "$ui/kit/words";

export const REASONS: Record<TieReason, string> = {
  relation: "a stated relation",
  introduction: "an introduction",
  event: "an event",
  interaction: "a conversation together",
  organisation: "the same organisation",
};

/** `an event and the same organisation` */
export function reasonsText(reasons: TieReason[]): string {
  const words = reasons.map((reason) => REASONS[reason]);
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

export function communityText(person: MapPerson): string {
  return person.degree === 0 ? "Tied to nobody else yet" : `Community ${person.community + 1}`;
}

/** `318 of 572 people, 1,204 ties, 21 communities, 14 bridges` */
export function headText(
  map: NetworkMap,
  shown: { count: number; ties: unknown[] },
  locale: string | undefined,
): string {
  const all = map.people.length + map.left_out;
  const some = shown.count === all ? people(all) : `${number(shown.count, locale)} of ${people(all)}`;
  return [
    some,
    count(shown.ties.length, "tie", "ties", locale),
    count(map.communities, "community", "communities", locale),
    count(map.bridges, "bridge", "bridges", locale),
  ].join(", ");
}

/** The way from the first to the last in one line, for who does not see the map. */
export function wayText(steps: BetweenStep[]): string {
  if (steps.length === 0) return "Nothing connects them but you.";
  if (steps.length === 2) return "They are tied to each other.";
  const between = steps.length - 2;
  return `${count(between, "person stands", "people stand")} between them.`;
}
