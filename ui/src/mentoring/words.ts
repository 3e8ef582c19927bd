/** Mentorships in words. Rule: giving back stands beside receiving, and nothing is late. */
import type {
  MentoringDirection,
  MentoringQuery,
  Mentorship,
  MentorshipStanding,
  NewMentorship,
} from "$ui/host/bindings";
import { shortDate } from "$ui/kit/dates";
import { daysUntil, dueWords } from "$ui/promises/due";
import { minutes as time } from "$ui/week/words";

export const DIRECTIONS: Record<MentoringDirection, string> = {
  they_mentor_me: "They mentor me",
  i_mentor_them: "I mentor them",
  peers: "Peers",
};

/** What a session in this direction is. */
export const GUIDANCE: Record<MentoringDirection, string> = {
  they_mentor_me: "Received",
  i_mentor_them: "Given back",
  peers: "Among peers",
};

export const STANDINGS: Record<MentorshipStanding, string> = { going: "Going on", ended: "Ended" };

export type Span = "year" | "months" | "all";
export const SPANS: Record<Span, string> = { year: "This year", months: "Last 12 months", all: "All time" };

/** The first day of the period; null: from the beginning. */
export function firstDay(span: Span, today: string): string | null {
  if (span === "all") return null;
  const year = Number(today.slice(0, 4));
  if (span === "year") return `${today.slice(0, 4)}-01-01`;
  return today.slice(5) === "02-29" ? `${year - 1}-03-01` : `${year - 1}${today.slice(4)}`;
}

export const EVERYTHING: MentoringQuery = { person: null, standing: null, direction: null, from: null, until: null };

/** `every 14 days`; empty without a rhythm. */
export function rhythmText({ rhythm_days }: Pick<Mentorship, "rhythm_days">): string {
  if (rhythm_days === null) return "";
  return rhythm_days === 1 ? "every day" : `every ${rhythm_days} days`;
}

/** When to meet next, or since when it is ended. */
export function dueText(one: Mentorship, locale: string | undefined): string {
  if (one.ended_on) return `Ended ${shortDate(one.ended_on, locale)}`;
  if (one.session_due === null) return "No rhythm set";
  const left = one.days_left ?? 0;
  if (left < -1) return `Session due ${-left} days ago`;
  const words = dueWords(left);
  return `Session due ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** Worth a colour: due within two days, or past. */
export const isNear = (one: Mentorship): boolean => one.days_left !== null && one.days_left <= 2;

/** `7 sessions, 5 h 45 min`. */
export function sessionsText(sessions: number, minutes: number): string {
  const count = sessions === 0 ? "No session yet" : sessions === 1 ? "1 session" : `${sessions} sessions`;
  return minutes > 0 ? `${count}, ${time(minutes)}` : count;
}

export function milestonesText({
  milestones,
  milestones_reached,
}: Pick<Mentorship, "milestones" | "milestones_reached">): string {
  if (milestones === 0) return "";
  return `${milestones_reached} of ${milestones} ${milestones === 1 ? "milestone" : "milestones"} reached`;
}

/** `1 Sep 2026 to 28 Feb 2027`, `since 1 Sep`. */
export function agreedText(one: Pick<Mentorship, "from" | "until">, locale: string | undefined): string {
  const from = shortDate(one.from, locale);
  return one.until ? `${from} to ${shortDate(one.until, locale)}` : `Since ${from}, open`;
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
  const said: string[] = [];
  if (one.review_on && review !== undefined && review <= AHEAD)
    said.push(`Review ${dayWords(one.review_on, review, today, locale)}`);
  if (one.until && end !== undefined && end <= AHEAD) {
    said.push(
      end < 0
        ? `Agreed until ${shortDate(one.until, locale, dayOf(today))}`
        : `Agreed time ends ${dayWords(one.until, end, today, locale)}`,
    );
  }
  return said;
}

const dayOf = (civil: string): Date => new Date(`${civil}T12:00`);

/** `today`, `in 12 days`, `was due 9 Nov`. */
function dayWords(day: string, left: number, today: string, locale: string | undefined): string {
  if (left < 0) return `was due ${shortDate(day, locale, dayOf(today))}`;
  const words = dueWords(left);
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** What beginning one more would mean; empty while there is room. */
export function limitText(mentees: number, limit: number): string {
  if (mentees < limit) return "";
  const now = mentees === 1 ? "You mentor 1 person already" : `You mentor ${mentees} people already`;
  return `${now}, and your limit is ${limit}. You can begin one more all the same.`;
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
