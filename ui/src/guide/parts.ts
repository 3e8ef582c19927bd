/** The parts of the guide, as they lie in `docs/`. Rule: every screen has its part. */
import type { Room } from "$ui/frame/navigation.svelte";
import { type Part, read } from "./read";

const texts = import.meta.glob<string>(
  [
    "../../../docs/guide/*.md",
    "!../../../docs/guide/README.md",
    "../../../docs/measures.md",
    "../../../docs/importing.md",
    "../../../docs/exporting.md",
    "../../../docs/archive.md",
    "../../../docs/encryption.md",
  ],
  { query: "?raw", import: "default", eager: true },
);
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

export const parts: Map<string, Part> = new Map(
  Object.entries(texts).map(([path, text]) => [nameOf(path), read(nameOf(path), text)]),
);

/** Where the picture lies within the app; undefined where it is not taken along. */
export function pictureAt(address: string): string | undefined {
  return Object.entries(pictures).find(([path]) => nameOf(path) === nameOf(address))?.[1];
}
