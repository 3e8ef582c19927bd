/** Where one looks at the map from. Rule: pure; the map is 2 wide and 2 high around 0, 0, the screen in pixels from its top left. */

export interface Camera {
  /** What stands in the middle of the screen. */
  x: number;
  y: number;
  /** Pixels per unit of the map. */
  scale: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** Pixels that stay free around the whole map. */
const MARGIN = 36;
const NEAREST = 40;

export function wholeMap(size: Size): Camera {
  return { x: 0, y: 0, scale: smallest(size) };
}

function smallest({ width, height }: Size): number {
  return Math.max(20, (Math.min(width, height) - 2 * MARGIN) / 2);
}

export function toScreen(camera: Camera, { width, height }: Size, point: Point): Point {
  return {
    x: (point.x - camera.x) * camera.scale + width / 2,
    y: (point.y - camera.y) * camera.scale + height / 2,
  };
}

export function toMap(camera: Camera, { width, height }: Size, point: Point): Point {
  return { x: (point.x - width / 2) / camera.scale + camera.x, y: (point.y - height / 2) / camera.scale + camera.y };
}

/** Nearer or further by a factor; what stands at the point stays there. */
export function zoomed(camera: Camera, size: Size, factor: number, at: Point): Camera {
  const least = smallest(size) * 0.6;
  const scale = Math.min(least * NEAREST, Math.max(least, camera.scale * factor));
  const fixed = toMap(camera, size, at);
  return within({
    x: fixed.x - (at.x - size.width / 2) / scale,
    y: fixed.y - (at.y - size.height / 2) / scale,
    scale,
  });
}

/** Moved so many pixels. */
export function panned(camera: Camera, dx: number, dy: number): Camera {
  return within({ ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale });
}

/** The map is never lost from sight. */
function within(camera: Camera): Camera {
  const clamp = (value: number) => Math.max(-1.2, Math.min(1.2, value));
  return { ...camera, x: clamp(camera.x), y: clamp(camera.y) };
}

/** With this in the middle, near enough to read names. */
export function centredOn(camera: Camera, size: Size, point: Point): Camera {
  return within({ ...point, scale: Math.max(camera.scale, smallest(size) * 4) });
}

/** The map and what stands out from its edge. */
const REACHES = 1.05;

/** Whether a picture that was taken from elsewhere shows all of the map that is now on screen. */
export function covers(taken: { camera: Camera; size: Size }, camera: Camera, size: Size): boolean {
  const corners = (from: Camera, of: Size) => [
    toMap(from, of, { x: 0, y: 0 }),
    toMap(from, of, { x: of.width, y: of.height }),
  ];
  const [[from, to], [shownFrom, shownTo]] = [corners(taken.camera, taken.size), corners(camera, size)];
  if (!from || !to || !shownFrom || !shownTo) return false;
  return (
    from.x <= Math.max(shownFrom.x, -REACHES) &&
    from.y <= Math.max(shownFrom.y, -REACHES) &&
    to.x >= Math.min(shownTo.x, REACHES) &&
    to.y >= Math.min(shownTo.y, REACHES)
  );
}
