/** The parts of the guide, as they lie in `docs/`. Rule: every screen has its part, in English where a language has none. */
import type { Room } from "$ui/frame/navigation.svelte";
import type { Translated } from "$ui/words/choice";
import { type Part, read } from "./read";
import english from "./texts/en";

type Texts = Record<string, string>;
export type Parts = ReadonlyMap<string, Part>;

const others = import.meta.glob<{ default: Texts }>(["./texts/*.ts", "!./texts/en.ts"]);
const pictures = import.meta.glob<string>("../../../docs/pictures/{log,week,people,person,events,growth,import}.webp", {
  query: "?url",
  import: "default",
  eager: true,
});

/** In the order in which they are offered. */
export const CONTENTS: { group: "first" | "screens" | "detail"; parts: string[] }[] = [
  { group: "first", parts: ["begin", "log"] },
  {
    group: "screens",
    parts: [
      "week",
      "people",
      "person",
      "duplicates",
      "events",
      "exchanges",
      "mentoring",
      "opportunities",
      "expertise",
      "goals",
      "growth",
      "network",
      "import",
      "export",
      "settings",
    ],
  },
  { group: "detail", parts: ["measures", "importing", "exporting", "archive", "encryption"] },
];

/** The part of each screen. */
export const PART_OF: Record<Room, string> = {
  week: "week",
  people: "people",
  person: "person",
  duplicates: "duplicates",
  events: "events",
  exchanges: "exchanges",
  mentoring: "mentoring",
  opportunities: "opportunities",
  expertise: "expertise",
  goals: "goals",
  growth: "growth",
  network: "network",
  import: "import",
  export: "export",
  settings: "settings",
  backups: "settings",
  trash: "settings",
};

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "");

const partsOf = (language: Translated, texts: Texts): [string, Part][] =>
  Object.entries(texts).map(([path, text]) => [nameOf(path), read(nameOf(path), text, language)]);

const ENGLISH: Parts = new Map(partsOf("en", english));
const readAlready = new Map<Translated, Parts>([["en", ENGLISH]]);

/** All parts in a language. Each language is loaded only when the guide is opened in it. */
export async function partsIn(language: Translated): Promise<Parts> {
  const known = readAlready.get(language);
  if (known) return known;
  const module = await others[`./texts/${language}.ts`]?.();
  const parts = new Map([...ENGLISH, ...partsOf(language, module?.default ?? {})]);
  readAlready.set(language, parts);
  return parts;
}

/** Where the picture lies within the app; undefined where it is not taken along. */
export function pictureAt(address: string): string | undefined {
  return Object.entries(pictures).find(([path]) => nameOf(path) === nameOf(address))?.[1];
}
