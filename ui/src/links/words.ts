/** How a link is spoken of. */
import type { LinkOpener } from "$ui/host/bindings";
import { say } from "$ui/words/say";

export function leads(opener: LinkOpener): string {
  switch (opener) {
    case "browser":
      return say("links-page");
    case "mail_program":
      return say("links-mail");
    case "telephone":
      return say("links-call");
    case "nothing":
      return say("links-nothing");
  }
}

/** On the button that opens it. */
export function opening(opener: Exclude<LinkOpener, "nothing">): string {
  switch (opener) {
    case "browser":
      return say("links-open-page");
    case "mail_program":
      return say("links-open-mail");
    case "telephone":
      return say("links-open-call");
  }
}

/** What a person can be reached by, as a link. */
export function linkOf(kind: "emails" | "phones" | "urls", value: string): string {
  if (kind === "emails") return `mailto:${value.trim()}`;
  if (kind === "phones") return `tel:${value.replace(/\s+/g, "")}`;
  return value;
}
