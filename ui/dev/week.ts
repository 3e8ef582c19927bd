/** An invented week. */
import type { PlanCandidate, PlanWords, Week } from "../src/host/bindings";

export function week(empty: boolean): Week {
  const frame: Week = {
    starts_on: "2026-11-16",
    ends_on: "2026-11-22",
    quiet: "not",
    budget: 90,
    spent_minutes: 20,
    planned_minutes: 40,
    planned: [],
    waiting: [],
    waiting_in_all: 0,
    spent: [],
    promises: [],
    coming: [],
  };
  if (empty) return { ...frame, spent_minutes: 0, planned_minutes: 0 };
  const own = (text: string): PlanWords["title"] => ({ says: "own", text });
  /** As an invented text, which is the same in every language. */
  const told = (title: string, reason: string): Pick<PlanCandidate, "title" | "reason" | "why" | "words"> => {
    const why = ["Due tomorrow, promised on 9 November", "Five minutes in writing"];
    return { title, reason, why, words: { title: own(title), reason: [own(reason)], why: why.map(own) } };
  };
  const common = {
    gain: 1,
    due_on: null,
    promise: null,
    event: null,
    goals: [],
  };
  return {
    ...frame,
    waiting_in_all: 11,
    planned: [
      {
        ...common,
        key: "promise:1",
        kind: "promise",
        people: [{ id: 1, name: "Ingrid Solberg" }],
        ...told("You promised the incident-review template", "Promised on 9 Nov after RustConf Oslo"),
        minutes: 5,
        way: "written",
        action: "keep_promise",
        due_on: "2026-11-20",
      },
      {
        ...common,
        key: "follow_up:2",
        kind: "follow_up",
        people: [{ id: 2, name: "Raj Malhotra" }],
        ...told(
          "Met on Thursday, not yet followed up",
          "Talked about async tracing at Systems Meetup; he offered to share benchmarks",
        ),
        minutes: 10,
        way: "written",
        action: "draft_message",
      },
      {
        ...common,
        key: "new_job:3",
        kind: "new_job",
        people: [{ id: 3, name: "Tomasz Zieliński" }],
        ...told("New job: Staff Engineer at Oxide", "Changed since your import of 20 Oct"),
        minutes: 5,
        way: "written",
        action: "draft_message",
      },
      {
        ...common,
        key: "introduce:4",
        kind: "introduce",
        people: [
          { id: 4, name: "Chen Wei" },
          { id: 5, name: "Sofia Marino" },
        ],
        ...told("They should know each other", "Both work on query planners, nobody you know connects them"),
        minutes: 20,
        way: "one_to_one",
        action: "ask_both",
      },
    ],
    spent: [{ on: "2026-11-17", interaction: 1, kind: "call", people: "Noah Kim", minutes: 15 }],
  };
}
