/** When a promise is due, said calmly. */
import { say } from "$ui/words/say";

/** How far off the day is. */
export function dueWords(daysLeft: number | null): string {
  if (daysLeft === null) return say("promises-due.none");
  if (daysLeft === 0) return say("promises-due.today");
  if (daysLeft === 1) return say("promises-due.tomorrow");
  if (daysLeft === -1) return say("promises-due.yesterday");
  return daysLeft > 0 ? say("promises-due", { days: daysLeft }) : say("promises-due.past", { days: -daysLeft });
}
