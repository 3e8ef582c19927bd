/** The records behind a figure of a goal. */
import { host } from "$ui/host";
import type { CountedRecords, Failure, GoalRow, GoalSpan, Metric } from "$ui/host/bindings";
import { Latest } from "$ui/kit/latest";

let asked = $state.raw<{ metric: Metric; line: string }>();
let found = $state.raw<CountedRecords>();
let failure = $state.raw<Failure>();
const latest = new Latest();

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
    found = undefined;
    failure = undefined;
    const { metric, whom } = goal.goal;
    asked = { metric, line };
    await latest.of(
      host.goalRecords({ metric, whom, from: span.from, until: span.until }),
      (answer) => (found = answer),
      (failed) => (failure = failed),
    );
  },
  close(): void {
    latest.drop();
    asked = undefined;
  },
};
