/** Draws the scene on a canvas. Rule: ties below, people above them, names on top; as few strokes as there are looks. */
import { say } from "$ui/words/say";
import { type Camera, type Size, toScreen } from "./camera";
import { colourOf, labels, peopleInView, radius, room, type Scene, tiesInView } from "./scene";

/** Of the whole map; nearer, more find room. */
const NAMES = 24;
const MOST_NAMES = 80;
const FONT = '600 12px "Inter Variable", Inter, system-ui, sans-serif';

export function draw(context: CanvasRenderingContext2D, size: Size, camera: Camera, scene: Scene): void {
  const { map, colours, chosen, way, marked } = scene;
  const at = (place: number) => {
    const person = map.people[place];
    return person ? toScreen(camera, size, person) : { x: 0, y: 0 };
  };
  const strokes = (ties: Iterable<readonly [number, number]>, colour: string, width: number, alpha: number) => {
    context.beginPath();
    for (const [one, other] of ties) {
      const [from, to] = [at(one), at(other)];
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
    }
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.globalAlpha = alpha;
    context.stroke();
    context.globalAlpha = 1;
  };
  const looksAt = chosen !== undefined || way.length > 0 || marked.size > 0;
  const ties = tiesInView(scene, camera, size);
  const ends = (tie: number) => [map.ties.one[tie] ?? 0, map.ties.other[tie] ?? 0] as const;
  const density = Math.max(0.1, Math.min(0.55, 900 / Math.max(1, ties.length)));
  strokes(ties.map(ends), colours["--edge"], 1, looksAt ? density * 0.45 : density);

  const places = peopleInView(scene, camera, size);
  if (scene.me === "shown") drawMe(context, size, camera, scene, places);
  if (chosen !== undefined) {
    const own = scene.shown.ties.filter((tie) => map.ties.one[tie] === chosen || map.ties.other[tie] === chosen);
    strokes(own.map(ends), colours["--accent"], 1.4, 0.8);
  }
  if (way.length > 1)
    strokes(
      way.slice(1).map((place, step) => [way[step] ?? place, place] as const),
      colours["--warn"],
      3,
      0.9,
    );

  const isLooked = (place: number) =>
    place === chosen || scene.near.has(place) || marked.has(place) || way.includes(place);
  for (const pass of looksAt ? (["rest", "looked"] as const) : (["rest"] as const)) {
    const byColour = new Map<string, number[]>();
    for (const place of places) {
      if (looksAt && isLooked(place) !== (pass === "looked")) continue;
      const person = map.people[place];
      if (!person) continue;
      const colour = colourOf(person, colours);
      const same = byColour.get(colour);
      if (same) same.push(place);
      else byColour.set(colour, [place]);
    }
    context.globalAlpha = looksAt && pass === "rest" ? 0.3 : 1;
    for (const [colour, same] of byColour) {
      context.fillStyle = colour;
      context.beginPath();
      for (const place of same) circle(context, at(place), radiusOf(place));
      context.fill();
    }
    const bridges = places.filter(
      (place) => map.people[place]?.bridge === "bridge" && (!looksAt || isLooked(place) === (pass === "looked")),
    );
    context.strokeStyle = colours["--ink"];
    // Finer where people stand small, else rings are all that is seen.
    const ring = 1.5 * Math.max(0.4, room(scene));
    context.lineWidth = ring;
    context.beginPath();
    for (const place of bridges) circle(context, at(place), radiusOf(place) + ring);
    context.stroke();
    context.globalAlpha = 1;
  }
  ring(
    context,
    scene,
    [...marked].filter((place) => scene.shown.people[place] === 1),
    at,
    radiusOf,
  );

  context.font = FONT;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const { place, at: where } of labels(scene, places, camera, size, mostNames(camera, size))) {
    const name = map.people[place]?.name ?? "";
    context.globalAlpha = looksAt && !isLooked(place) ? 0.45 : 1;
    context.strokeStyle = colours["--card"];
    context.lineWidth = 3;
    context.strokeText(name, where.x, where.y);
    context.fillStyle = place === chosen ? colours["--accent"] : colours["--ink"];
    context.fillText(name, where.x, where.y);
  }
  context.globalAlpha = 1;

  function radiusOf(place: number): number {
    const person = map.people[place];
    return person ? radius(scene, person, camera, size) : 0;
  }
}

function mostNames(camera: Camera, size: Size): number {
  const nearness = camera.scale / Math.max(1, Math.min(size.width, size.height) / 2);
  return Math.min(MOST_NAMES, Math.round(NAMES * Math.max(1, nearness)));
}

function circle(context: CanvasRenderingContext2D, { x, y }: { x: number; y: number }, r: number): void {
  context.moveTo(x + r, y);
  context.arc(x, y, r, 0, 2 * Math.PI);
}

function ring(
  context: CanvasRenderingContext2D,
  { colours, chosen }: Scene,
  marked: number[],
  at: (place: number) => { x: number; y: number },
  radiusOf: (place: number) => number,
): void {
  context.strokeStyle = colours["--accent"];
  context.lineWidth = 2;
  context.beginPath();
  for (const place of chosen === undefined ? marked : [...marked, chosen])
    circle(context, at(place), radiusOf(place) + 4);
  context.stroke();
}

/** I stand in the middle; only who is strong or warm has a line to me, else lines would be all that is seen. */
function drawMe(
  context: CanvasRenderingContext2D,
  size: Size,
  camera: Camera,
  { map, colours }: Scene,
  places: number[],
): void {
  const middle = toScreen(camera, size, { x: 0, y: 0 });
  context.beginPath();
  for (const place of places) {
    const person = map.people[place];
    if (person?.band !== "strong" && person?.band !== "warm") continue;
    const to = toScreen(camera, size, person);
    context.moveTo(middle.x, middle.y);
    context.lineTo(to.x, to.y);
  }
  context.strokeStyle = colours["--accent"];
  context.lineWidth = 1;
  context.globalAlpha = 0.3;
  context.stroke();
  context.globalAlpha = 1;
  context.beginPath();
  circle(context, middle, 9);
  context.fillStyle = colours["--accent"];
  context.fill();
  context.font = FONT;
  context.textBaseline = "middle";
  context.fillStyle = colours["--ink"];
  context.fillText(say("network-me"), middle.x + 13, middle.y);
}
