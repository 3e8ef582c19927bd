/** What can be done with an item where it stands. Rule: each kind is named, so that a new one is never taken for another. */
import type { TimelineItem, TimelineKind } from "$ui/host/bindings";

type Doing = { edit: boolean; remove: boolean };

/** Events belong to others too, and work stands on the card. */
const DOING: Record<TimelineKind, Doing> = {
  interaction: { edit: true, remove: true },
  note: { edit: true, remove: true },
  exchange: { edit: true, remove: true },
  promise: { edit: true, remove: true },
  ask: { edit: true, remove: true },
  introduction: { edit: true, remove: true },
  event: { edit: true, remove: false },
  post: { edit: false, remove: false },
  insight: { edit: true, remove: true },
  contribution: { edit: true, remove: true },
  learning: { edit: true, remove: true },
  mentorship: { edit: true, remove: true },
  opportunity: { edit: true, remove: true },
};

export const canEdit = (item: Pick<TimelineItem, "place">): boolean => DOING[item.place.kind].edit;
export const canRemove = (item: Pick<TimelineItem, "place">): boolean => DOING[item.place.kind].remove;
/** It has a place of its own, which opens. */
export const opensElsewhere = (item: Pick<TimelineItem, "place">): boolean =>
  item.place.kind === "event" ||
  item.place.kind === "introduction" ||
  item.place.kind === "opportunity" ||
  item.place.kind === "mentorship";
