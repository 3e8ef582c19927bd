/** Backups put into words. */
import type { BackupCounts, BackupReason } from "$ui/host/bindings";
import { count } from "$ui/kit/words";
import { numberFormat } from "$ui/words/formats";

export const REASONS: Record<BackupReason, string> = {
  daily: "Daily",
  asked: "Asked for",
  before_migration: "Before an update",
  before_import: "Before an import",
  before_restore: "Before a restore",
};

export const KINDS: [of: keyof BackupCounts, one: string, more: string][] = [
  ["people", "person", "people"],
  ["interactions", "interaction", "interactions"],
  ["events", "event", "events"],
  ["promises", "promise", "promises"],
  ["exchanges", "exchange", "exchanges"],
  ["asks", "ask", "asks"],
  ["introductions", "introduction", "introductions"],
  ["notes", "note", "notes"],
  ["insights", "insight", "insights"],
  ["contributions", "contribution", "contributions"],
  ["learning", "learning record", "learning records"],
  ["opportunities", "opportunity", "opportunities"],
  ["mentorships", "mentorship", "mentorships"],
  ["goals", "goal", "goals"],
];

/** `612 people · 3,204 interactions`; the kinds that a line has room for, and only those that there are. */
export function inShort(counts: BackupCounts, locale: string | undefined, most = 3): string {
  const told = KINDS.filter(([of]) => counts[of] > 0).slice(0, most);
  return told.map(([of, one, more]) => count(counts[of], one, more, locale)).join(" · ") || "Nobody yet";
}

/** `3.2 MB`, in the steps that disks are sold in. */
export function size(bytes: number, locale: string | undefined): string {
  const [value, unit] = bytes < 1_000_000 ? [Math.max(1, bytes / 1_000), "kilobyte"] : [bytes / 1_000_000, "megabyte"];
  const digits = value < 10 ? 1 : 0;
  return numberFormat(locale, { style: "unit", unit, maximumFractionDigits: digits }).format(value);
}

export interface Difference {
  kind: string;
  now: number | undefined;
  after: number;
}

/** The kinds that there are now or would be afterwards, in their order. */
export function differences(now: BackupCounts | null, after: BackupCounts): Difference[] {
  return KINDS.filter(([of]) => after[of] > 0 || (now?.[of] ?? 0) > 0).map(([of, , more]) => ({
    kind: more.charAt(0).toUpperCase() + more.slice(1),
    now: now?.[of],
    after: after[of],
  }));
}
