import { describe, expect, it } from "vitest";
import type { MapPerson, NetworkMap } from "$ui/host/bindings";
import { language } from "$ui/words/language.svelte";
import { type Camera, centredOn, covers, panned, toMap, toScreen, wholeMap, zoomed } from "./camera";
import { gridOf } from "./grid";
import { type Colours, colourOf, labels, radius, type Scene, TOKENS, tiesInView } from "./scene";
import { byWeight, daysOf, found, shownOf, tiesOf } from "./shown";
import { headText, reasonsText, wayText } from "./words";

const person = (id: number, name: string, change: Partial<MapPerson> = {}): MapPerson => ({
  id,
  name,
  x: 0,
  y: 0,
  band: "warm",
  community: 0,
  bridge: "no_bridge",
  degree: 1,
  organisation: null,
  topics: [],
  since: "2024-03-01",
  ...change,
});
const map: NetworkMap = {
  on: "2024-06-15",
  people: [
    person(11, "Ada Ås", { x: -0.5, topics: [0] }),
    person(12, "Ben Moe", { x: 0.5, organisation: 0 }),
    person(13, "Cleo Dahl", { y: 0.9, since: "2024-05-10", topics: [0] }),
    person(14, "Dan Eide", { degree: 0 }),
  ],
  ties: {
    one: [0, 1],
    other: [1, 2],
    weight: [0.5, 2],
    kind: [0, 1],
    since: ["2024-03-05", "2024-05-20"],
    kinds: [["event"], ["relation", "organisation"]],
  },
  organisations: [{ id: 7, name: "Nordwind", people: 1 }],
  topics: [{ id: 3, name: "Storage", people: 2 }],
  communities: 1,
  bridges: 0,
  left_out: 0,
};
const order = byWeight(map);
const everything = { topic: undefined, organisation: undefined, until: map.on, me: "left_out" as const };
const names = (places: Uint8Array) => map.people.flatMap(({ name }, at) => (places[at] === 1 ? [name] : []));

describe("what is shown", () => {
  it("leaves out who is tied to nobody, unless I stand in the middle", () => {
    expect(names(shownOf(map, order, everything).people)).toEqual(["Ada Ås", "Ben Moe", "Cleo Dahl"]);
    expect(shownOf(map, order, { ...everything, me: "shown" }).count).toBe(4);
    expect(shownOf(map, order, everything).ties).toEqual([1, 0]);
  });

  it("grows with the day", () => {
    const then = shownOf(map, order, { ...everything, until: "2024-05-15" });
    expect([then.count, then.ties]).toEqual([3, [0]]);
    expect(shownOf(map, order, { ...everything, until: "2024-03-01" }).ties).toEqual([]);
    expect(daysOf(map)).toEqual(["2024-04-01", "2024-05-01", "2024-06-01", "2024-06-15"]);
  });

  it("keeps to a topic and an organisation, with the ties within", () => {
    const storage = shownOf(map, order, { ...everything, topic: 0 });
    expect([names(storage.people), storage.ties]).toEqual([["Ada Ås", "Cleo Dahl"], []]);
    expect(names(shownOf(map, order, { ...everything, organisation: 0 }).people)).toEqual(["Ben Moe"]);
  });

  it("finds by words without accents, and tells whom somebody is tied to", () => {
    const all = shownOf(map, order, everything);
    expect(found(map, all, "as ada")).toEqual([0]);
    expect(found(map, all, " ")).toEqual([]);
    expect(found(map, all, "dan")).toEqual([]);
    expect(tiesOf(map, all, 1)).toEqual([
      { other: 2, tie: 1 },
      { other: 0, tie: 0 },
    ]);
  });
});

