/** Mentorships in words. Rule: giving back stands beside receiving, and nothing is late. */
import type {
  MentoringDirection,
  MentoringQuery,
  Mentorship,
  MentorshipStanding,
  NewMentorship,
  OverCapacity,
} from "$ui/host/bindings";
import { daysUntil, shortDate } from "$ui/kit/dates";
import { minutes as time } from "$ui/week/words";
import { say } from "$ui/words/say";

export const DIRECTIONS: MentoringDirection[] = ["they_mentor_me", "i_mentor_them", "peers"];
export const STANDINGS: (MentorshipStanding | "all")[] = ["all", "going", "ended"];

export type Span = "year" | "months" | "all";
export const SPANS: Span[] = ["year", "months", "all"];

/** The first day of the period; null: from the beginning. */
export function firstDay(span: Span, today: string): string | null {
  if (span === "all") return null;
  const year = Number(today.slice(0, 4));
  if (span === "year") return `${today.slice(0, 4)}-01-01`;
  return today.slice(5) === "02-29" ? `${year - 1}-03-01` : `${year - 1}${today.slice(4)}`;
}

export const overText = ({ mentees, limit }: OverCapacity): string => say("mentoring-limit-over", { mentees, limit });

export const EVERYTHING: MentoringQuery = { person: null, standing: null, direction: null, from: null, until: null };

/** `every 14 days`; empty without a rhythm. */
export function rhythmText({ rhythm_days }: Pick<Mentorship, "rhythm_days">): string {
  return rhythm_days === null ? "" : say("mentoring-rhythm-every", { days: rhythm_days });
}

/** When to meet next, or since when it is ended. */
export function dueText(one: Mentorship, locale: string | undefined): string {
  if (one.ended_on) return say("mentoring-ended", { day: shortDate(one.ended_on, locale) });
  if (one.session_due === null) return say("mentoring-no-rhythm");
  const left = one.days_left ?? 0;
  return left < 0 ? say("mentoring-due-past", { days: -left }) : say("mentoring-due", { days: left });
}

/** Worth a colour: due within two days, or past. */
export const isNear = (one: Mentorship): boolean => one.days_left !== null && one.days_left <= 2;

/** `7 sessions, 5 h 45 min`. */
export function sessionsText(sessions: number, minutes: number): string {
  if (sessions === 0)
    return minutes > 0 ? say("mentoring-no-session-lasting", { time: time(minutes) }) : say("mentoring-no-session");
  return minutes > 0
    ? say("mentoring-sessions-lasting", { many: sessions, time: time(minutes) })
    : say("mentoring-sessions", { many: sessions });
}

export function milestonesText({
  milestones,
  milestones_reached,
}: Pick<Mentorship, "milestones" | "milestones_reached">): string {
  if (milestones === 0) return "";
  return say("mentoring-milestones-reached", { reached: milestones_reached, all: milestones });
}

/** `1 Sep 2026 to 28 Feb 2027`, `since 1 Sep`. */
export function agreedText(one: Pick<Mentorship, "from" | "until">, locale: string | undefined): string {
  const from = shortDate(one.from, locale);
  return one.until
    ? say("mentoring-agreed-between", { from, until: shortDate(one.until, locale) })
    : say("mentoring-agreed-since", { from });
}

/** Days before, from which on it is said. */
const AHEAD = 14;

/** That a review is due soon, and that the agreed time is over or nearly so; nothing of one that ended. */
export function nearText(
  one: Pick<Mentorship, "review_on" | "until" | "ended_on">,
  today: string,
  locale: string | undefined,
): string[] {
  if (one.ended_on) return [];
  const left = (day: string | null) => (day === null ? undefined : daysUntil(day, today));
  const [review, end] = [left(one.review_on), left(one.until)];
  const day = (civil: string) => shortDate(civil, locale, new Date(`${today}T12:00`));
  const said: string[] = [];
  if (one.review_on && review !== undefined && review <= AHEAD)
    said.push(
      review < 0
        ? say("mentoring-review-past", { day: day(one.review_on) })
        : say("mentoring-review-in", { days: review }),
    );
  if (one.until && end !== undefined && end <= AHEAD)
    said.push(end < 0 ? say("mentoring-ends-past", { day: day(one.until) }) : say("mentoring-ends-in", { days: end }));
  return said;
}

/** What beginning one more would mean; empty while there is room. */
export function limitText(mentees: number, limit: number): string {
  return mentees < limit ? "" : say("mentoring-limit-reached", { mentees, limit });
}

export function asNew(one: Mentorship): NewMentorship {
  return {
    person: one.person.id,
    direction: one.direction,
    focus: one.focus,
    topics: one.topics,
    they_want: one.they_want,
    i_want: one.i_want,
    rhythm_days: one.rhythm_days,
    from: one.from,
    until: one.until,
    review_on: one.review_on,
  };
}
