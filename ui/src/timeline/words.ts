/** The line of time in words, and what an edit of it says. */
import type { Interaction, NewInteraction, TimelineItem, TimelineKind } from "$ui/host/bindings";

export const KINDS: TimelineKind[] = [
  "interaction",
  "event",
  "exchange",
  "promise",
  "ask",
  "introduction",
  "note",
  "post",
  "insight",
  "contribution",
  "learning",
  "opportunity",
  "mentorship",
];

export const keyOf = (item: TimelineItem): string => `${item.place.kind} ${item.place.id}`;

/** An interaction as an edit takes it. */
export function asNew(interaction: Interaction): NewInteraction {
  const { kind, on, at, minutes, depth, began, topics, notes } = interaction;
  return {
    kind,
    on,
    at,
    minutes,
    depth,
    began,
    people: interaction.people.map((person) => person.id),
    event: interaction.event?.id ?? null,
    topics,
    notes,
  };
}

const TIME = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;

/** Whether it is a time of day such as `9:05`, or nothing. */
export function isTime(text: string): boolean {
  return text.trim() === "" || TIME.test(text.trim());
}

/** `9.05` → `09:05` */
export function asTime(text: string): string {
  const [, hour = "", minute = ""] = TIME.exec(text.trim()) ?? [];
  return `${hour.padStart(2, "0")}:${minute}`;
}
