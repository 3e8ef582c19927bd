/** Which rows of a long list are on screen. Rows have one height; a list taller than the engine allows is scaled, rows are not. */

/** WebKit and Chromium cut elements at about 33 million pixels; half of it is safe on scaled displays too. */
export const TALLEST = 15_000_000;

export interface Geometry {
  rows: number;
  rowHeight: number;
  viewHeight: number;
}

/** Height of the element that gives the scroll bar its length. */
export function scrollHeight({ rows, rowHeight }: Geometry): number {
  return Math.min(rows * rowHeight, TALLEST);
}

/** How far down the list, in unscaled pixels, the top of the view is. */
export function topOf(geometry: Geometry, scrollTop: number): number {
  const real = geometry.rows * geometry.rowHeight;
  const scaled = scrollHeight(geometry);
  if (real === scaled) return scrollTop;
  const most = Math.max(1, scaled - geometry.viewHeight);
  return (Math.min(scrollTop, most) / most) * (real - geometry.viewHeight);
}

/** The scroll position that puts `top` (unscaled) at the top of the view: the inverse of `topOf`. */
export function scrollFor(geometry: Geometry, top: number): number {
  const real = geometry.rows * geometry.rowHeight;
  const scaled = scrollHeight(geometry);
  const bounded = Math.max(0, Math.min(top, real - geometry.viewHeight));
  if (real === scaled) return bounded;
  return (bounded / (real - geometry.viewHeight)) * (scaled - geometry.viewHeight);
}

/** How many rows are drawn beyond each edge, so that scrolling finds them there. */
export const BEYOND = 8;

/** First row and the row after the last that are to be drawn, with a few beyond each edge. */
export function rowsIn(geometry: Geometry, top: number, beyond = BEYOND): { first: number; end: number } {
  const many = Math.min(geometry.rows, Math.ceil(geometry.viewHeight / geometry.rowHeight) + 1 + 2 * beyond);
  const first = Math.max(0, Math.min(Math.floor(top / geometry.rowHeight) - beyond, geometry.rows - many));
  return { first, end: first + many };
}

/** The rows in view as places to draw in: a row that leaves hands its place to the one that comes, so that scrolling makes nothing anew. */
export function places({ first, end }: { first: number; end: number }): number[] {
  const many = Math.max(0, end - first);
  return Array.from({ length: many }, (_, place) => first + ((((place - first) % many) + many) % many));
}

/** Where to scroll (unscaled) so that the row is wholly in view; undefined where it is already. */
export function topToShow(geometry: Geometry, top: number, row: number): number | undefined {
  const rowTop = row * geometry.rowHeight;
  if (rowTop < top) return rowTop;
  if (rowTop + geometry.rowHeight > top + geometry.viewHeight) return rowTop + geometry.rowHeight - geometry.viewHeight;
  return undefined;
}
