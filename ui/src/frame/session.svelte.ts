/** What holds for the whole window: settings, sample or own network, what can be undone. */
import { host } from "$ui/host";
import type { JournalState, Settings, Start } from "$ui/host/bindings";
import { languageTag } from "$ui/kit/locale";
import { onChanges } from "./changes";

let started = $state.raw<Start>();
let settings = $state.raw<Settings>({
  name: "",
  region: "",
  theme: "system",
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
let locale = $state<string>();

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
  /** Grows when the window turns to another database: views key on it and begin anew. */
  get epoch(): number {
    return epoch;
  },
  get locale(): string | undefined {
    return locale;
  },
  begin(start: Start): void {
    started = start;
    settings = start.settings;
    journal = start.journal;
    known = start.people;
    locale = languageTag(start.locale);
    epoch += 1;
    applyTheme();
  },
  useSettings(next: Settings): void {
    settings = next;
    applyTheme();
  },
};

onChanges(() => {
  void host.start().then((start) => {
    known = start.people;
    journal = start.journal;
    session.useSettings(start.settings);
  });
});

function applyTheme(): void {
  document.documentElement.style.colorScheme = settings.theme === "system" ? "light dark" : settings.theme;
  document.documentElement.dataset.theme = settings.theme;
}
