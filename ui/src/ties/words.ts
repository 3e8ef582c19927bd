/** Ties in words. Rule: people have no score; a tie has a strength, and says what it is made of. */
import type { Band, Engagement, PartKind, PartRecord, Purpose, SparkMonth, Tie } from "$ui/host/bindings";
import { shortDate } from "$ui/kit/dates";
import { HELP, KINDS } from "$ui/logging/words";
import { numberFormat } from "$ui/words/formats";

export const BANDS: Record<Band, string> = {
  strong: "strong",
  warm: "warm",
  weak: "weak",
  dormant: "dormant",
  new: "new",
};

export const ENGAGEMENTS: Record<Engagement, string> = { engaged: "Engaged", not_engaged: "Not engaged" };

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
  const strength = numberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(tie.strength);
  return isUntold(tie) ? "no tie yet" : `${BANDS[tie.band]} ${strength}`;
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

/** When the rhythm wants the next contact, in the few words of a list: `in 12 days`, `due`, `6 weeks late`. */
export function dueText(tie: Tie, today: string): { text: string; past: boolean } | undefined {
  if (tie.due_on === null || tie.archived_on !== null || tie.deceased_on !== null) return undefined;
  if (tie.contact === "do_not_contact") return undefined;
  if (tie.snoozed_until !== null && tie.snoozed_until > today) return { text: "rests", past: false };
  const days = Math.round((Date.parse(tie.due_on) - Date.parse(today)) / 86_400_000);
  if (days === 0) return { text: "due", past: true };
  return days > 0 ? { text: `in ${span(days)}`, past: false } : { text: `${span(-days)} late`, past: true };
}

/** As people say it: days up to two weeks, weeks up to two months, months up to two years. */
function span(days: number): string {
  const [many, unit] =
    days < 14
      ? [days, "day"]
      : days < 61
        ? [Math.round(days / 7), "week"]
        : days < 730
          ? [Math.round(days / 30.44), "month"]
          : [Math.round(days / 365.25), "year"];
  return `${many} ${unit}${many === 1 ? "" : "s"}`;
}

/** Nothing was ever logged with them. */
export function isUntold(tie: Tie): boolean {
  return tie.interactions === 0 && tie.given + tie.received === 0;
}
