/** The structure over time, which is counted apart from the other charts. Rule: what is shown is of the records as they are; what is not
 * counted yet is left open. */
import { asFailure, host } from "$ui/host";
import type { Failure, FiguresQuery, StructureFigures } from "$ui/host/bindings";

let found = $state.raw<StructureFigures>();
let failure = $state.raw<Failure>();
/** Answers that come after another question are left aside. */
let questions = 0;

export const structure = {
  get found(): StructureFigures | undefined {
    return found;
  },
  /** How many months are counted, while some are not. */
  get counted(): number | undefined {
    return found && found.counted < found.figures.columns.length ? found.counted : undefined;
  },
  get failure(): Failure | undefined {
    return failure;
  },
  /** Asks again until all is counted, or something else is asked. */
  async ask(query: FiguresQuery): Promise<void> {
    questions += 1;
    const question = questions;
    try {
      let isWhole = false;
      while (!isWhole) {
        const answer = await host.growthStructure({ query });
        if (question !== questions) return;
        found = answer;
        failure = undefined;
        isWhole = answer.counted >= answer.figures.columns.length;
      }
    } catch (thrown) {
      if (question === questions) failure = asFailure(thrown);
    }
  },
  /** Nothing more is counted for a screen that was left. */
  leave(): void {
    questions += 1;
  },
};
