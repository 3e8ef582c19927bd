/** The words of the week. Rule: calm; nothing is late, and nothing is owed to the program. */
import type { PlanCandidate as Candidate, Interaction } from "$ui/host/bindings";
import { say } from "$ui/words/say";

/** `75 min`, or `1 h 15 min` from two hours on. */
export function minutes(count: number): string {
  if (count < 120) return say("week-minutes", { minutes: count });
  const [hours, rest] = [Math.floor(count / 60), count % 60];
  return rest === 0 ? say("week-hours", { hours }) : say("week-hours-minutes", { hours, minutes: rest });
}

export function names(candidate: Candidate): string {
  return candidate.people.map((person) => person.name).join(" + ");
}

/** What share of the budget something takes, in whole percent and never beyond the bar. */
export function share(part: number, budget: number): number {
  return budget === 0 ? 0 : Math.min(100, Math.round((part / budget) * 100));
}

/** `Call on 3 Nov, 40 min: what was written down of it`. */
export function lastTalk(talk: Interaction, said: string, on: string): string {
  const what = say(`week-talk-${talk.kind}`, { on });
  const head = talk.minutes ? say("week-talked", { talk: what, time: minutes(talk.minutes) }) : what;
  const note = said.split("\n")[0] ?? "";
  const short = note.length > 140 ? `${note.slice(0, 139)}…` : note;
  return note === "" ? head : say("week-talked.note", { talk: head, note: short });
}

/** The line that logs what was proposed, to be corrected before it is kept: in the words that the log line understands. */
export function talkLine(candidate: Candidate): string {
  const people = candidate.people.map((person) => person.name).join(" and ");
  return `${candidate.action === "call" ? "call" : "met"} with ${people} today ${candidate.minutes}m `;
}
