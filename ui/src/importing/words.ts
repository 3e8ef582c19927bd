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
  LeftOutReason,
  MessageText,
  Problem,
  Progress,
  ReadingChoice,
  Recognised,
  Step,
  Take,
  Target,
} from "$ui/host/bindings";
import { count, people } from "$ui/kit/words";
import { listFormat, numberFormat } from "$ui/words/formats";

export const FORMATS: Record<Format, string> = {
  vcard: "vCard",
  linkedin_connections: "LinkedIn connections",
  linkedin_positions: "Your LinkedIn positions",
  linkedin_profile: "Your LinkedIn profile",
  google_csv: "Google contacts",
  outlook_csv: "Outlook contacts",
  thunderbird_csv: "Thunderbird contacts",
  rapport_csv: "Rapport table",
  rapport_archive: "Rapport archive",
  table: "Table",
  ldif: "LDIF address book",
  calendar: "Calendar",
  linkedin_messages: "LinkedIn messages",
  linkedin_invitations: "LinkedIn invitations",
  linkedin_recommendations: "LinkedIn recommendations",
  linkedin_endorsements: "LinkedIn endorsements",
  linkedin_events: "LinkedIn events",
  linkedin_notes: "LinkedIn notes",
  not_used_yet: "Not used yet",
};

export const LEFT_OUT: Record<LeftOutReason, [one: string, more: string]> = {
  hidden_profile: ["hidden profile", "hidden profiles"],
  empty: ["empty record", "empty records"],
  group: ["group", "groups"],
  organisation: ["organisation card", "organisation cards"],
  cancelled: ["cancelled entry", "cancelled entries"],
  declined: ["declined entry", "declined entries"],
  no_event: ["task or free time", "tasks and free times"],
  draft: ["draft", "drafts"],
  sponsored: ["advertisement", "advertisements"],
  spam: ["spam message", "spam messages"],
  unmatched: ["with nobody you have", "with nobody you have"],
  not_wanted: ["left out by you", "left out by you"],
};

export const STEPS: Record<Step, string> = {
  backing_up: "Making a backup first",
  restoring: "Restoring",
  converting: "Converting",
  reading: "Reading",
  comparing: "Comparing with whom you know",
  writing: "Writing",
  indexing: "Making them findable",
};

export const CHANGES: Record<ChangeKind, string> = {
  none: "",
  new_job: "new job",
  new_position: "new position",
  left_job: "left",
  spelling: "spelling",
  more_details: "more details",
};

export const TARGETS: Record<Target, string> = {
  leave_out: "Leave out",
  name: "Name",
  given: "Given name",
  additional: "Middle name",
  family: "Family name",
  prefix: "Title before the name",
  suffix: "Title after the name",
  nickname: "Nickname",
  organisation: "Organisation",
  department: "Department",
  position: "Position",
  email: "E-mail",
  phone: "Telephone",
  url: "Web address",
  street: "Street",
  city: "City",
  region: "Region",
  postal_code: "Postal code",
  country: "Country",
  birthday: "Birthday",
  met_on: "Met on",
  tags: "Tags",
  notes: "Notes",
};

export const DELIMITERS: Record<string, string> = { ",": "Comma", ";": "Semicolon", "\t": "Tab", "|": "Bar" };

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

export const DECISIONS: Record<Decision, { title: string; means: string }> = {
  undecided: {
    title: "Choose",
    means: "Nothing decided: added as somebody new, and the pair waits under Possible duplicates.",
  },
  merge: { title: "Merge", means: "One person; what is here stays, the file fills the gaps." },
  update: {
    title: "Update",
    means: "One person; the file's values replace those of earlier imports. What you typed stays.",
  },
  keep_both: { title: "Keep both", means: "Two different people." },
  leave_out: { title: "Leave out", means: "This record is not taken." },
};

/** How many people would be new or changed. */
export function peopleIn(counts: Counts): number {
  return counts.new + counts.changed + counts.unsure;
}

/** How many records would change something. */
export function changesIn(counts: Counts): number {
  const { events, interactions, ties, exchanges, notes, others } = counts.brought;
  return peopleIn(counts) + counts.organisations + events + interactions + ties + exchanges + notes + others;
}

/** What a record becomes beside a person, for one and for more. */
export const BECOMES: Record<BecomesKind, [one: string, more: string]> = {
  event: ["event", "events"],
  interaction: ["interaction", "interactions"],
  tie: ["beginning of a tie", "beginnings of ties"],
  exchange: ["exchange", "exchanges"],
  note: ["note", "notes"],
  other: ["other record", "other records"],
};

