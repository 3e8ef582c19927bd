/** The map as an SVG picture: all that is shown, whatever part of it is on screen. */
import { say } from "$ui/words/say";
import { type Size, toScreen, wholeMap } from "./camera";
import { colourOf, labels, peopleInView, radius, type Scene } from "./scene";

const SIZE: Size = { width: 1600, height: 1600 };
const NAMES = 90;
const SVG = "http://www.w3.org/2000/svg";

export function svgOf(scene: Scene): string {
  const { map, shown, colours } = scene;
  const camera = wholeMap(SIZE);
  const document = new DOMParser().parseFromString(`<svg xmlns="${SVG}"/>`, "image/svg+xml");
  const root = document.documentElement;
  const add = (to: Element, name: string, attributes: Record<string, string | number>, text?: string) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    if (text !== undefined) element.textContent = text;
    to.append(element);
    return element;
  };
  root.setAttribute("viewBox", `0 0 ${SIZE.width} ${SIZE.height}`);
  root.setAttribute("width", String(SIZE.width));
  root.setAttribute("height", String(SIZE.height));
  add(root, "title", {}, say("frame-room-network"));
  add(root, "rect", { width: SIZE.width, height: SIZE.height, fill: colours["--card"] });
  const round = (value: number) => Math.round(value * 10) / 10;
  const at = (place: number) => {
    const point = toScreen(camera, SIZE, map.people[place] ?? { x: 0, y: 0 });
    return { x: round(point.x), y: round(point.y) };
  };
  const ties = add(root, "g", { stroke: colours["--edge"], "stroke-opacity": 0.35 });
  for (const tie of shown.ties) {
    const [from, to] = [at(map.ties.one[tie] ?? 0), at(map.ties.other[tie] ?? 0)];
    add(ties, "line", { x1: from.x, y1: from.y, x2: to.x, y2: to.y });
  }
  const places = peopleInView(scene, camera, SIZE);
  const dots = add(root, "g", {});
  for (const place of places) {
    const person = map.people[place];
    if (!person) continue;
    const { x, y } = at(place);
    const bridge: Record<string, string | number> =
      person.bridge === "bridge" ? { stroke: colours["--ink"], "stroke-width": 1.5 } : {};
    add(dots, "circle", {
      cx: x,
      cy: y,
      r: round(radius(scene, person, camera, SIZE)),
      fill: colourOf(person, colours),
      ...bridge,
    });
  }
  if (scene.me === "shown") {
    const middle = toScreen(camera, SIZE, { x: 0, y: 0 });
    add(dots, "circle", { cx: middle.x, cy: middle.y, r: 9, fill: colours["--accent"] });
  }
  const names = add(root, "g", {
    fill: colours["--ink"],
    "font-family": "'Inter', sans-serif",
    "font-size": 12,
    "font-weight": 600,
  });
  for (const { place, at: where } of labels(scene, places, camera, SIZE, NAMES)) {
    add(names, "text", { x: round(where.x), y: round(where.y + 4) }, map.people[place]?.name ?? "");
  }
  return new XMLSerializer().serializeToString(document);
}
