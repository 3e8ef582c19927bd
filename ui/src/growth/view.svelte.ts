/** What the Growth screen shows; it stays as it was when the user comes back. */
import type { GrowthWhom } from "$ui/host/bindings";
import type { Range } from "./range";

export const EVERYBODY: GrowthWhom = { organisation: null, topic: null, tag: null, circle: null, purpose: null };

/** Which lines of the structure are drawn: scales of a thousand and of a thousandth do not go together. */
export type StructureView = "size" | "constraint" | "parts";

let whom = $state.raw<GrowthWhom>(EVERYBODY);
let range = $state<Range>("three_years");
let structure = $state<StructureView>("size");
let network = $state<"bands" | "engaged">("bands");

export const view = {
  get whom(): GrowthWhom {
    return whom;
  },
  set whom(next: GrowthWhom) {
    whom = next;
  },
  get range(): Range {
    return range;
  },
  set range(next: Range) {
    range = next;
  },
  get structure(): StructureView {
    return structure;
  },
  set structure(next: StructureView) {
    structure = next;
  },
  /** Whether the network is shown by band, or only who was engaged. */
  get network(): "bands" | "engaged" {
    return network;
  },
  set network(next: "bands" | "engaged") {
    network = next;
  },
};
