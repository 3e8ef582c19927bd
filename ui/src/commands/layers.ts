/**
 * What lies over a screen and takes the keys: dialogs, menus, lists. Rule: what has been closed and is only still being
 * taken away takes none, so that the next key is never lost.
 */

const LAYERS = "[role=dialog],[role=menu],[role=listbox]";
const GOING = "[role=dialog][data-state=closed],[role=menu][data-state=closed],[role=listbox][data-state=closed]";

/** Whether this stands in a layer that has been closed. */
export function isGoing(target: EventTarget | null): boolean {
  return target !== null && "closest" in target && (target as Element).closest(GOING) !== null;
}

/** Whether any layer is open. */
export function isLayerOpen(within: ParentNode): boolean {
  return [...within.querySelectorAll(LAYERS)].some((layer) => !isGoing(layer));
}
