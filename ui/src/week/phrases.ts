/** What the plan says of a candidate. Rule: said from its parts in the language, never taken from English. */
import { metricTitle } from "$ui/goals/words";
import type { PlanCandidate as Candidate, PlanPhrase as Phrase } from "$ui/host/bindings";
import { shortDate } from "$ui/kit/dates";
import { dateFormat } from "$ui/words/formats";
import { say } from "$ui/words/say";

export const titleText = ({ words }: Candidate, locale: string | undefined): string => said(words.title, locale);

export const reasonText = ({ words }: Candidate, locale: string | undefined): string =>
  words.reason.map((phrase) => said(phrase, locale)).join(" · ");

export const whyTexts = ({ words }: Candidate, locale: string | undefined): string[] =>
  words.why.map((phrase) => sentence(phrase, locale));

/** What stands in a line of reasons as a remark ends as a sentence where it is a line of its own. */
function sentence(phrase: Phrase, locale: string | undefined): string {
  switch (phrase.says) {
    case "no_date":
    case "due_ago":
    case "due_today":
    case "due_tomorrow":
    case "due_on":
    case "last_in_touch":
    case "nothing_logged":
      return say("week-says-sentence", { said: said(phrase, locale) });
    default:
      return said(phrase, locale);
  }
}

function said(phrase: Phrase, locale: string | undefined): string {
  const day = (civil: string) => shortDate(civil, locale);
  const every = (days: number) => say("week-says-every", { days });
  switch (phrase.says) {
    case "own":
      return phrase.text;
    case "due_ago":
      return say("week-says-due_ago", { days: phrase.days });
    case "every":
      return every(phrase.days);
    case "you_want":
    case "agreed":
      return say(`week-says-${phrase.says}`, { every: every(phrase.days) });
    case "circle_means":
      return say("week-says-circle_means", { circle: phrase.circle, every: every(phrase.days) });
    case "due_on":
    case "promised_on":
    case "last_in_touch":
    case "seen_on":
    case "in_touch_on":
    case "last_session":
    case "review":
      return say(`week-says-${phrase.says}`, { on: day(phrase.on) });
    case "promised_after":
      return say("week-says-promised_after", { on: day(phrase.on), event: phrase.event });
    case "get_in_touch":
    case "your_turn":
    case "mentors_you":
    case "you_mentor":
    case "peers":
      return say(`week-says-${phrase.says}`, { name: phrase.name });
    case "received_and_given":
      return say("week-says-received_and_given", { received: phrase.received, given: phrase.given });
    case "birthday_on":
      return say("week-says-birthday_on", { on: weekday(phrase.on, locale) });
    case "turns":
      return say("week-says-turns", { age: phrase.age });
    case "new_job":
      return newJob(phrase.position, phrase.organisation);
    case "in_touch_times":
      return say("week-says-in_touch_times", { times: phrase.times, on: day(phrase.last) });
    case "both_work_on":
      return say("week-says-both_work_on", { topic: phrase.topic });
    case "looks_for":
      return say("week-says-looks_for", { wanted: phrase.wanted, topic: phrase.topic });
    case "session":
      return say("week-says-session", { name: phrase.name, focus: phrase.focus });
    case "no_session":
      return say("week-says-no_session", { on: day(phrase.begun) });
    case "agenda":
      return say("week-says-agenda", { text: phrase.text });
    case "moves_goal":
      return say("week-says-moves_goal", { goal: metricTitle(phrase.metric) });
    default:
      return say(`week-says-${phrase.says}`);
  }
}

function newJob(position: string, organisation: string): string {
  return position === "" || organisation === ""
    ? say("week-says-new_job", { post: position || organisation })
    : say("week-says-new_job.at", { position, organisation });
}

/** `Friday 20 November` */
function weekday(civil: string, locale: string | undefined): string {
  const format = dateFormat(locale, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
  return format.format(new Date(`${civil}T00:00Z`));
}
