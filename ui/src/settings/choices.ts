/** What the settings offer to choose from. */
import type {
  FirstScreen,
  Language,
  Preference,
  StartWithSystem,
  Theme,
  Tray,
  Weekday,
  Weights,
} from "$ui/host/bindings";
import { capital } from "$ui/kit/words";
import { isPseudo, LANGUAGES, type Translated } from "$ui/words/choice";
import { dateFormat } from "$ui/words/formats";
import { say } from "$ui/words/say";

export const WEEKDAYS: Weekday[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** The name of a weekday in the language of the reader. */
export function weekdayName(day: Weekday, locale: string | undefined): string {
  // 5 January 2026 is a Monday.
  const at = new Date(Date.UTC(2026, 0, 5 + WEEKDAYS.indexOf(day)));
  const name = dateFormat(locale, { weekday: "long", timeZone: "UTC" }).format(at);
  return capital(name, locale);
}

export const PREFERENCES: Preference[] = ["one_to_one", "small_group", "written", "online"];

/** With one more or one fewer, in the order in which they are offered. */
export function toggled(preferred: Preference[], one: Preference): Preference[] {
  const next = preferred.includes(one) ? preferred.filter((other) => other !== one) : [...preferred, one];
  return PREFERENCES.filter((other) => next.includes(other));
}

export const THEMES: Theme[] = ["system", "light", "dark"];
export const STARTS: StartWithSystem[] = ["off", "on"];
export const TRAYS: Tray[] = ["off", "on"];

/** The screens that the window may open on. */
export const FIRST_SCREENS: FirstScreen[] = [
  "week",
  "people",
  "events",
  "exchanges",
  "mentoring",
  "opportunities",
  "expertise",
  "goals",
  "growth",
  "network",
];

/** The languages to choose from, each called as it calls itself; the made-up ones only where one of them is set. */
export function languages(present: Language): { value: Language; title: string }[] {
  const translated = Object.entries(LANGUAGES) as [Translated, string][];
  return [
    { value: "system", title: say("settings-as-system") },
    ...translated.map(([value, title]) => ({ value, title })),
    ...(isPseudo(present) ? [{ value: present, title: say("settings-language-pseudo") }] : []),
  ];
}

/** Whether two sets of weights are the same. */
export const same = (one: Weights, other: Weights): boolean =>
  (Object.keys(one) as (keyof Weights)[]).every((of) => one[of] === other[of]);

/** The weights in percent of a good talk of two, as they are shown. */
export const WEIGHTS = [
  "one_to_one",
  "group",
  "call",
  "video",
  "message",
  "email",
  "letter",
  "event_conversation",
  "other",
  "exchange",
  "brief",
  "good",
  "deep",
] as const satisfies (keyof Weights)[];

/** The zones that the system knows, with what it knows of none first. */
export function zones(present: string): { value: string; title: string }[] {
  const known = Intl.supportedValuesOf("timeZone");
  const all = present === "" || known.includes(present) ? known : [present, ...known];
  return [
    { value: "", title: say("settings-as-system") },
    ...all.map((zone) => ({ value: zone, title: zone.replaceAll("_", " ") })),
  ];
}
