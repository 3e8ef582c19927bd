/** The events that are shown. Rule: coming ones in order, past ones the last first; further back only when asked. */
import { onChanges } from "$ui/frame/changes";
import { navigation } from "$ui/frame/navigation.svelte";
import { asFailure, host } from "$ui/host";
import type { EventId, EventKind, EventRow, Failure } from "$ui/host/bindings";
import { folded } from "$ui/kit/folded";

export type Side = "coming" | "past";

const DAY_MS = 86_400_000;
/** How far ahead each time is listed that something comes again. */
const AHEAD_DAYS = 400;
const BACK_DAYS = 3 * 365;

let side = $state<Side>("coming");
let kind = $state<EventKind | "all">("all");
let search = $state("");
let backDays = $state(BACK_DAYS);
let all = $state.raw<EventRow[]>([]);
let known = $state(0);
let answered = $state(false);
let failure = $state.raw<Failure>();
let cursor = $state(0);
let open = $state<EventId>();
/** Which occurrence of it; undefined: the first. */
let occurrence = $state<string>();
let asked = 0;

/** Those of one side that fit, in the order in which they are shown. */
export function shownOf(rows: EventRow[], of: Side, now: number, which: EventKind | "all", words: string): EventRow[] {
  const wanted = folded(words.trim());
  const found = rows.filter(
    (row) =>
      Date.parse(row.ends_at) >= now === (of === "coming") &&
      (which === "all" || row.kind === which) &&
      (wanted === "" || folded(`${row.title} ${row.place} ${row.organisation}`).includes(wanted)),
  );
  return of === "past" ? found.reverse() : found;
}

const rows = $derived(shownOf(all, side, Date.now(), kind, search));

export const events = {
  get side(): Side {
    return side;
  },
  set side(to: Side) {
    side = to;
    cursor = 0;
  },
  get kind(): EventKind | "all" {
    return kind;
  },
  set kind(to: EventKind | "all") {
    kind = to;
    cursor = 0;
  },
  get search(): string {
    return search;
  },
  set search(to: string) {
    search = to;
    cursor = 0;
  },
  get rows(): EventRow[] {
    return rows;
  },
  /** None at all, however long ago. */
  get none(): boolean {
    return answered && known === 0;
  },
  get answered(): boolean {
    return answered;
  },
  get failure(): Failure | undefined {
    return failure;
  },
  get cursor(): number {
    return Math.min(cursor, Math.max(0, rows.length - 1));
  },
  moveTo(index: number): void {
    cursor = Math.max(0, Math.min(index, rows.length - 1));
    const row = rows[cursor];
    if (open !== undefined && row) events.show(row.id, row.starts);
  },
  get open(): EventId | undefined {
    return open;
  },
  /** The occurrence that is open, where the list shows it. */
  get openRow(): EventRow | undefined {
    return all.find((row) => events.isOpen(row));
  },
  isOpen(row: EventRow): boolean {
    return row.id === open && (occurrence === undefined || row.starts === occurrence);
  },
  show(event: EventId | undefined, starts?: string): void {
    open = event;
    occurrence = starts;
  },
  async load(): Promise<void> {
    const question = ++asked;
    const now = Date.now();
    const at = (days: number) => new Date(now + days * DAY_MS).toISOString();
    try {
      const { rows: found, known: count } = await host.eventsList({ from: at(-backDays), horizon: at(AHEAD_DAYS) });
      if (question !== asked) return;
      all = found;
      known = count;
      failure = undefined;
      answered = true;
      if (open !== undefined && !found.some((row) => row.id === open)) open = undefined;
    } catch (thrown) {
      if (question === asked) failure = asFailure(thrown);
    }
  },
  get earliestYear(): number {
    return new Date(Date.now() - backDays * DAY_MS).getFullYear();
  },
  further(): void {
    backDays += 5 * 365;
    void events.load();
  },
  /** Another database: nothing of the old one stays. */
  forget(): void {
    all = [];
    known = 0;
    answered = false;
    open = undefined;
    side = "coming";
    kind = "all";
    search = "";
    backDays = BACK_DAYS;
  },
};

onChanges(() => {
  if (answered) void events.load();
});

/** Opens one event, whatever was on screen. */
export function openEvent(event: EventId): void {
  navigation.go("events");
  events.show(event);
}
