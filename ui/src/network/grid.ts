/** Who stands where, found without walking through all. Rule: pure; nearest first within the reach. */
import type { Point } from "./camera";

const CELLS = 64;

export interface Grid {
  /** The nearest within the reach, of those that are shown. */
  nearest: (point: Point, reach: number, isShown: (place: number) => boolean) => number | undefined;
}

/** Of points between -1 and 1 either way. */
export function gridOf(points: Point[]): Grid {
  const cells = new Map<number, number[]>();
  const cell = (value: number) => Math.max(0, Math.min(CELLS - 1, Math.floor(((value + 1) / 2) * CELLS)));
  points.forEach(({ x, y }, place) => {
    const key = cell(y) * CELLS + cell(x);
    const there = cells.get(key);
    if (there) there.push(place);
    else cells.set(key, [place]);
  });
  return {
    nearest({ x, y }, reach, isShown) {
      let found: number | undefined;
      let least = reach * reach;
      for (let row = cell(y - reach); row <= cell(y + reach); row += 1) {
        for (let column = cell(x - reach); column <= cell(x + reach); column += 1) {
          for (const place of cells.get(row * CELLS + column) ?? []) {
            const point = points[place];
            if (!point || !isShown(place)) continue;
            const far = (point.x - x) ** 2 + (point.y - y) ** 2;
            if (far <= least) [found, least] = [place, far];
          }
        }
      }
      return found;
    },
  };
}
