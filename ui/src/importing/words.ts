/** The words of importing. Rule: what a file holds is said in the user's words, never in codes. */
import type {
  BecomesKind,
  Brought,
  ChangeKind,
  Counts,
  DateOrder,
  DatesReading,
  Decision,
  Doubt,
  FilePreview,
  Format,
  LeftOutCount,
  MessageText,
  Problem,
  Progress,
  ReadingChoice,
  Recognised,
  Take,
  Target,
} from "$ui/host/bindings";
import { listFormat } from "$ui/words/formats";
import { say } from "$ui/words/say";

export const formatName = (format: Format) => say(`importing-format-${format}`);

export const leftOutInWords = ({ reason, records }: LeftOutCount) =>
  say(`importing-left-out-${reason}`, { many: records });

/** What is said of a change; nothing where there is none. */
export const changeName = (change: ChangeKind) => (change === "none" ? "" : say(`importing-change-${change}`));

/** The members of a short list, as they stand in brackets and chips. */
export const listed = (parts: string[]) => parts.filter(Boolean).join(say("importing-comma"));

export const TARGETS = [
  "leave_out",
  "name",
  "given",
  "additional",
  "family",
  "prefix",
  "suffix",
  "nickname",
  "organisation",
  "department",
  "position",
  "email",
  "phone",
  "url",
  "street",
  "city",
  "region",
  "postal_code",
  "country",
  "birthday",
  "met_on",
  "tags",
  "notes",
] as const satisfies Target[];

const DELIMITERS = [
  [",", "comma"],
  [";", "semicolon"],
  ["\t", "tab"],
  ["|", "bar"],
] as const;

/** The usual ones, and that of the table where it is another. */
export function delimiterOptions(now: string): Array<{ value: string; title: string }> {
  const usual = DELIMITERS.map(([value, name]) => ({
    value: value as string,
    title: say(`importing-delimiter-${name}`),
  }));
  return usual.some(({ value }) => value === now) ? usual : [{ value: now, title: now }, ...usual];
}

/** The encodings that address books come in (WHATWG labels). */
export const ENCODINGS = [
  "UTF-8",
  "UTF-16LE",
  "UTF-16BE",
  "windows-1250",
  "windows-1251",
  "windows-1252",
  "ISO-8859-2",
  "ISO-8859-15",
  "Shift_JIS",
  "EUC-JP",
  "EUC-KR",
  "GBK",
  "Big5",
];

/** A name as it stands within a sentence: German keeps its capitals there. */
export const withinSentence = (name: string, locale: string | undefined) =>
  locale?.startsWith("de") ? name : name.toLocaleLowerCase(locale);

/** What can be decided for a record. */
export type Decided = Exclude<Decision, "undecided">;

/** How many people would be new or changed. */
export function peopleIn(counts: Counts): number {
  return counts.new + counts.changed + counts.unsure;
}

/** How many records would change something. */
export function changesIn(counts: Counts): number {
  const { events, interactions, ties, exchanges, notes, others } = counts.brought;
  return peopleIn(counts) + counts.organisations + events + interactions + ties + exchanges + notes + others;
}

/** What a record may become beside a person, in the order in which it is told. */
const BECOMES = ["event", "interaction", "tie", "exchange", "note", "other"] as const satisfies BecomesKind[];

/** `12 events · 34 interactions (2 changed, 30 already here)`, and what is left out. */
export function becomesInWords({ becomes, left_out }: Pick<FilePreview, "becomes" | "left_out">): string {
  const sorted = becomes.toSorted((one, other) => BECOMES.indexOf(one.kind) - BECOMES.indexOf(other.kind));
  const parts = sorted.map(({ kind, new: fresh, changed, same }) => {
    const records = say(`importing-becomes-${kind}`, { many: fresh + changed + same });
    const known = listed([
      changed > 0 ? say("importing-becomes-changed", { many: changed }) : "",
      same > 0 ? say("importing-count-same", { many: same }) : "",
    ]);
    return known === "" ? records : say("importing-becomes-known", { records, known });
  });
  if (left_out.length > 0)
    parts.push(say("importing-becomes-left-out", { what: listed(left_out.map(leftOutInWords)) }));
  return parts.join(" · ");
}

