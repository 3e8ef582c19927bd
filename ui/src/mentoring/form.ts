/** A mentorship as it is typed. Rule: what cannot be is told beside its field, and nothing typed is lost. */
import { topicsOf } from "$ui/expertise/topics";
import type { MentoringDirection, Mentorship, NamedPerson, NewMentorship } from "$ui/host/bindings";
import { notADate, readDay, writeDate } from "$ui/kit/date_text";
import { notListed } from "$ui/people/person_field";
import { say } from "$ui/words/say";

export interface Typed {
  person: NamedPerson | undefined;
  /** Typed as the person, and names nobody yet. */
  left: string;
  direction: MentoringDirection;
  focus: string;
  topics: string;
  they_want: string;
  i_want: string;
  rhythm: string;
  from: string;
  until: string;
  review: string;
}

export type Errors = Partial<Record<"person" | "focus" | "rhythm" | "from" | "until" | "review", string>>;

export function emptyMentorship(direction: MentoringDirection, today: string, locale: string | undefined): Typed {
  return {
    person: undefined,
    left: "",
    direction,
    focus: "",
    topics: "",
    they_want: "",
    i_want: "",
    rhythm: "28",
    from: writeDate(today, locale),
    until: "",
    review: "",
  };
}

export function typedOf(one: Mentorship, locale: string | undefined): Typed {
  const day = (civil: string | null) => (civil ? writeDate(civil, locale) : "");
  return {
    person: one.person,
    left: "",
    direction: one.direction,
    focus: one.focus,
    topics: one.topics.join(", "),
    they_want: one.they_want,
    i_want: one.i_want,
    rhythm: one.rhythm_days === null ? "" : String(one.rhythm_days),
    from: day(one.from),
    until: day(one.until),
    review: day(one.review_on),
  };
}

const MOST_DAYS = 3650;

/** Days between two sessions; null: none is set, undefined: not a number of days. */
export function readRhythm(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === "") return null;
  const days = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  return days >= 1 && days <= MOST_DAYS ? days : undefined;
}

export function mentorshipOf(
  typed: Typed,
  locale: string | undefined,
): { mentorship: NewMentorship } | { errors: Errors } {
  const errors: Errors = {};
  const from = readDay(typed.from, locale, "needed");
  const until = readDay(typed.until, locale, "optional");
  const review_on = readDay(typed.review, locale, "optional");
  const rhythm_days = readRhythm(typed.rhythm);
  if (!typed.person) errors.person = typed.left.trim() === "" ? say("mentoring-whom-missing") : notListed();
  if (typed.focus.trim() === "") errors.focus = say("mentoring-focus-missing");
  if (rhythm_days === undefined) errors.rhythm = say("mentoring-rhythm-wrong", { most: String(MOST_DAYS) });
  if (!from) errors.from = notADate(locale);
  if (until === undefined) errors.until = notADate(locale);
  else if (from && until && until < from) errors.until = say("mentoring-until-early");
  if (review_on === undefined) errors.review = notADate(locale);
  if (Object.keys(errors).length > 0 || !typed.person || !from) return { errors };
  if (until === undefined || review_on === undefined || rhythm_days === undefined) return { errors };
  return {
    mentorship: {
      person: typed.person.id,
      direction: typed.direction,
      focus: typed.focus.trim(),
      topics: topicsOf(typed.topics),
      they_want: typed.they_want.trim(),
      i_want: typed.i_want.trim(),
      rhythm_days,
      from,
      until,
      review_on,
    },
  };
}
