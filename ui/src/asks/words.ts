/** Asks in words. */
import type { AskState, HelpReason, HelpReasonKind, Template } from "$ui/host/bindings";

export const STATES: Record<AskState, string> = { open: "Open", answered: "Answered", dropped: "Dropped" };

const REASONS: Record<HelpReasonKind, string> = {
  topic: "Knows about",
  helped_before: "Helped before:",
  talked_about: "You talked about",
  position: "Works as",
  organisation: "Is at",
  tag: "Tagged",
};

/** Why this person could help: `Knows about tracing`. */
export function reasonText(reason: HelpReason): string {
  return `${REASONS[reason.kind]} ${reason.value}`;
}

/** The message that asks somebody for it. */
export function askingFor(what: string): Template {
  const wanted = what.replaceAll("{", "{{").replaceAll("}", "}}");
  const name = "What I look for";
  const end = /[.!?…]$/.test(wanted) ? "" : ".";
  const text = `Hello {given},\n\nI am looking for this: ${wanted}${end}\n\nYou came to my mind. Could you help, or do you know somebody who may?\n`;
  return { choice: { text }, name, body: text };
}

/** `Rust, tracing` as names; each once. */
export function topicsOf(typed: string): string[] {
  const names = typed.split(/[,;#\n]/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ""))];
}
