/** The words of the week. Rule: calm; nothing is late, and nothing is owed to the program. */
import type { Action, PlanCandidate as Candidate, CandidateKind, Interaction } from "$ui/host/bindings";

const KINDS: Record<CandidateKind, string> = {
  promise: "Promise",
  follow_up: "Follow-up",
  rhythm: "Rhythm",
  mentoring_session: "Mentoring",
  birthday: "Birthday",
  new_job: "New job",
  revive: "Revive",
  introduce: "Introduction",
  give: "Give",
};

export const kindWord = (kind: CandidateKind): string => KINDS[kind];

const ACTIONS: Record<Action, string> = {
  keep_promise: "Write",
  draft_message: "Write",
  call: "Call",
  meet: "Meet",
  ask_both: "Ask both",
};

export const actionWord = (action: Action): string => ACTIONS[action];

/** `75 min`, or `1 h 15 min` from two hours on. */
export function minutes(count: number): string {
  if (count < 120) return `${count} min`;
  const rest = count % 60;
  return rest === 0 ? `${count / 60} h` : `${Math.floor(count / 60)} h ${rest} min`;
}

export function names(candidate: Candidate): string {
  return candidate.people.map((person) => person.name).join(" + ");
}

/** So many days after a civil day. */
export function daysAfter(civil: string, days: number): string {
  const [year = 0, month = 1, day = 1] = civil.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** The civil day of here and now. */
export function today(now: Date = new Date()): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What share of the budget something takes, in whole percent and never beyond the bar. */
export function share(part: number, budget: number): number {
  return budget === 0 ? 0 : Math.min(100, Math.round((part / budget) * 100));
}

/** `Call on 3 Nov, 40 min: what was written down of it`. */
export function lastTalk(talk: Interaction, said: string, on: string): string {
  const kind = talk.kind.replaceAll("_", "-");
  const head = `${kind.charAt(0).toUpperCase()}${kind.slice(1)} on ${on}${talk.minutes ? `, ${minutes(talk.minutes)}` : ""}`;
  const note = said.split("\n")[0] ?? "";
  return note === "" ? head : `${head}: ${note.length > 140 ? `${note.slice(0, 139)}…` : note}`;
}

/** The line that logs what was proposed, to be corrected before it is kept. */
export function talkLine(candidate: Candidate): string {
  const people = candidate.people.map((person) => person.name).join(" and ");
  return `${candidate.action === "call" ? "call" : "met"} with ${people} today ${candidate.minutes}m `;
}
