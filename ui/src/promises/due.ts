import { say } from "$ui/words/say";

/** How far off a due day is, said calmly. */
export function dueWords(daysLeft: number | null): string {
  if (daysLeft === null) return say("promises-due.none");
  if (daysLeft === 0) return say("promises-due.today");
  if (daysLeft === 1) return say("promises-due.tomorrow");
  if (daysLeft === -1) return say("promises-due.yesterday");
  return daysLeft > 0 ? say("promises-due", { days: daysLeft }) : say("promises-due.past", { days: -daysLeft });
}

/** Days from today until a civil day; negative once it is past. */
export function daysUntil(civil: string, today: string): number {
  return Math.round((Date.parse(`${civil}T12:00Z`) - Date.parse(`${today}T12:00Z`)) / 86_400_000);
}

/** The civil day here. */
export function civilToday(now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
