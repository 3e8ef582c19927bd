/** Backups put into words. */
import type { BackupCounts, BackupReason } from "$ui/host/bindings";
import { numberFormat } from "$ui/words/formats";
import { say } from "$ui/words/say";

export const reasonWord = (reason: BackupReason): string => say(`backups-reason-${reason}`);

export const KINDS: (keyof BackupCounts)[] = [
  "people",
  "interactions",
  "events",
  "promises",
  "exchanges",
  "asks",
  "introductions",
  "notes",
  "insights",
  "contributions",
  "learning",
  "opportunities",
  "mentorships",
  "goals",
];

/** `612 people · 3,204 interactions`; the kinds that a line has room for, and only those that there are. */
export function inShort(counts: BackupCounts, most = 3): string {
  const told = KINDS.filter((of) => counts[of] > 0).slice(0, most);
  return told.map((of) => say(`backups-kind-${of}`, { many: counts[of] })).join(" · ") || say("backups-nobody");
}

/** `3.2 MB`, in the steps that disks are sold in. */
export function size(bytes: number, locale: string | undefined): string {
  const [value, unit] = bytes < 1_000_000 ? [Math.max(1, bytes / 1_000), "kilobyte"] : [bytes / 1_000_000, "megabyte"];
  const digits = value < 10 ? 1 : 0;
  return numberFormat(locale, { style: "unit", unit, maximumFractionDigits: digits }).format(value);
}

export interface Difference {
  of: keyof BackupCounts;
  now: number | undefined;
  after: number;
}

/** The kinds that there are now or would be afterwards, in their order. */
export function differences(now: BackupCounts | null, after: BackupCounts): Difference[] {
  return KINDS.filter((of) => after[of] > 0 || (now?.[of] ?? 0) > 0).map((of) => ({
    of,
    now: now?.[of],
    after: after[of],
  }));
}
