/** What can be done with an item where it stands. Rule: each kind is named, so that a new one is never taken for another. */
import type { TimelineItem, TimelineKind } from "$ui/host/bindings";

type Doing = { edit: boolean; remove: boolean };

/** Events belong to others too, work stands on the card, and what was learned or given to the field is not about one person alone. */
const DOING: Record<TimelineKind, Doing> = {
  interaction: { edit: true, remove: true },
  note: { edit: true, remove: true },
  exchange: { edit: true, remove: true },
  promise: { edit: true, remove: true },
  ask: { edit: true, remove: true },
  introduction: { edit: true, remove: true },
  event: { edit: true, remove: false },
  post: { edit: false, remove: false },
  insight: { edit: false, remove: true },
  contribution: { edit: false, remove: true },
  learning: { edit: false, remove: true },
  opportunity: { edit: true, remove: true },
};

export const canEdit = (item: Pick<TimelineItem, "place">): boolean => DOING[item.place.kind].edit;
export const canRemove = (item: Pick<TimelineItem, "place">): boolean => DOING[item.place.kind].remove;
/** It has a place of its own, which opens. */
export const opensElsewhere = (item: Pick<TimelineItem, "place">): boolean =>
  item.place.kind === "event" || item.place.kind === "introduction" || item.place.kind === "opportunity";
