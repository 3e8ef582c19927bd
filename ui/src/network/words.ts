/** The words of the network. Rule: a tie says what it rests on; a community has a number, and no name that nobody gave it. */
import type { BetweenStep, MapPerson, NetworkMap, TieReason } from "$ui/host/bindings";
import { people } from "$ui/kit/words";
import { say } from "$ui/words/say";

/** `an event and the same organisation` */
export function reasonsText(reasons: TieReason[]): string {
  const words = reasons.map((reason) => say(`network-reason-${reason}`));
  const last = words.pop() ?? "";
  if (words.length === 0) return last;
  return say("network-reasons", {
    first: words.reduce((first, next) => say("network-reasons-comma", { first, next })),
    last,
  });
}

export function communityText(person: MapPerson): string {
  return person.degree === 0
    ? say("network-community-none")
    : say("network-community", { number: person.community + 1 });
}

/** `318 of 572 people, 1,204 ties, 21 communities, 14 bridges` */
export function headText(map: NetworkMap, shown: { count: number; ties: unknown[] }): string {
  const all = map.people.length + map.left_out;
  return say("network-head", {
    people: shown.count === all ? people(all) : say("network-some-people", { some: shown.count, all }),
    ties: say("network-ties", { many: shown.ties.length }),
    communities: say("network-communities", { many: map.communities }),
    bridges: say("network-bridges", { many: map.bridges }),
  });
}

/** The way from the first to the last in one line, for who does not see the map. */
export function wayText(steps: BetweenStep[]): string {
  if (steps.length === 0) return say("network-way-none");
  if (steps.length === 2) return say("network-way-direct");
  return say("network-way-between", { many: steps.length - 2 });
}
