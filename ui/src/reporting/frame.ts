/** The report in a frame of its own. Rule: nothing in it runs, and it is styled by its own sheet only. */

/**
 * Puts the sheet that stands in the report to work: the window lets no page bring a style of its own, so it is handed to the frame as
 * an object.
 */
export function dress(frame: HTMLIFrameElement): void {
  const page = frame.contentDocument;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  const style = page?.querySelector("style");
  if (!page || !view || !style) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style.textContent ?? "");
  page.adoptedStyleSheets = [sheet];
}
