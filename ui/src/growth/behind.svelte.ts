/** The figure whose records are shown. */
import { host } from "$ui/host";
import type { Behind, Chart, Failure, FiguresQuery } from "$ui/host/bindings";
import { Latest } from "$ui/kit/latest";

interface Asked {
  title: string;
  series: string;
}

let asked = $state.raw<Asked>();
let found = $state.raw<Behind>();
let failure = $state.raw<Failure>();
let query: FiguresQuery | undefined;
const latest = new Latest();

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
    asked = { title, series: seriesTitle };
    found = undefined;
    failure = undefined;
    await latest.of(
      host.growthBehind({ query: { chart, column, series, query } }),
      (answer) => (found = answer),
      (failed) => (failure = failed),
    );
  },
  close(): void {
    latest.drop();
    asked = undefined;
  },
};
