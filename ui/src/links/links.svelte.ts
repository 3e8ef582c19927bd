/** Where a link leads is shown before it is followed. Rule: nothing else in the interface follows an address, and Rust judges it once more. */
let written = $state.raw<string>();

export const links = {
  /** The address that is being looked at, as it stands in the data. */
  get written(): string | undefined {
    return written;
  },
  look(address: string): void {
    written = address;
  },
  leave(): void {
    written = undefined;
  },
};

/** For every click of the window: one on a link never takes the window away. */
export function onLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link) return;
  event.preventDefault();
  if (event.type === "click") links.look(link.getAttribute("href") ?? "");
}
