/** What was deleted, put into words. */
import type { BroughtBack, Trashed, TrashKind } from "$ui/host/bindings";
import { shortDate } from "$ui/kit/dates";
import { people } from "$ui/kit/words";

export const KINDS: Record<TrashKind, string> = {
  person: "Person",
  interaction: "Interaction",
  event: "Event",
  exchange: "Exchange",
  promise: "Promise",
  ask: "Ask",
  introduction: "Introduction",
  relation: "Relation",
  membership: "Membership",
  note: "Note",
  topic: "Topic",
  insight: "Insight",
  contribution: "Contribution",
  learning: "Learning",
  opportunity: "Opportunity",
  mentorship: "Mentorship",
};

/** How it is called in the list; where it has no words of its own, what it was and with whom. */
export function nameOf(one: Trashed): string {
  if (one.title) return one.title;
  const kind = KINDS[one.key.kind];
  return one.people.length > 0 ? `${kind} with ${one.people.join(", ")}` : kind;
}

/** What stands below: whom it was with, and its day. */
export function besides(one: Trashed, locale: string | undefined): string {
  const who = one.title ? one.people.join(", ") : "";
  return [who, one.on ? shortDate(one.on, locale) : ""].filter(Boolean).join(" · ");
}

/** What has to be said of what came back, besides that it did; empty where nothing has. */
export function remarks(brought: BroughtBack): string {
  const told: string[] = [];
  if (brought.there.length > 0) told.push(`Was there again already: ${brought.there.join(", ")}.`);
  if (brought.left.length > 0) told.push(`Bring back first what it belongs to: ${brought.left.join(", ")}.`);
  if (brought.alike.length > 0)
    told.push(`${people(brought.alike.length)} may be here twice: see Possible duplicates.`);
  return told.join(" ");
}
