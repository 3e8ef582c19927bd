/** The figure whose records are shown. */
import { asFailure, host } from "$ui/host";
import type { Behind, Chart, Failure, FiguresQuery } from "$ui/host/bindings";

interface Asked {
  title: string;
  series: string;
}

let asked = $state.raw<Asked>();
let found = $state.raw<Behind>();
let failure = $state.raw<Failure>();
let query: FiguresQuery | undefined;
/** Answers that come after another question are left aside. */
let questions = 0;

export const behind = {
  get asked(): Asked | undefined {
    return asked;
  },
  get found(): Behind | undefined {
    return found;
  },
  get failure(): Failure | undefined {
    return failure;
  },
  /** Which figures are on screen. */
  of(next: FiguresQuery): void {
    query = next;
  },
  async open(chart: Chart, column: string, series: string, title: string, seriesTitle: string): Promise<void> {
    if (!query) return;
    questions += 1;
    const question = questions;
    asked = { title, series: seriesTitle };
    found = undefined;
    failure = undefined;
    try {
      const answer = await host.growthBehind({ query: { chart, column, series, query } });
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
