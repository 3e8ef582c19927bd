/** What the screen of expertise shows. It outlives the screen, so that going back finds it as it was left. */
import { navigation } from "$ui/frame/navigation.svelte";
import { session } from "$ui/frame/session.svelte";
import type { Measure, PowerFacet, ProfilePeriod, TopicId, TopicScope } from "$ui/host/bindings";

export type Tab = "topics" | "insights" | "contributions" | "learning";

let tab = $state<Tab>("topics");
/** Undefined: overall. */
let topic = $state<TopicId>();
let scope = $state<TopicScope>("mine");
let period = $state<ProfilePeriod>("quarter");
/** The figure, or the facet, whose records are open. */
let behind = $state<Measure | PowerFacet>();
let due = $state<"due" | "all">("all");
/** What is searched for, in each tab. */
let words = $state<Record<Tab, string>>({ topics: "", insights: "", contributions: "", learning: "" });
/** The lists of records may be narrowed to one topic. */
let narrowed = $state.raw<{ id: TopicId; name: string }>();
let epoch = session.epoch;

export const view = {
  get tab(): Tab {
    return tab;
  },
  set tab(to: Tab) {
    tab = to;
  },
  get topic(): TopicId | undefined {
    return topic;
  },
  get scope(): TopicScope {
    return scope;
  },
  set scope(to: TopicScope) {
    scope = to;
  },
  get period(): ProfilePeriod {
    return period;
  },
  set period(to: ProfilePeriod) {
    period = to;
  },
  get behind(): Measure | PowerFacet | undefined {
    return behind;
  },
  set behind(to: Measure | PowerFacet | undefined) {
    behind = to;
  },
  get due(): "due" | "all" {
    return due;
  },
  set due(to: "due" | "all") {
    due = to;
  },
  get words(): Record<Tab, string> {
    return words;
  },
  get narrowed(): { id: TopicId; name: string } | undefined {
    return narrowed;
  },
  show(to: TopicId | undefined): void {
    if (to !== topic) behind = undefined;
    topic = to;
  },
  /** The records of a topic, in their own list. */
  list(which: Exclude<Tab, "topics">, of: { id: TopicId; name: string }): void {
    narrowed = of;
    words[which] = "";
    due = "all";
    tab = which;
  },
  widen(): void {
    narrowed = undefined;
  },
  /** Another database: nothing of the old one is asked for in it. */
  beginAnew(): void {
    if (epoch === session.epoch) return;
    epoch = session.epoch;
    topic = undefined;
    behind = undefined;
    narrowed = undefined;
    due = "all";
    words = { topics: "", insights: "", contributions: "", learning: "" };
  },
};

/** The list that each kind of record stands in. */
export const TAB_OF = { insight: "insights", contribution: "contributions", learning: "learning" } as const;

/** Opens a list of records, searched for these words, whatever was on screen. */
export function openExpertise(which: Exclude<Tab, "topics">, search: string): void {
  view.beginAnew();
  view.widen();
  due = "all";
  words[which] = search;
  tab = which;
  navigation.go("expertise");
}

/** Opens a topic, whatever was on screen. */
export function openTopic(of: TopicId): void {
  view.beginAnew();
  navigation.go("expertise");
  tab = "topics";
  view.show(of);
}
