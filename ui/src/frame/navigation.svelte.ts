/** Where the user is. Rule: each room keeps its own state, so that going back finds it as it was left. */
export type Room =
  | "week"
  | "people"
  | "person"
  | "duplicates"
  | "events"
  | "exchanges"
  | "mentoring"
  | "opportunities"
  | "expertise"
  | "goals"
  | "growth"
  | "network"
  | "import"
  | "export"
  | "settings"
  | "backups"
  | "trash";

let room = $state<Room>("people");
const trail: Room[] = [];

export const navigation = {
  get room(): Room {
    return room;
  },
  /** The first screen: nothing lies behind it. */
  begin(at: Room): void {
    room = at;
  },
  go(to: Room): void {
    if (to === room) return;
    trail.push(room);
    if (trail.length > 50) trail.shift();
    room = to;
  },
  back(): void {
    const last = trail.pop();
    if (last) room = last;
  },
};
