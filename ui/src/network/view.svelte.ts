/** What the network shows. It outlives the screen, so that going back finds it as it was left. */
import { navigation } from "$ui/frame/navigation.svelte";
import { session } from "$ui/frame/session.svelte";
import type { PersonId } from "$ui/host/bindings";
import type { Camera } from "./camera";

let as = $state<"map" | "list">("map");
let me = $state<"shown" | "left_out">("left_out");
/** By key: places change with the records. */
let topic = $state<number>();
let organisation = $state<number>();
let chosen = $state<PersonId>();
let search = $state("");
let camera = $state.raw<Camera>();
let epoch = session.epoch;

export const view = {
  get as(): "map" | "list" {
    return as;
  },
  set as(to: "map" | "list") {
    as = to;
  },
  get me(): "shown" | "left_out" {
    return me;
  },
  set me(to: "shown" | "left_out") {
    me = to;
  },
  get topic(): number | undefined {
    return topic;
  },
  set topic(to: number | undefined) {
    topic = to;
  },
  get organisation(): number | undefined {
    return organisation;
  },
  set organisation(to: number | undefined) {
    organisation = to;
  },
  get chosen(): PersonId | undefined {
    return chosen;
  },
  set chosen(to: PersonId | undefined) {
    chosen = to;
  },
  get search(): string {
    return search;
  },
  set search(to: string) {
    search = to;
  },
  /** Undefined: the whole map. */
  get camera(): Camera | undefined {
    return camera;
  },
  set camera(to: Camera | undefined) {
    camera = to;
  },
  /** Another database: nobody of the old one is shown in it. */
  beginAnew(): void {
    if (epoch === session.epoch) return;
    epoch = session.epoch;
    topic = undefined;
    organisation = undefined;
    chosen = undefined;
    search = "";
    camera = undefined;
  },
};

/** Shows the network with this person chosen, and so those around them. */
export function showInNetwork(person: PersonId): void {
  view.beginAnew();
  topic = undefined;
  organisation = undefined;
  search = "";
  chosen = person;
  navigation.go("network");
}
