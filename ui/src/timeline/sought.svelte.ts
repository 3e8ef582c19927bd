/** The record that the timeline is asked to show. */
import type { TimelineKind, TimelinePlace } from "$ui/host/bindings";

export interface Sought {
  kind: TimelineKind;
  id: number;
  on: string;
}

let wanted = $state.raw<Sought>();

export const sought = {
  get wanted(): Sought | undefined {
    return wanted;
  },
};

/** The timeline on screen loads down to it and shows it. */
export function seek(record: Sought): void {
  wanted = record;
}

export function found(): void {
  wanted = undefined;
}

export function isIt(place: TimelinePlace, record: Sought): boolean {
  return place.kind === record.kind && place.id === record.id;
}
