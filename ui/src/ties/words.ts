/** Ties in words. Rule: people have no score; a tie has a strength, and says what it is made of. */
import type { Band, PartKind, PartRecord, Purpose, SparkMonth, Tie } from "$ui/host/bindings";
import { shortDate } from "$ui/kit/dates";
import { HELP, KINDS } from "$ui/logging/words";

export const BANDS: Record<Band, string> = {
  strong: "strong",
  warm: "warm",
  weak: "weak",
  dormant: "dormant",
  new: "new",
};

export const PURPOSES: Record<Purpose, string> = {
  learning: "Learning",
  collaboration: "Collaboration",
  mentoring: "Mentoring",
  opportunities: "Opportunities",
  support: "Support",
  friendship: "Friendship",
};

export const PARTS: Record<PartKind, string> = {
  conversations: "Talks",
  written: "In writing",
  given: "Help given",
  received: "Help received",
  both_ways: "Help both ways",
};

/** `Call`, or of help `Advice`. */
export function recordText(record: PartRecord): string {
  const words: Record<string, string> = record.interaction === null ? HELP : KINDS;
  return words[record.kind] ?? record.kind;
}

/** `strong 0.86` */
export function strengthText(tie: Tie, locale: string | undefined): string {
  const strength = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    tie.strength,
  );
  return tie.interactions === 0 && tie.given + tie.received === 0 ? "no tie yet" : `${BANDS[tie.band]} ${strength}`;
}

/** When the rhythm wants the next contact, without reproach. */
export function rhythmText(tie: Tie, locale: string | undefined): string {
  if (tie.rhythm_days === null) return "no rhythm";
  const every = `every ${tie.rhythm_days} days`;
  if (tie.snoozed_until) return `${every} · rests until ${shortDate(tie.snoozed_until, locale)}`;
  if (tie.due_on === null) return every;
  return tie.overdue_days > 0
    ? `${every} · since ${shortDate(tie.due_on, locale)}`
    : `${every} · by ${shortDate(tie.due_on, locale)}`;
}

/** The sparkline's points in a box of `width` by `height`; strength 1 is at the top. */
export function sparkline(months: SparkMonth[], width: number, height: number): string {
  if (months.length < 2) return "";
  const step = width / (months.length - 1);
  return months
    .map(
      ({ strength }, place) => `${(place * step).toFixed(1)},${(height - Math.min(1, strength) * height).toFixed(1)}`,
    )
    .join(" ");
}