describe("where one looks from", () => {
  const size = { width: 800, height: 600 };

  it("goes to the screen and back", () => {
    const camera: Camera = { x: 0.2, y: -0.1, scale: 500 };
    const point = toMap(camera, size, toScreen(camera, size, { x: 0.3, y: 0.4 }));
    expect(point.x).toBeCloseTo(0.3);
    expect(point.y).toBeCloseTo(0.4);
    const corner = toScreen(wholeMap(size), size, { x: 1, y: 1 });
    expect(corner.x).toBeLessThan(size.width);
    expect(corner.y).toBeLessThan(size.height);
  });

  it("keeps what is under the pointer where it is, and never loses the map", () => {
    const at = { x: 500, y: 200 };
    const before = toMap(wholeMap(size), size, at);
    const after = toMap(zoomed(wholeMap(size), size, 2, at), size, at);
    expect(after.x).toBeCloseTo(before.x);
    expect(after.y).toBeCloseTo(before.y);
    expect(Math.abs(panned(wholeMap(size), 1e9, -1e9).x)).toBeLessThan(2);
    expect(zoomed(wholeMap(size), size, 1e9, at).scale).toBeLessThan(1e5);
    expect(toScreen(centredOn(wholeMap(size), size, { x: 0.5, y: 0.5 }), size, { x: 0.5, y: 0.5 })).toEqual({
      x: 400,
      y: 300,
    });
  });

  it("finds the nearest within reach, of those that are shown", () => {
    const grid = gridOf(map.people);
    expect(grid.nearest({ x: 0.49, y: 0 }, 0.05, () => true)).toBe(1);
    expect(grid.nearest({ x: 0.49, y: 0 }, 0.05, (place) => place !== 1)).toBeUndefined();
    expect(grid.nearest({ x: 0.2, y: 0 }, 0.05, () => true)).toBeUndefined();
  });

  it("takes a picture anew only where it does not show all of the map that is on screen", () => {
    const taken = { camera: { x: 0, y: 0, scale: 1_000 }, size: { width: 1_120, height: 840 } };
    expect(covers(taken, taken.camera, size)).toBe(true);
    expect(covers(taken, panned(taken.camera, 150, -110), size)).toBe(true);
    expect(covers(taken, panned(taken.camera, 170, 0), size)).toBe(false);
    expect(covers(taken, panned(taken.camera, 0, -130), size)).toBe(false);
    expect(covers(taken, { ...taken.camera, scale: 1_500 }, size)).toBe(true);
    expect(covers(taken, { ...taken.camera, scale: 700 }, size)).toBe(false);
    // Beyond the edge of the map there is nothing to draw.
    const whole = { camera: wholeMap(size), size };
    expect(covers(whole, panned(whole.camera, 200, 100), size)).toBe(true);
  });

  const scene: Scene = {
    map,
    shown: shownOf(map, order, everything),
    colours: Object.fromEntries(TOKENS.map((token) => [token, token])) as Colours,
    me: "left_out",
    marked: new Set(),
    chosen: 2,
    near: new Set(),
    way: [],
  };

  it("draws people smaller where they are many, and gives each community a hue", () => {
    const many = { ...scene, shown: { ...scene.shown, count: 10_000 } };
    const ada = person(1, "Ada");
    expect(radius(many, ada, wholeMap(size), size)).toBeLessThan(radius(scene, ada, wholeMap(size), size) / 2);
    const hue = (change: Partial<MapPerson>) => colourOf(person(1, "Ada", change), scene.colours);
    expect([hue({}), hue({ community: 7 }), hue({ community: 8 })]).toEqual([
      "--community-1",
      "--community-8",
      "--community-1",
    ]);
    expect(hue({ degree: 0 })).toBe("--ink-3");
  });

  it("draws the ties that cross the screen, and names that cover none other", () => {
    expect(tiesInView(scene, wholeMap(size), size)).toEqual([1, 0]);
    expect(tiesInView(scene, { x: 1.2, y: -1.2, scale: 2_000 }, size)).toEqual([]);
    const near: Camera = { x: 0, y: 0.4, scale: 300 };
    expect(labels(scene, [0, 1, 2], near, size, 2).map(({ place }) => place)).toEqual([2, 0]);
    const crowded = { ...scene, map: { ...map, people: map.people.map((one) => ({ ...one, x: 0, y: 0 })) } };
    expect(labels(crowded, [0, 1, 2], near, size, 9)).toHaveLength(1);
  });
});

it("says what ties, and how far it is", () => {
  expect(reasonsText(["relation", "event", "organisation"])).toBe(
    "a stated relation, an event and the same organisation",
  );
  expect(headText(map, shownOf(map, order, everything))).toBe("3 of 4 people, 2 ties, 1 community, 0 bridges");
  const step = (id: number) => ({ id, name: "", reasons: [] });
  expect(wayText([])).toBe("Nothing connects them but you.");
  expect(wayText([step(1), step(2)])).toBe("They are tied to each other.");
  expect(wayText([step(1), step(2), step(3)])).toBe("1 person stands between them.");
});

it("joins what ties as the language does", async () => {
  await language.follow("zh", "zh-CN", "CN");
  expect(reasonsText(["relation", "event", "organisation"])).toBe("已注明的关系、一场活动和同一组织");
  expect(reasonsText(["event"])).toBe("一场活动");
  await language.follow("en", "en-GB", "GB");
});
