/** Events in words. Rule: an event is shown as its calendar says it, on its own clock. */
import type { EventAnswer, EventKind, EventRole, EventRow } from "$ui/host/bindings";
import { shortDate } from "$ui/kit/dates";
import { numberFormat } from "$ui/words/formats";
import { say } from "$ui/words/say";

export const KINDS = [
  "conference",
  "seminar",
  "workshop",
  "meetup",
  "webinar",
  "organisation_meeting",
  "course",
  "meeting",
] as const satisfies EventKind[];

export const ROLES = ["attending", "speaking", "organising"] as const satisfies EventRole[];

export const ANSWERS = ["going", "maybe", "declined"] as const satisfies EventAnswer[];

/** What a calendar knows of an answer; another program may write more than these. */
const ATTENDING = ["accepted", "declined", "tentative", "needs_action"] as const;

export function attendingWords(status: string): string {
  const known = ATTENDING.find((one) => one === status);
  return known ? say(`events-attendee-${known}`) : status.replaceAll("_", " ");
}

const day = (civil: string) => civil.slice(0, 10);
const clock = (civil: string) => civil.slice(11, 16);
const at = (onDay: string, time: string) => say("events-at", { day: onDay, time });

/** `9 Nov, 14:30–16:00`, `9 Nov – 11 Nov`, `9 Nov, 22:00 – 10 Nov, 01:00`. */
export function whenWords(
  event: { starts: string; ends: string; all_day: boolean },
  locale: string | undefined,
): string {
  const [from, to] = [shortDate(day(event.starts), locale), shortDate(day(event.ends), locale)];
  if (event.all_day) return from === to ? from : `${from} – ${to}`;
  if (from === to) {
    const [begins, ends] = [clock(event.starts), clock(event.ends)];
    return at(from, begins === ends ? begins : `${begins}–${ends}`);
  }
  return `${at(from, clock(event.starts))} – ${at(to, clock(event.ends))}`;
}

/** What there is to say of an event in one line, beside its title. */
export function lineOf(event: EventRow): string {
  const parts: string[] = [say(`events-kind-${event.kind}`)];
  if (event.role !== "attending") parts.push(say(`events-role-${event.role}.within`));
  if (event.place) parts.push(event.place);
  if (event.organisation) parts.push(event.organisation);
  if (event.recurring) parts.push(say("events-repeats"));
  if (event.status === "cancelled") parts.push(say("events-cancelled"));
  else if (event.answer === "declined") parts.push(say("events-answer-declined.within"));
  else if (event.answer === "maybe" || event.status === "tentative") parts.push(say("events-answer-maybe.within"));
  return parts.join(" · ");
}

export type Repeat = "never" | "daily" | "weekly" | "fortnightly" | "monthly" | "yearly" | "as_it_stands";

const RULES: Record<Exclude<Repeat, "as_it_stands">, string> = {
  never: "",
  daily: "RRULE:FREQ=DAILY",
  weekly: "RRULE:FREQ=WEEKLY",
  fortnightly: "RRULE:FREQ=WEEKLY;INTERVAL=2",
  monthly: "RRULE:FREQ=MONTHLY",
  yearly: "RRULE:FREQ=YEARLY",
};

export const REPEATS = [
  "never",
  "daily",
  "weekly",
  "fortnightly",
  "monthly",
  "yearly",
  "as_it_stands",
] as const satisfies Repeat[];

/** How a recurrence is called; one that has no name here stays as it stands. */
export function repeatOf(recurrence: string): Repeat {
  const rule = recurrence.trim().replace(/;UNTIL=[^;]*/, "");
  const found = (Object.keys(RULES) as Exclude<Repeat, "as_it_stands">[]).find((repeat) => RULES[repeat] === rule);
  return found ?? "as_it_stands";
}

/** The last day of a recurrence (`YYYY-MM-DD`), or empty. */
export function untilOf(recurrence: string): string {
  const found = /;UNTIL=(\d{4})(\d{2})(\d{2})/.exec(recurrence);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : "";
}

/** As RFC 5545 writes it, until a day and not an instant, which would be another day elsewhere; `before`: what stood there. */
export function recurrenceOf(repeat: Repeat, until: string, before: string): string {
  if (repeat === "as_it_stands") return before;
  const rule = RULES[repeat];
  return rule === "" || until === "" ? rule : `${rule};UNTIL=${until.replaceAll("-", "")}`;
}

/** How many digits of a currency come after the point. */
export function digits(currency: string): number {
  try {
    return numberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** `12.50` of a cost in the smallest unit; empty where there is none. */
export function costText(cost: number | null, currency: string): string {
  if (cost === null) return "";
  const places = digits(currency || "EUR");
  return (cost / 10 ** places).toFixed(places);
}

/** Null: none. Undefined: no number. */
export function costOf(text: string, currency: string): number | null | undefined {
  const typed = text.trim().replace(",", ".");
  if (typed === "") return null;
  if (!/^\d{1,9}(\.\d{1,3})?$/.test(typed)) return undefined;
  return Math.round(Number(typed) * 10 ** digits(currency || "EUR"));
}
