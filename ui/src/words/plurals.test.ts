/** What is counted is said by the plurals of the language: “1 person”, “2 people”, and in French “0 personne”. */
import { readdirSync, readFileSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "./choice";

type Piece =
  | string
  | { type: "var"; name: string }
  | {
      type: "select";
      selector: Piece;
      variants: { key: { type: "str" | "num"; value: string | number }; value: Pattern }[];
    }
  | { type: "term" | "mesg" | "func" | "str" | "num" };
type Pattern = string | Piece[];

const WORDS = new URL("../../words/", import.meta.url);
const languages = Object.keys(LANGUAGES);
const categories = (language: string) => new Intl.PluralRules(language).resolvedOptions().pluralCategories as string[];
const withPlurals = languages.filter((language) => categories(language).includes("one"));

function messagesOf(language: string): Map<string, Pattern> {
  const found = new Map<string, Pattern>();
  const folder = new URL(`${language}/`, WORDS);
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ftl")))
    for (const { id, value, attributes } of new FluentResource(readFileSync(new URL(file, folder), "utf8")).body) {
      if (value) found.set(id, value as Pattern);
      for (const [name, pattern] of Object.entries(attributes)) found.set(`${id}.${name}`, pattern as Pattern);
    }
  return found;
}
const messages = new Map(languages.map((language) => [language, messagesOf(language)]));
const all = (language: string) => [...(messages.get(language) ?? [])];
/** The report is told figures that are said already, and its plurals by `plural_sentence!`. */
const told = (language: string) => all(language).filter(([id]) => !id.startsWith("report-"));

const CATEGORIES = /^(zero|one|two|few|many|other|\d+)$/;

/** The words for each plural, where they are chosen by a count; else undefined. */
function chosen(piece: Piece): { count: string; keys: string[]; patterns: Pattern[] } | undefined {
  if (typeof piece === "string" || piece.type !== "select") return undefined;
  const { selector, variants } = piece;
  if (typeof selector === "string" || selector.type !== "var") return undefined;
  const keys = variants.map(({ key }) => String(key.value));
  return keys.includes("other") && keys.every((key) => CATEGORIES.test(key))
    ? { count: selector.name, keys, patterns: variants.map(({ value }) => value) }
    : undefined;
}

const pieces = (pattern: Pattern): Piece[] => (typeof pattern === "string" ? [pattern] : pattern);

/** All choices by a count in a message. */
function choices(pattern: Pattern): { count: string; keys: string[] }[] {
  return pieces(pattern).flatMap((piece) => {
    const by = chosen(piece);
    if (by) return [by, ...by.patterns.flatMap(choices)];
    return typeof piece !== "string" && piece.type === "select"
      ? piece.variants.flatMap(({ value }) => choices(value))
      : [];
  });
}

/** Numbers that are told, beside those by which the words of some message are chosen. */
const MORE_COUNTS =
  "least most longest limit followed lasting engaged peers shown total some going behind age seconds percent";
const COUNTS = new Set([
  ...MORE_COUNTS.split(" "),
  ...withPlurals.flatMap((language) => told(language).flatMap(([, text]) => choices(text).map(({ count }) => count))),
]);

/** What may follow a count: words that are the same for one and for many, and signs of units. */
const SAME: Record<string, string> = {
  en: "min h s of in to at from as with among known given received met found heard followed engaged going coming open taken planned behind that already changed unsure broken left",
  de: "min h s von in im mit als auf zu binnen mögliche schon bekannt gegeben erhalten erreicht gefunden gehört gehörten getroffen laufend kommend offen belegt gesetzt geplant zurück dahinter neu geändert unsicher ausgelassen fehlerhaft anzeigen auswählen einordnen zeigen mehr mal Versprechen Anliegen",
  es: "min h s de en con como por sin entre ya",
  fr: "min h s de sur en dans avec par entre à déjà derrière environ fois mois",
};
/** These may stand between a count and what is counted, and are the same for one and for many. */
const BETWEEN = /^(more|new|weitere|más)$/;
/** Where a message is told no count by such a name, or its words go by another of its counts. */
const NOT_BY_IT: Record<string, string> = {
  // A text that has its own words: a time, a percentage, names.
  "growth-say-conversations": "spent",
  "growth-say-opportunities": "hidden",
  "growth-say-time_spent": "spent budget",
  "logging-add-person": "said",
  "problems-archive-unknown-columns": "columns",
  "week-spent": "spent planned",
  // Of all, those are meant that are told first.
  "goals-count": "all",
  "goals-count-behind": "all",
  "mentoring-milestones-reached": "all",
  "mentoring-taken": "limit",
  // Bounds that the sources fix, far above one.
  "encryption-strength-none": "least",
  "encryption-strength-too_short": "least",
  "failures-encryption-passphrase-too-short": "least",
  "failures-mentoring-limit-too-high": "most",
  "failures-opportunities-stage-too-long": "longest",
  "failures-organisations-field-too-long": "longest",
  "failures-people-tag-too-long": "longest",
  "importing-problems-first": "shown",
};

/** The first word after a count, where it is not chosen by it. */
function beside(pattern: Pattern, by: ReadonlySet<string> = new Set(), after = ""): { count: string; word: string }[] {
  const row = pieces(pattern);
  return row.flatMap((piece, at) => {
    if (typeof piece === "string") return [];
    const next = row[at + 1];
    const rest = next === undefined ? after : typeof next === "string" ? next : "";
    if (piece.type === "var") {
      const clause = /^[\s-]*((?:\p{L}+[\s-]*)*)/u.exec(rest.replace(/<[^<>]*>/g, ""))?.[1] ?? "";
      const word = clause.split(/[\s-]+/).find((each) => each !== "" && !BETWEEN.test(each));
      return COUNTS.has(piece.name) && !by.has(piece.name) && word ? [{ count: piece.name, word }] : [];
    }
    if (piece.type !== "select") return [];
    const choice = chosen(piece);
    // One form for every count: its words are the same for all.
    const within = choice && choice.keys.length > 1 ? new Set([...by, choice.count]) : by;
    return piece.variants.flatMap(({ value }) => beside(value, within, rest));
  });
}

describe.each(languages)("in %s", (language) => {
  it("words are chosen by the plurals that the language has", () => {
    const known = new Set(categories(language));
    const wrong = all(language).flatMap(([id, pattern]) =>
      choices(pattern).flatMap(({ keys }) =>
        keys.filter((key) => !/\d/.test(key) && !known.has(key)).map((key) => `${id}: [${key}]`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("no message of a count is without them", () => {
    if (!withPlurals.includes(language)) return;
    const same = new Set(SAME[language]?.split(" "));
    const wrong = told(language).flatMap(([id, pattern]) =>
      beside(pattern)
        .filter(({ count, word }) => !same.has(word) && !NOT_BY_IT[id]?.split(" ").includes(count))
        .map(({ count, word }) => `${id}: { $${count} } ${word}`),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });

  it("words go by a count wherever those of English do", () => {
    if (!withPlurals.includes(language)) return;
    const counted = (pattern: Pattern | undefined) => choices(pattern ?? "").length > 0;
    const own = messages.get(language);
    expect(all("en").flatMap(([id, pattern]) => (counted(pattern) && !counted(own?.get(id)) ? [id] : []))).toEqual([]);
  });
});

it("no exception is left that is none any more", () => {
  const found = new Set(
    withPlurals.flatMap((language) =>
      all(language).flatMap(([id, pattern]) => beside(pattern).map(({ count }) => `${id} ${count}`)),
    ),
  );
  const named = Object.entries(NOT_BY_IT).flatMap(([id, counts]) => counts.split(" ").map((count) => `${id} ${count}`));
  expect(named.filter((one) => !found.has(one))).toEqual([]);
});

describe("the search for words beside a count", () => {
  const found = (source: string) =>
    new FluentResource(`a-b = ${source}`).body.flatMap(({ value }) => beside((value ?? "") as Pattern));
  it("finds them after it, also across the end of a choice", () => {
    expect(found("{ $many } people")).toEqual([{ count: "many", word: "people" }]);
    expect(found("<b>{ $many }</b> more people")).toEqual([{ count: "many", word: "people" }]);
    expect(found("{ $days ->\n    [one] { $days } day, { $many }\n   *[other] { $many }\n} people")).toEqual([
      { count: "many", word: "people" },
      { count: "many", word: "people" },
    ]);
  });
  it("leaves alone what is chosen by it, and what is no count", () => {
    expect(found("{ $many ->\n    [one] { $many } person\n   *[other] { $many } people\n}")).toEqual([]);
    expect(found("{ $name } writes: { $many }. People")).toEqual([]);
  });
});
