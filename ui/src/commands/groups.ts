/** What commands stand under in the palette and the help. Rule: a command names its group by its key; the language says the heading. */
import { type Id, say } from "$ui/words/say";

const HEADINGS = {
  "Go to": "commands-go-to",
  People: "frame-room-people",
  "Give & take": "frame-room-exchanges",
  Events: "frame-room-events",
  Mentoring: "frame-room-mentoring",
  Opportunities: "frame-room-opportunities",
  Expertise: "frame-room-expertise",
  Goals: "frame-room-goals",
  Import: "frame-room-import",
  Settings: "frame-room-settings",
  Trash: "commands-trash",
  Growth: "frame-room-growth",
  Network: "frame-room-network",
  Everywhere: "commands-everywhere",
} as const satisfies Record<string, Id>;

export type Group = keyof typeof HEADINGS;

export function headingOf(group: Group): string {
  return say(HEADINGS[group]);
}
