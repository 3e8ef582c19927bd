/** How far I was over time, as a line of steps. Rule: what was said holds until something else is said. */
import type { Assessment } from "$ui/host/bindings";

export interface Drawn {
  path: string;
  points: { on: string; x: number; y: number }[];
}

const HIGHEST = 5;
const days = (civil: string) => Date.parse(`${civil}T00:00Z`) / 86_400_000;

/** From the first day to today, within the measures. */
export function stepsOf(assessments: Assessment[], today: string, width: number, height: number): Drawn {
  const first = assessments[0];
  const last = assessments.at(-1);
  if (!first || !last) return { path: "", points: [] };
  const begin = days(first.on);
  const end = Math.max(days(today), days(last.on), begin + 1);
  const points = assessments.map(({ on, level }) => ({
    on,
    x: (width * (days(on) - begin)) / (end - begin),
    y: height - (height * level) / HIGHEST,
  }));
  const path = points.map(({ x, y }, at) => (at === 0 ? `M${x} ${y}` : `H${x} V${y}`)).join(" ");
  return { path: `${path} H${width}`, points };
}
