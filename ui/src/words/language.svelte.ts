/**
 * The language in use. Rule: what a language has not said is said in English, so that nothing is ever without words; and what is shown
 * before all words are there says the rest when they come.
 */

import { english, first, rest } from "virtual:words";
import { FluentBundle, type FluentResource } from "@fluent/bundle";
import type { Language } from "$ui/host/bindings";
import { directionOf, isPseudo, localeFor, type Spoken, spokenFor, type Translated, tagOf } from "./choice";
import { accented, lengthened } from "./pseudo";

interface Bundle {
  of: Translated;
  fluent: FluentBundle;
}
const PARTS = { first, rest };
type Part = keyof typeof PARTS;
const loaded: Record<Part, Map<Translated, FluentResource>> = {
  first: new Map([["en", { body: english }]]),
  rest: new Map(),
};

let spoken = $state<Spoken>("en");
let locale = $state<string>();
/** Whether there is more than what the first screen says. */
let whole = $state(false);
const PLAIN = bundle("en", "en", "en");
let bundles = $state.raw<Bundle[]>([bundle("en", "en", "en")]);
let asked = 0;

export const language = {
  get spoken(): Spoken {
    return spoken;
  },
  /** By which numbers and dates are written; undefined until it is known: as the system does. */
  get locale(): string | undefined {
    return locale;
  },
  /** Turns to the language that was set, once it is loaded. */
  async follow(wanted: Language, system: string | undefined, region: string): Promise<void> {
    asked += 1;
    const mine = asked;
    const next = spokenFor(wanted, system);
    await load(tagOf(next), "first");
    if (whole) await load(tagOf(next), "rest");
    if (mine === asked) speak(next, localeFor(next, system, region));
  },
  /** Resolves once there is all that any screen says. */
  async complete(): Promise<void> {
    const own = tagOf(spoken);
    await Promise.all([load("en", "rest"), load(own, "rest")]);
    if (whole) return;
    // Meanwhile it may have turned to another one.
    if (tagOf(spoken) !== own) return language.complete();
    for (const each of [PLAIN, ...bundles]) add(each, "rest");
    whole = true;
  },
};

/** The words of a message, `id` or `id.attribute`; the id itself where even English has none. */
export function wordsOf(id: string, args?: Record<string, string | number>): string {
  const [name = id, attribute] = id.split(".");
  for (const { fluent } of bundles) {
    const message = fluent.getMessage(name);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    if (!pattern) continue;
    const errors: Error[] = [];
    const text = fluent.formatPattern(pattern, args, errors);
    if (errors.length === 0) return isPseudo(spoken) ? lengthened(text) : text;
  }
  return whole ? id : "";
}

/** Whether there is such a message, in English at least. */
export function hasWords(id: string): boolean {
  if (PLAIN.fluent.hasMessage(id)) return true;
  // Whoever was told no before all words are there asks again when they are.
  void whole;
  return false;
}

/** The English words of a message without variables, neither accented nor lengthened. */
export function englishOf(id: string): string {
  const pattern = PLAIN.fluent.getMessage(id)?.value;
  if (pattern) return PLAIN.fluent.formatPattern(pattern);
  return whole ? id : "";
}

async function load(of: Translated, part: Part): Promise<void> {
  if (loaded[part].has(of)) return;
  const module = await PARTS[part][of]?.();
  if (module) loaded[part].set(of, { body: module.default });
}

function speak(next: Spoken, nextLocale: string): void {
  if (next !== spoken || nextLocale !== locale) {
    const own = tagOf(next) === "en" ? [] : [bundle(tagOf(next), nextLocale, next)];
    const english = tagOf(next) === "en" ? nextLocale : "en";
    bundles = [...own, bundle("en", english, next)];
    spoken = next;
    locale = nextLocale;
  }
  if (typeof document === "undefined") return;
  document.documentElement.lang = tagOf(next);
  document.documentElement.dir = directionOf(next);
}

function bundle(of: Translated, by: string, next: Spoken): Bundle {
  const fluent = new FluentBundle(by, {
    // The signs that keep a name in its own direction are only needed where text runs from the right.
    useIsolating: directionOf(next) === "rtl",
    ...(isPseudo(next) ? { transform: accented } : {}),
  });
  const made = { of, fluent };
  add(made, "first");
  if (whole) add(made, "rest");
  return made;
}

function add({ of, fluent }: Bundle, part: Part): void {
  const words = loaded[part].get(of);
  if (words) fluent.addResource(words);
}