/** `12 events · 34 interactions (2 changed, 30 already here)`, and what is left out. */
export function becomesInWords(
  { becomes, left_out }: Pick<FilePreview, "becomes" | "left_out">,
  locale?: string,
): string {
  const order = Object.keys(BECOMES);
  const sorted = becomes.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
  const parts = sorted.map(({ kind, new: fresh, changed, same }) => {
    const [one, more] = BECOMES[kind];
    const extra = [
      changed > 0 ? `${count(changed, "changed", "changed", locale)}` : "",
      same > 0 ? count(same, "already here", "already here", locale) : "",
    ]
      .filter(Boolean)
      .join(", ");
    return count(fresh + changed + same, one, more, locale) + (extra ? ` (${extra})` : "");
  });
  const out = left_out.map(({ reason, records }) => count(records, ...LEFT_OUT[reason], locale));
  if (out.length > 0) parts.push(`left out: ${out.join(", ")}`);
  return parts.join(" · ");
}

/** `3 events · 12 interactions`: what an import brings beside people. */
export function broughtInWords(
  { events, interactions, ties, exchanges, notes, others }: Brought,
  locale?: string,
): string {
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
    .map(([many, kind]) => count(many, ...BECOMES[kind], locale))
    .join(" · ");
}

/** What undoing an import took away; it may have brought nobody. */
export function undoneInWords(title: string, removed: number): string {
  return removed > 0 ? `Undid ${title}: ${people(removed)} removed` : `Undid ${title}`;
}

export const TAKES: Record<Take, string> = {
  all: "Events and interactions",
  events: "Only events",
  interactions: "Only interactions",
  nothing: "Leave out",
};

export const MESSAGE_TEXTS: Record<MessageText, string> = {
  leave_aside: "Without their words",
  keep: "Keep their words",
};

/** `1,046 new · 38 changed · 7 unsure`, only what there is. */
export function inShort(counts: Counts, locale?: string): string {
  const parts: Array<[number, string]> = [
    [counts.new, "new"],
    [counts.changed, "changed"],
    [counts.unsure, "unsure"],
    [counts.organisations, counts.organisations === 1 ? "organisation" : "organisations"],
    [counts.same, "already here"],
    [counts.left_out, "left out"],
    [counts.broken, "broken"],
  ];
  const said = parts.filter(([many]) => many > 0).map(([many, word]) => `${numberFormat(locale).format(many)} ${word}`);
  if (changesIn(counts) > 0) said.push(broughtInWords(counts.brought, locale));
  return said.some(Boolean) ? said.filter(Boolean).join(" · ") : "nothing in it";
}

/** What is held over the window: `vCard`, `archive of LinkedIn connections and LinkedIn messages`. */
export function recognisedInWords({ holder, formats }: Recognised): string {
  const words = listFormat("en").format(formats.map((format) => FORMATS[format]));
  if (words === "") return `${holder === "file" ? "" : `${holder} with `}nothing that Rapport reads`;
  return holder === "file" ? words : `${holder} of ${words}`;
}

/** The names of the files of which nothing could be taken. */
export function refused(problems: Problem[]): Set<string> {
  return new Set(problems.filter((problem) => problem.severity === "file_refused").map((problem) => problem.file));
}

/** `4 files understood, 7 not used yet, 1 not taken`. */
export function filesInWords(
  files: Array<{ file: string; format: Format }>,
  problems: Problem[],
  locale?: string,
): string {
  const taken = files.filter(({ file }) => !refused(problems).has(file));
  const unused = taken.filter(({ format }) => format === "not_used_yet").length;
  const understood = count(taken.length - unused, "file understood", "files understood", locale);
  const parts = [
    taken.length > unused ? understood : "",
    unused > 0 ? count(unused, "file not used yet", "not used yet", locale) : "",
    files.length > taken.length ? count(files.length - taken.length, "file not taken", "files not taken", locale) : "",
  ];
  return parts.filter(Boolean).join(", ");
}

export function stepTitle(progress: Progress | undefined): string {
  return progress ? STEPS[progress.step] : STEPS.reading;
}

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

export const DATE_ORDERS: Record<DateOrder, string> = { day_first: "Day first", month_first: "Month first" };

/** `Dates are read day first (3/7/1984 is 3 July), as the file shows.` */
export function datesInWords({ order, by }: DatesReading): string {
  const read = order === "day_first" ? "day first: 3/7/1984 is 3 July" : "month first: 3/7/1984 is 7 March";
  const why: Record<DatesReading["by"], string> = {
    file: "Dates in this file show it.",
    habit: "Every date here can be read in both ways; this one is usual in your region.",
    user: "You chose it.",
  };
  return `Dates are read ${read}. ${why[by]}`;
}

/** What a table leaves to the user, in the order in which it is asked. */
export const DOUBTS: Record<Doubt, string> = {
  header: "Does the first row name the columns, or is it about somebody? Nobody is made of it until you say so.",
  columns: "What do the columns hold? This is a guess.",
  date_order: "Which comes first in the dates, the day or the month?",
};
