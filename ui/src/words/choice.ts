/** Which language is spoken, and by which locale numbers and dates are written. Rule: what nobody translated is English. */
import type { Language } from "$ui/host/bindings";

/** The languages that all text is in, each called as it calls itself. */
export const LANGUAGES = { en: "English", de: "Deutsch", es: "Español", fr: "Français", zh: "简体中文" } as const;
export type Translated = keyof typeof LANGUAGES;
/** Languages made from English to find text that is clipped, or was never put into words. */
export type Pseudo = Extract<Language, `pseudo${string}`>;
export type Spoken = Translated | Pseudo;

const RIGHT_TO_LEFT: ReadonlySet<Spoken> = new Set<Spoken>(["pseudo_right_to_left"]);

export function isPseudo(spoken: Language): spoken is Pseudo {
  return spoken.startsWith("pseudo");
}

/** The language that was set, else the system's where it is translated. */
export function spokenFor(wanted: Language, system: string | undefined): Spoken {
  if (wanted !== "system") return wanted;
  const language = languageOf(system);
  return language !== undefined && language in LANGUAGES ? (language as Translated) : "en";
}

/** The system's locale where it is in the language spoken; else that language as it is written in the region. */
export function localeFor(spoken: Spoken, system: string | undefined, region: string): string {
  const language = tagOf(spoken);
  if (system !== undefined && languageOf(system) === language) return system;
  if (!/^[A-Z]{2}$/.test(region)) return language;
  const wanted = `${language}-${region}`;
  if (new Intl.NumberFormat(wanted).resolvedOptions().locale === wanted) return wanted;
  // English that belongs to no country writes the day before the month, as nearly everybody does.
  return language === "en" ? "en-GB" : language;
}

/** As `lang` says it. */
export function tagOf(spoken: Spoken): Translated {
  return isPseudo(spoken) ? "en" : spoken;
}

export function directionOf(spoken: Spoken): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(spoken) ? "rtl" : "ltr";
}

function languageOf(locale: string | undefined): string | undefined {
  return locale?.split("-")[0]?.toLowerCase();
}
