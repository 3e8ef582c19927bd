/** How far off a due day is, said calmly. */
export function dueWords(daysLeft: number | null): string {
  if (daysLeft === null) return "No date";
  if (daysLeft === 0) return "Today";
  if (daysLeft === 1) return "Tomorrow";
  if (daysLeft === -1) return "Since yesterday";
  return daysLeft > 0 ? `In ${daysLeft} days` : `${-daysLeft} days past`;
}

/** The civil day here. */
export function civilToday(now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
