/** The records behind a figure of a goal. */
import { asFailure, host } from "$ui/host";
import type { CountedRecords, Failure, GoalRow, GoalSpan, Metric } from "$ui/host/bindings";

let asked = $state.raw<{ metric: Metric; line: string }>();
let found = $state.raw<CountedRecords>();
let failure = $state.raw<Failure>();
/** Answers that come after another question are left aside. */
let questions = 0;

export const records = {
  get asked(): { metric: Metric; line: string } | undefined {
    return asked;
  },
  get found(): CountedRecords | undefined {
    return found;
  },
  get failure(): Failure | undefined {
    return failure;
  },
  async open({ goal }: GoalRow, span: GoalSpan, line: string): Promise<void> {
    questions += 1;
    const question = questions;
    found = undefined;
    failure = undefined;
    const { metric, whom } = goal.goal;
    asked = { metric, line };
    try {
      const answer = await host.goalRecords({ metric, whom, from: span.from, until: span.until });
      if (question === questions) found = answer;
    } catch (thrown) {
      if (question === questions) failure = asFailure(thrown);
    }
  },
  close(): void {
    questions += 1;
    asked = undefined;
  },
};
