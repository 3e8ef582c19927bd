/** What the Growth screen shows; it stays as it was when the user comes back. */
import type { GrowthQuery } from "$ui/host/bindings";
import type { Range } from "./range";

let query = $state.raw<GrowthQuery>({ from: null, until: null, split: "origin", organisation: null, origin: null });
let range = $state<Range>("ten_years");

export const view = {
  get query(): GrowthQuery {
    return query;
  },
  set query(next: GrowthQuery) {
    query = next;
  },
  get range(): Range {
    return range;
  },
  set range(next: Range) {
    range = next;
  },
};
