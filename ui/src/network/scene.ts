/** What is drawn of the map, apart from what it is drawn on. Rule: pure; a community has its hue, a tie strength its size. */
import type { Band, MapPerson, NetworkMap } from "$ui/host/bindings";
import type { Camera, Point, Size } from "./camera";
import { toMap, toScreen } from "./camera";
import type { Shown } from "./shown";

const COMMUNITY_TOKENS = [
  "--community-1",
  "--community-2",
  "--community-3",
  "--community-4",
  "--community-5",
  "--community-6",
  "--community-7",
  "--community-8",
] as const;
export const TOKENS = [
  ...COMMUNITY_TOKENS,
  "--ink",
  "--ink-2",
  "--ink-3",
  "--edge",
  "--card",
  "--accent",
  "--warn",
] as const;
export type Colours = Record<(typeof TOKENS)[number], string>;

export interface Scene {
  map: NetworkMap;
  shown: Shown;
  colours: Colours;
  me: "shown" | "left_out";
  /** Found by the search. */
  marked: ReadonlySet<number>;
  chosen: number | undefined;
  /** Whom the chosen one is tied to. */
  near: ReadonlySet<number>;
  /** Places from one person to another. */
  way: number[];
}

const RADII: Record<Band, number> = { strong: 6.5, warm: 5.2, weak: 4, dormant: 3, new: 3 };

/** More people than these stand smaller, so that they do not cover each other. */
const ROOMY = 1_200;

/** How large everything stands: 1 where there is room, less where many are shown. */
export function room({ shown }: Scene): number {
  return Math.min(1, Math.sqrt(ROOMY / Math.max(1, shown.count)));
}

/** In pixels, a little larger the nearer one looks. */
export function radius(scene: Scene, person: MapPerson, camera: Camera, size: Size): number {
  const nearness = camera.scale / Math.max(1, Math.min(size.width, size.height) / 2);
  return RADII[person.band] * Math.min(2, Math.max(0.7, Math.sqrt(nearness)) * room(scene));
}

/** The largest communities have a hue of their own; it comes again for smaller ones. */
export function colourOf(person: MapPerson, colours: Colours): string {
  const token = person.degree === 0 ? undefined : COMMUNITY_TOKENS[person.community % COMMUNITY_TOKENS.length];
  return colours[token ?? "--ink-3"];
}

/** What of the map is on screen, and a little more. */
function bounds(camera: Camera, size: Size): { from: Point; to: Point } {
  return {
    from: toMap(camera, size, { x: -20, y: -20 }),
    to: toMap(camera, size, { x: size.width + 20, y: size.height + 20 }),
  };
}

/** More ties at once only make a grey cloud; coming nearer shows the others. */
const MOST_TIES = 6_000;

/** Of the ties that are shown, those that cross the screen, the heaviest, not too many. */
export function tiesInView({ map, shown }: Scene, camera: Camera, size: Size): number[] {
  const { from, to } = bounds(camera, size);
  const found: number[] = [];
  for (const tie of shown.ties) {
    const one = map.people[map.ties.one[tie] ?? -1];
    const other = map.people[map.ties.other[tie] ?? -1];
    if (!one || !other) continue;
    const beside =
      Math.max(one.x, other.x) < from.x ||
      Math.min(one.x, other.x) > to.x ||
      Math.max(one.y, other.y) < from.y ||
      Math.min(one.y, other.y) > to.y;
    if (beside) continue;
    found.push(tie);
    if (found.length === MOST_TIES) break;
  }
  return found;
}

export function peopleInView({ map, shown }: Scene, camera: Camera, size: Size): number[] {
  const { from, to } = bounds(camera, size);
  const found: number[] = [];
  map.people.forEach(({ x, y }, place) => {
    if (shown.people[place] === 1 && x >= from.x && x <= to.x && y >= from.y && y <= to.y) found.push(place);
  });
  return found;
}

/** The order in which names find room: who is looked at, whom ties and bridges make stand out, the rest. */
function byProminence({ map, chosen, near, marked, way }: Scene, places: number[]): number[] {
  const weighed = places.map((place) => {
    const person = map.people[place];
    const looked =
      place === chosen ? 4e6 : way.includes(place) ? 3e6 : marked.has(place) ? 2e6 : near.has(place) ? 1e6 : 0;
    return { place, weight: looked + (person ? person.degree + (person.bridge === "bridge" ? 1_000 : 0) : 0) };
  });
  return weighed.sort((a, b) => b.weight - a.weight || a.place - b.place).map(({ place }) => place);
}

const LINE = 16;
const SIGN = 6.6;

/** Which names find room beside their people, and where, so that none covers another. */
export function labels(
  scene: Scene,
  places: number[],
  camera: Camera,
  size: Size,
  most: number,
): { place: number; at: Point }[] {
  const taken: { left: number; right: number; top: number }[] = [];
  const found: { place: number; at: Point }[] = [];
  for (const place of byProminence(scene, places)) {
    if (found.length === most) break;
    const person = scene.map.people[place];
    if (!person) continue;
    const middle = toScreen(camera, size, person);
    const at = { x: middle.x + radius(scene, person, camera, size) + 4, y: middle.y };
    const box = { left: at.x - 2, right: at.x + person.name.length * SIGN, top: at.y - LINE / 2 };
    if (taken.some((other) => box.left < other.right && box.right > other.left && Math.abs(box.top - other.top) < LINE))
      continue;
    taken.push(box);
    found.push({ place, at });
  }
  return found;
}
