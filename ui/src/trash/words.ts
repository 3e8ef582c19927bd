/** What was deleted, put into words. */
import type { BroughtBack, Trashed, TrashKind } from "$ui/host/bindings";
import { shortDate } from "$ui/kit/dates";
import { say } from "$ui/words/say";
import { sentence } from "$ui/words/sentence";

export const KINDS: TrashKind[] = [
  "person",
  "interaction",
  "event",
  "exchange",
  "promise",
  "ask",
  "introduction",
  "relation",
  "membership",
  "note",
  "topic",
  "insight",
  "contribution",
  "learning",
  "opportunity",
  "mentorship",
  "message_template",
];
export const kindWord = (kind: TrashKind): string => say(`trash-kind-${kind}`);

/** How it is called in the list; where it has no words of its own, what it was and with whom. */
export function nameOf(one: Trashed): string {
  if (one.title) return one.title;
  const { kind } = one.key;
  return one.people.length > 0 ? say(`trash-kind-${kind}.with`, { names: one.people.join(", ") }) : kindWord(kind);
}

/** What stands below: whom it was with, and its day. */
export function besides(one: Trashed, locale: string | undefined): string {
  const who = one.title ? one.people.join(", ") : "";
  return [who, one.on ? shortDate(one.on, locale) : ""].filter(Boolean).join(" · ");
}

/** What has to be said of what came back, besides that it did; empty where nothing has. */
export function remarks(brought: BroughtBack): string {
  const told: string[] = [];
  if (brought.there.length > 0) told.push(say("trash-there", { what: brought.there.map(sentence).join(", ") }));
  if (brought.left.length > 0) told.push(say("trash-left", { what: brought.left.map(sentence).join(", ") }));
  if (brought.alike.length > 0) told.push(say("trash-alike", { many: brought.alike.length }));
  return told.join(" ");
}
