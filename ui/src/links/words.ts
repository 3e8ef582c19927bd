/** How a link is spoken of. */
import type { LinkOpener } from "$ui/host/bindings";

export const LEADS: Record<LinkOpener, string> = {
  browser: "A page of this host",
  mail_program: "A message to this address",
  telephone: "A call to this number",
  nothing: "It leads to",
};
export const OPEN: Record<Exclude<LinkOpener, "nothing">, string> = {
  browser: "Open in the browser",
  mail_program: "Open in the mail program",
  telephone: "Call",
};

/** What a person can be reached by, as a link. */
export function linkOf(kind: "emails" | "phones" | "urls", value: string): string {
  if (kind === "emails") return `mailto:${value.trim()}`;
  if (kind === "phones") return `tel:${value.replace(/\s+/g, "")}`;
  return value;
}
