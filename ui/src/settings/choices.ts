/** What the settings of ties, the week and notices offer. */
import type { Circle, FirstScreen, Preference, Weekday, Weights } from "$ui/host/bindings";

export const WEEKDAYS: Weekday[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** The name of a weekday in the language of the reader. */
export function weekdayName(day: Weekday, locale: string | undefined): string {
  // 5 January 2026 is a Monday.
  const at = new Date(Date.UTC(2026, 0, 5 + WEEKDAYS.indexOf(day)));
  const name = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(at);
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

export const PREFERENCES: Record<Preference, string> = {
  one_to_one: "One to one",
  small_group: "Small groups",
  written: "In writing",
  online: "Online",
};

/** With one more or one fewer, in the order in which they are offered. */
export function toggled(preferred: Preference[], one: Preference): Preference[] {
  const next = preferred.includes(one) ? preferred.filter((other) => other !== one) : [...preferred, one];
  return (Object.keys(PREFERENCES) as Preference[]).filter((other) => next.includes(other));
}

export const CIRCLE_NAMES: Record<Circle, string> = {
  inner: "Inner, about 5 people",
  close: "Close, about 15 with them",
  active: "Active, about 50 with them",
  wider: "Wider, about 150 with them",
  outer: "Outer, everybody else",
};

/** The screens that the window may open on. */
export const FIRST_SCREENS: { value: FirstScreen; title: string }[] = [
  { value: "week", title: "This week" },
  { value: "people", title: "People" },
  { value: "events", title: "Events" },
  { value: "exchanges", title: "Give & take" },
  { value: "mentoring", title: "Mentoring" },
  { value: "opportunities", title: "Opportunities" },
  { value: "expertise", title: "Expertise" },
  { value: "goals", title: "Goals" },
  { value: "growth", title: "Growth" },
  { value: "network", title: "Network" },
];

/** Whether two sets of weights are the same. */
export const same = (one: Weights, other: Weights): boolean =>
  (Object.keys(one) as (keyof Weights)[]).every((of) => one[of] === other[of]);

/** What each weight is called, in percent of a good talk of two. */
export const WEIGHTS: { of: keyof Weights; title: string }[] = [
  { of: "one_to_one", title: "One-to-one meeting" },
  { of: "group", title: "Group meeting" },
  { of: "call", title: "Call" },
  { of: "video", title: "Video" },
  { of: "message", title: "Message" },
  { of: "email", title: "E-mail" },
  { of: "letter", title: "Letter" },
  { of: "event_conversation", title: "Talk at an event" },
  { of: "other", title: "Other" },
  { of: "exchange", title: "Help given or received" },
  { of: "brief", title: "Brief talks" },
  { of: "good", title: "Good talks" },
  { of: "deep", title: "Deep talks" },
];

/** The zones that the system knows, with what it knows of none first. */
export function zones(present: string): { value: string; title: string }[] {
  const known = Intl.supportedValuesOf("timeZone");
  const all = present === "" || known.includes(present) ? known : [present, ...known];
  return [
    { value: "", title: "As the system" },
    ...all.map((zone) => ({ value: zone, title: zone.replaceAll("_", " ") })),
  ];
}
