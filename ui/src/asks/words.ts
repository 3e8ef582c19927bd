/** Asks in words. */
import type { AskState, HelpReason, HelpReasonKind } from "$ui/host/bindings";

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

/** `Rust, tracing` as names; each once. */
export function topicsOf(typed: string): string[] {
  const names = typed.split(/[,;#\n]/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ""))];
}