/** `3 events · 12 interactions`: what an import brings beside people. */
export function broughtInWords({ events, interactions, ties, exchanges, notes, others }: Brought): string {
  const parts: Array<[number, BecomesKind]> = [
    [events, "event"],
    [interactions, "interaction"],
    [ties, "tie"],
    [exchanges, "exchange"],
    [notes, "note"],
    [others, "other"],
  ];
  return parts
    .filter(([many]) => many > 0)
    .map(([many, kind]) => say(`importing-becomes-${kind}`, { many }))
    .join(" · ");
}

/** What undoing an import took away; it may have brought nobody. */
export function undoneInWords(title: string, removed: number): string {
  return removed > 0 ? say("importing-undid-people", { title, many: removed }) : say("importing-undid", { title });
}

export const TAKES = ["all", "events", "interactions", "nothing"] as const satisfies Take[];

export const MESSAGE_TEXTS = ["leave_aside", "keep"] as const satisfies MessageText[];

/** `1,046 new · 38 changed · 7 unsure`, only what there is. */
export function inShort(counts: Counts): string {
  const parts = [
    [counts.new, "new"],
    [counts.changed, "changed"],
    [counts.unsure, "unsure"],
    [counts.organisations, "organisation"],
    [counts.same, "same"],
    [counts.left_out, "left_out"],
    [counts.broken, "broken"],
  ] as const;
  const said = parts.filter(([many]) => many > 0).map(([many, word]) => say(`importing-count-${word}`, { many }));
  if (changesIn(counts) > 0) said.push(broughtInWords(counts.brought));
  return said.some(Boolean) ? said.filter(Boolean).join(" · ") : say("importing-count-nothing");
}

/** What is held over the window: `vCard`, `archive of LinkedIn connections and LinkedIn messages`. */
export function recognisedInWords({ holder, formats }: Recognised, locale?: string): string {
  if (formats.length === 0) return say(`importing-nothing-in-${holder}`);
  const words = listFormat(locale).format(formats.map(formatName));
  return holder === "file" ? words : say(`importing-holds-${holder}`, { formats: words });
}

/** The names of the files of which nothing could be taken. */
export function refused(problems: Problem[]): Set<string> {
  return new Set(problems.filter((problem) => problem.severity === "file_refused").map((problem) => problem.file));
}

/** `4 files understood, 7 not used yet, 1 not taken`. */
export function filesInWords(files: Array<{ file: string; format: Format }>, problems: Problem[]): string {
  const taken = files.filter(({ file }) => !refused(problems).has(file));
  const unused = taken.filter(({ format }) => format === "not_used_yet").length;
  const understood = taken.length - unused;
  const out = files.length - taken.length;
  return listed([
    understood > 0 ? say("importing-files-understood", { many: understood }) : "",
    unused > 0 ? say("importing-files-unused", { many: unused }) : "",
    out > 0 ? say("importing-files-refused", { many: out }) : "",
  ]);
}

export const stepTitle = (progress: Progress | undefined) => say(`importing-step-${progress?.step ?? "reading"}`);

export const asFound: ReadingChoice = {
  encoding: null,
  delimiter: null,
  mapping: null,
  has_header: null,
  date_order: null,
  take: null,
  message_text: null,
};

/** How a file is read now, as far as it was settled: what is still in doubt stays open. */
export function asRead({ encoding, table, dates }: Pick<FilePreview, "encoding" | "table" | "dates">): ReadingChoice {
  const open = (doubt: Doubt) => table?.doubts.includes(doubt) ?? true;
  return {
    encoding,
    delimiter: table?.delimiter ?? null,
    mapping: table && !open("columns") ? table.mapping : null,
    has_header: table && !open("header") ? table.has_header : null,
    date_order: dates?.by === "user" ? dates.order : null,
    take: null,
    message_text: null,
  };
}

export const DATE_ORDERS = ["day_first", "month_first"] as const satisfies DateOrder[];

/** `Dates are read day first: 3/7/1984 is 3 July. Dates in this file show it.` */
export const datesInWords = ({ order, by }: DatesReading) =>
  say(`importing-dates-${order}`, { why: say(`importing-dates-by-${by}`) });
