/** An event as it is typed. Rule: what cannot be is told beside its field, and nothing typed is lost. */
import { topicsOf } from "$ui/expertise/topics";
import type { EventAnswer, EventKind, EventRole, NamedPerson, NewEvent } from "$ui/host/bindings";
import { notADate, readDay, writeDate } from "$ui/kit/date_text";
import { say } from "$ui/words/say";
import { costOf, costText, type Repeat, recurrenceOf, repeatOf, untilOf } from "./words";

export interface Typed {
  title: string;
  kind: EventKind;
  length: "times" | "all_day";
  startDay: string;
  startTime: string;
  endDay: string;
  endTime: string;
  zone: string;
  repeat: Repeat;
  until: string;
  place: string;
  url: string;
  organisation: string;
  organiser: string;
  cost: string;
  currency: string;
  role: EventRole;
  answer: EventAnswer;
  purpose: string;
  topics: string;
  takeaways: string;
  notes: string;
  toMeet: { person: NamedPerson; line: string }[];
}

export type Errors = Partial<
  Record<"title" | "startDay" | "endDay" | "startTime" | "until" | "cost" | "currency", string>
>;

export function emptyEvent(today: string, locale: string | undefined): Typed {
  const day = writeDate(today, locale);
  return {
    title: "",
    kind: "meetup",
    length: "times",
    startDay: day,
    startTime: "18:00",
    endDay: day,
    endTime: "20:00",
    zone: "",
    repeat: "never",
    until: "",
    place: "",
    url: "",
    organisation: "",
    organiser: "",
    cost: "",
    currency: "",
    role: "attending",
    answer: "going",
    purpose: "",
    topics: "",
    takeaways: "",
    notes: "",
    toMeet: [],
  };
}

export function typedOf(event: NewEvent, toMeet: NamedPerson[], locale: string | undefined): Typed {
  const until = untilOf(event.recurrence);
  return {
    title: event.title,
    kind: event.kind,
    length: event.starts.length > 10 ? "times" : "all_day",
    startDay: writeDate(event.starts.slice(0, 10), locale),
    startTime: event.starts.slice(11, 16),
    endDay: writeDate(event.ends.slice(0, 10), locale),
    endTime: event.ends.slice(11, 16),
    zone: event.zone,
    repeat: repeatOf(event.recurrence),
    until: until === "" ? "" : writeDate(until, locale),
    place: event.place,
    url: event.url,
    organisation: event.organisation,
    organiser: event.organiser_name,
    cost: costText(event.cost, event.currency),
    currency: event.currency,
    role: event.role,
    answer: event.answer,
    purpose: event.purpose,
    topics: event.topics.join(", "),
    takeaways: event.takeaways,
    notes: event.notes,
    toMeet: toMeet.map((person, place) => ({ person, line: event.to_meet[place]?.line ?? "" })),
  };
}

/** What is to be kept, or what is wrong. `before`: what no field shows stays as it was. */
export function eventOf(
  typed: Typed,
  before: NewEvent | undefined,
  locale: string | undefined,
): { event: NewEvent } | { errors: Errors } {
  const errors: Errors = {};
  const start = readDay(typed.startDay, locale, "needed");
  const end = readDay(typed.endDay, locale, "optional");
  const until = readDay(typed.until, locale, "optional");
  const cost = costOf(typed.cost, typed.currency);
  const currency = typed.currency.trim().toUpperCase();
  if (typed.title.trim() === "") errors.title = say("events-fault-title");
  if (!start) errors.startDay = notADate(locale);
  if (end === undefined) errors.endDay = notADate(locale);
  if (until === undefined) errors.until = notADate(locale);
  if (cost === undefined) errors.cost = say("events-fault-cost");
  if (currency !== "" && !/^[A-Z]{3}$/.test(currency)) errors.currency = say("events-fault-currency");
  if (cost && currency === "") errors.currency = say("events-fault-no-currency");
  if (typed.length === "times" && !/^\d\d:\d\d$/.test(typed.startTime)) errors.startTime = say("events-fault-time");
  const at = (day: string, time: string) => (typed.length === "all_day" ? day : `${day}T${time}:00`);
  const starts = start ? at(start, typed.startTime) : "";
  const ends = start ? at(end ?? start, typed.endTime || typed.startTime) : "";
  if (starts && ends && ends < starts) errors.endDay = say("events-fault-end");
  if (Object.keys(errors).length > 0 || cost === undefined) return { errors };
  return {
    event: {
      title: typed.title.trim(),
      kind: typed.kind,
      starts,
      ends,
      zone: typed.zone,
      recurrence: recurrenceOf(typed.repeat, until ?? "", before?.recurrence ?? ""),
      status: before?.status ?? "confirmed",
      answer: typed.answer,
      role: typed.role,
      place: typed.place.trim(),
      url: typed.url.trim(),
      organisation: typed.organisation.trim(),
      organiser_name: typed.organiser.trim(),
      organiser_email: before?.organiser_email ?? "",
      cost,
      currency,
      purpose: typed.purpose.trim(),
      takeaways: typed.takeaways.trim(),
      notes: typed.notes.trim(),
      topics: topicsOf(typed.topics),
      to_meet: typed.toMeet.map(({ person, line }) => ({ person: person.id, line: line.trim() })),
    },
  };
}
