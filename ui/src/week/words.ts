/** The words of the week. Rule: calm; nothing is late, and nothing is owed to the program. */
import type { Action, PlanCandidate as Candidate, CandidateKind } from "$ui/host/bindings";

const KINDS: Record<CandidateKind, string> = {
  promise: "Promise",
  follow_up: "Follow-up",
  rhythm: "Rhythm",
  birthday: "Birthday",
  new_job: "New job",
  revive: "Revive",
  introduce: "Introduction",
  give: "Give",
};

export const kindWord = (kind: CandidateKind): string => KINDS[kind];

const ACTIONS: Record<Action, string> = {
  keep_promise: "Open",
  draft_message: "Draft message",
  call: "Open",
  meet: "Open",
  ask_both: "Open",
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
