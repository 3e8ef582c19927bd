/** What an element does as soon as it is there. */

/** Whoever opened it wants to write. */
export const takeFocus = (node: HTMLElement): void => node.focus();

/** A long list opens where the chosen value is. */
export function comeIntoView(node: HTMLElement): void {
  requestAnimationFrame(() => node.scrollIntoView({ block: "center" }));
}
