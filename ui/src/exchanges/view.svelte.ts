/** What Give & take shows. It outlives the screen, so that going back finds it as it was left. */
import { navigation } from "$ui/frame/navigation.svelte";
import { session } from "$ui/frame/session.svelte";
import type { AskState, Direction, ExchangeKind, IntroductionStanding, PromiseState, Whose } from "$ui/host/bindings";

export type Tab = "promises" | "asks" | "exchanges" | "introductions";

export interface Shown {
  promises: { whose: Whose | "all"; state: PromiseState | "all" };
  asks: { whose: Whose | "all"; state: AskState | "all" };
  exchanges: {
    direction: Direction | "all";
    kind: ExchangeKind | "all";
    person: { id: number; name: string } | undefined;
  };
  introductions: { whose: Whose | "all"; standing: IntroductionStanding | "all" };
}

const FIRST: Shown = {
  promises: { whose: "all", state: "open" },
  asks: { whose: "all", state: "open" },
  exchanges: { direction: "all", kind: "all", person: undefined },
  introductions: { whose: "all", standing: "under_way" },
};

let tab = $state<Tab>("promises");
let shown = $state.raw<Shown>(FIRST);
let epoch = session.epoch;

export const view = {
  get tab(): Tab {
    return tab;
  },
  set tab(next: Tab) {
    tab = next;
  },
  get shown(): Shown {
    return shown;
  },
  narrow<Which extends Tab>(which: Which, by: Partial<Shown[Which]>): void {
    shown = { ...shown, [which]: { ...shown[which], ...by } };
  },
  /** Another database: nobody of the old one is asked for in it. */
  beginAnew(): void {
    if (epoch === session.epoch) return;
    epoch = session.epoch;
    shown = FIRST;
  },
};

/** Shows the exchanges behind a figure. */
export function openExchanges(by: Partial<Shown["exchanges"]>): void {
  view.narrow("exchanges", { ...FIRST.exchanges, ...by });
  tab = "exchanges";
  navigation.go("exchanges");
}

/** Shows all introductions, where each stands. */
export function openIntroductions(): void {
  view.narrow("introductions", { whose: "all", standing: "all" });
  tab = "introductions";
  navigation.go("exchanges");
}

/** Of a filter that may be `all`, what the library asks for. */
export function narrowed<Value extends string>(value: Value | "all"): Value | null {
  return value === "all" ? null : value;
}
