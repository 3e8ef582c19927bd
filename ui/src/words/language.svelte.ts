/** The language in use. Rule: what a language has not said is said in English, so that nothing is ever without words. */
import { FluentBundle, type FluentResource } from "@fluent/bundle";
import type { Language } from "$ui/host/bindings";
import english from "../../words/en";
import { directionOf, isPseudo, localeFor, type Spoken, spokenFor, tagOf } from "./choice";
import { accented, lengthened } from "./pseudo";

/** By file, what is said in it. */
type Sources = Record<string, FluentResource["body"]>;
const others = import.meta.glob<{ default: Sources }>(["../../words/*/index.ts", "!../../words/en/index.ts"]);

const resourcesOf = (sources: Sources): FluentResource[] => Object.values(sources).map((body) => ({ body }));
const ENGLISH = resourcesOf(english);
const PLAIN = bundle(ENGLISH, "en", "en");
const loaded = new Map<Spoken, FluentResource[]>([["en", []]]);

let spoken = $state<Spoken>("en");
let locale = $state<string>();
let bundles = $state.raw<FluentBundle[]>([bundle(ENGLISH, "en", "en")]);
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
    const resources = loaded.get(next) ?? (await load(next));
    if (mine === asked) speak(next, localeFor(next, system, region), resources);
  },
};

/** The words of a message, `id` or `id.attribute`; the id itself where even English has none. */
export function wordsOf(id: string, args?: Record<string, string | number>): string {
  const [name = id, attribute] = id.split(".");
  for (const each of bundles) {
    const message = each.getMessage(name);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    if (!pattern) continue;
    const errors: Error[] = [];
    const text = each.formatPattern(pattern, args, errors);
    if (errors.length === 0) return isPseudo(spoken) ? lengthened(text) : text;
  }
  return id;
}

/** Whether there is such a message, in English at least. */
export function hasWords(id: string): boolean {
  return PLAIN.hasMessage(id);
}

/** The English words of a message without variables, neither accented nor lengthened. */
export function englishOf(id: string): string {
  const pattern = PLAIN.getMessage(id)?.value;
  return pattern ? PLAIN.formatPattern(pattern) : id;
}

async function load(next: Spoken): Promise<FluentResource[]> {
  const module = await others[`../../words/${next}/index.ts`]?.();
  const resources = module ? resourcesOf(module.default) : [];
  loaded.set(next, resources);
  return resources;
}

function speak(next: Spoken, nextLocale: string, resources: FluentResource[]): void {
  if (next !== spoken || nextLocale !== locale) {
    const own = resources.length > 0 ? [bundle(resources, nextLocale, next)] : [];
    const english = tagOf(next) === "en" ? nextLocale : "en";
    bundles = [...own, bundle(ENGLISH, english, next)];
    spoken = next;
    locale = nextLocale;
  }
  if (typeof document === "undefined") return;
  document.documentElement.lang = tagOf(next);
  document.documentElement.dir = directionOf(next);
}

function bundle(resources: FluentResource[], of: string, next: Spoken): FluentBundle {
  const made = new FluentBundle(of, {
    // The signs that keep a name in its own direction are only needed where text runs from the right.
    useIsolating: directionOf(next) === "rtl",
    ...(isPseudo(next) ? { transform: accented } : {}),
  });
  for (const resource of resources) made.addResource(resource);
  return made;
}
