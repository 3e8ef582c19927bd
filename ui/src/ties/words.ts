/** Ties in words. Rule: people have no score; a tie has a strength, and says what it is made of. */
import type { Band, Engagement, PartRecord, Purpose, SparkMonth, Tie } from "$ui/host/bindings";
import { shortDate } from "$ui/kit/dates";
import { HELP, KINDS } from "$ui/logging/words";
import { numberFormat } from "$ui/words/formats";
import { say } from "$ui/words/say";
import { worded } from "$ui/words/worded";

/** `strong`, within a line. */
export const BANDS: Record<Band, string> = worded(["strong", "warm", "weak", "dormant", "new"], (band) =>
  say(`ties-band-${band}`),
);

export const ENGAGEMENTS: Record<Engagement, string> = worded(["engaged", "not_engaged"], (engagement) =>
  say(`ties-engagement-${engagement}`),
);

/** `Learning` */
export const PURPOSES: Record<Purpose, string> = worded(
  ["learning", "collaboration", "mentoring", "opportunities", "support", "friendship"],
  (purpose) => say(`ties-purpose-${purpose}`),
);

/** `Call`, or of help `Advice`. */
export function recordText(record: PartRecord): string {
  const words: Record<string, string> = record.interaction === null ? HELP : KINDS;
  return words[record.kind] ?? record.kind;
}

/** `strong 0.86` */
export function strengthText(tie: Tie, locale: string | undefined): string {
  return isUntold(tie) ? say("ties-untold") : `${BANDS[tie.band]} ${twoPlaces(tie.strength, locale)}`;
}

/** `0.86` */
export function twoPlaces(strength: number, locale: string | undefined): string {
  return numberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(strength);
}

/** When the rhythm wants the next contact, without reproach. */
export function rhythmText(tie: Tie, locale: string | undefined): string {
  if (tie.rhythm_days === null) return say("ties-no-rhythm");
  const every = say("ties-every", { days: tie.rhythm_days });
  if (tie.snoozed_until) return say("ties-every-resting", { every, on: shortDate(tie.snoozed_until, locale) });
  if (tie.due_on === null) return every;
  const on = shortDate(tie.due_on, locale);
  return tie.overdue_days > 0 ? say("ties-every-since", { every, on }) : say("ties-every-by", { every, on });
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
  if (tie.snoozed_until !== null && tie.snoozed_until > today) return { text: say("ties-rests"), past: false };
  const days = Math.round((Date.parse(tie.due_on) - Date.parse(today)) / 86_400_000);
  if (days === 0) return { text: say("ties-due"), past: true };
  const [many, of] = span(Math.abs(days));
  return days > 0
    ? { text: say(`ties-in-${of}`, { many }), past: false }
    : { text: say(`ties-late-${of}`, { many }), past: true };
}

/** As people say it: days up to two weeks, weeks up to two months, months up to two years. */
function span(days: number): [many: number, of: "days" | "weeks" | "months" | "years"] {
  if (days < 14) return [days, "days"];
  if (days < 61) return [Math.round(days / 7), "weeks"];
  if (days < 730) return [Math.round(days / 30.44), "months"];
  return [Math.round(days / 365.25), "years"];
}

/** Nothing was ever logged with them. */
export function isUntold(tie: Tie): boolean {
  return tie.interactions === 0 && tie.given + tie.received === 0;
}
