/** What the screen of opportunities shows. It outlives the screen, so that going back finds it as it was left. */
import { navigation } from "$ui/frame/navigation.svelte";
import { session } from "$ui/frame/session.svelte";
import { write } from "$ui/frame/writing";
import { host } from "$ui/host";
import type {
  OpportunitiesQuery,
  Opportunity,
  OpportunityId,
  OpportunityKind,
  OpportunityStage,
} from "$ui/host/bindings";
import { civilToday } from "$ui/kit/dates";
import { EVERYTHING, firstDay, type Span } from "./words";

export type Mode = "board" | "list";
/** What a figure asked for, and how it is called. */
export interface Narrowed {
  title: () => string;
  query: Partial<OpportunitiesQuery>;
}

let mode = $state<Mode>("board");
let kind = $state<OpportunityKind | "all">("all");
let span = $state<Span>("all");
let words = $state("");
let narrowed = $state.raw<Narrowed>();
let open = $state<OpportunityId>();
let epoch = session.epoch;

const base = $derived<OpportunitiesQuery>({
  ...EVERYTHING,
  kind: kind === "all" ? null : kind,
  from: firstDay(span, civilToday()),
  words,
});

export const view = {
  get mode(): Mode {
    return mode;
  },
  set mode(to: Mode) {
    mode = to;
    if (to === "board") narrowed = undefined;
  },
  get kind(): OpportunityKind | "all" {
    return kind;
  },
  set kind(to: OpportunityKind | "all") {
    kind = to;
  },
  get span(): Span {
    return span;
  },
  set span(to: Span) {
    span = to;
  },
  get words(): string {
    return words;
  },
  set words(to: string) {
    words = to;
  },
  get narrowed(): Narrowed | undefined {
    return narrowed;
  },
  /** For board and figures: what was chosen at the head. */
  get base(): OpportunitiesQuery {
    return base;
  },
  /** For the list: also what a figure asked for. */
  get query(): OpportunitiesQuery {
    return { ...base, ...narrowed?.query };
  },
  get open(): OpportunityId | undefined {
    return open;
  },
  show(opportunity: OpportunityId | undefined): void {
    open = opportunity;
  },
  /** The records behind a figure. */
  list(by: Narrowed): void {
    narrowed = by;
    mode = "list";
  },
  widen(): void {
    narrowed = undefined;
  },
  /** Another database: nothing of the old one is asked for in it. */
  beginAnew(): void {
    if (epoch === session.epoch) return;
    epoch = session.epoch;
    kind = "all";
    span = "all";
    words = "";
    narrowed = undefined;
    open = undefined;
  },
};

/** Today, to another stage. */
export function move(opportunity: Opportunity, to: OpportunityStage): Promise<unknown> {
  const way = { to, on: civilToday(), outcome: null };
  return write(host.opportunityMove({ id: opportunity.id, way }));
}

/** Opens one, whatever was on screen. */
export function openOpportunity(opportunity: OpportunityId): void {
  navigation.go("opportunities");
  open = opportunity;
}
