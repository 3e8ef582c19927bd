/** What holds for the whole window: settings, sample or own network, what can be undone. */
import { asFailure, drawAt, host } from "$ui/host";
import type { JournalState, Settings, Start } from "$ui/host/bindings";
import { Latest } from "$ui/kit/latest";
import { languageTag } from "$ui/kit/locale";
import { toasts } from "$ui/kit/toasts.svelte";
import { language } from "$ui/words/language.svelte";
import { onChanges } from "./changes";
import type { Room } from "./navigation.svelte";
import { tray } from "./tray.svelte";

let started = $state.raw<Start>();
let settings = $state.raw<Settings>({
  name: "",
  region: "",
  language: "system",
  theme: "system",
  window: { text_percent: 100, first_screen: "people", tray: "off" },
  weights: {
    half_life_days: 90,
    one_to_one: 100,
    group: 50,
    call: 80,
    video: 80,
    message: 20,
    email: 25,
    letter: 50,
    event_conversation: 60,
    other: 40,
    brief: 50,
    good: 100,
    deep: 160,
    exchange: 20,
  },
  rhythms: { inner: 14, close: 30, active: 90, wider: 180, outer: null },
  week: { minutes: 60, starts: "monday", preferred: [] },
  notices: { notices: "off", plan_on: "monday", morning: "08:30", quiet_from: "21:00", quiet_until: "07:30" },
  zone: "",
});
let journal = $state.raw<JournalState>({ undo: null, redo: null });
let known = $state(0);
let epoch = $state(0);
/** As the system has it. */
let systemLocale: string | undefined;
let drawnAt = 100;

export const session = {
  get started(): Start | undefined {
    return started;
  },
  get settings(): Settings {
    return settings;
  },
  get journal(): JournalState {
    return journal;
  },
  /** How many people there are; People tells it with each page. */
  get known(): number {
    return known;
  },
  set known(count: number) {
    known = count;
  },
  /** Whether this room asks for files instead, because there is nobody yet. */
  asksForFiles(room: Room): boolean {
    return known === 0 && (room === "week" || room === "people" || room === "person" || room === "duplicates");
  },
  /** Grows when the window turns to another database: views key on it and begin anew. */
  get epoch(): number {
    return epoch;
  },
  /** By which numbers and dates are written. */
  get locale(): string | undefined {
    return language.locale;
  },
  begin(start: Start): void {
    started = start;
    settings = start.settings;
    journal = start.journal;
    known = start.people;
    systemLocale = languageTag(start.locale);
    epoch += 1;
    applyLook();
  },
  /** The same network, with something beside its records changed: nothing begins anew. */
  renew(start: Start): void {
    started = start;
    session.useSettings(start.settings);
  },
  useSettings(next: Settings): void {
    settings = next;
    applyLook();
  },
};

const latest = new Latest();
onChanges(() => {
  void latest.of(host.start(), (start) => {
    known = start.people;
    journal = start.journal;
    session.useSettings(start.settings);
  });
});

function applyLook(): void {
  document.documentElement.style.colorScheme = settings.theme === "system" ? "light dark" : settings.theme;
  document.documentElement.dataset.theme = settings.theme;
  language.follow(settings.language, systemLocale, settings.region).catch((thrown) => toasts.fail(asFailure(thrown)));
  tray.follow(settings);
  const percent = settings.window.text_percent;
  if (percent === drawnAt) return;
  drawnAt = percent;
  drawAt(percent).catch((thrown) => toasts.fail(asFailure(thrown)));
}
