/** Asks in words. */
import type { Ask, AskState, HelpReason, Template } from "$ui/host/bindings";
import { shortDate } from "$ui/kit/dates";
import { say } from "$ui/words/say";

export const STATES: AskState[] = ["open", "answered", "dropped"];
export const stateWord = (state: AskState): string => say(`asks-state-${state}`);

/** Since when it is open, or settled. */
export function standing(ask: Ask, locale: string | undefined): string {
  const since = ask.state === "open" ? ask.asked_on : ask.settled_on;
  return since ? say(`asks-state-${ask.state}.on`, { on: shortDate(since, locale) }) : stateWord(ask.state);
}

/** Why this person could help: `Knows about tracing`. */
export function reasonText(reason: HelpReason): string {
  return say(`asks-reason-${reason.kind}`, { value: reason.value });
}

/** The message that asks somebody for it. */
export function askingFor(what: string): Template {
  const wanted = { what: what.replaceAll("{", "{{").replaceAll("}", "}}") };
  const ends = /[.!?…。！？]$/.test(what);
  const sentence = ends ? say("asks-message.ended", wanted) : say("asks-message.what", wanted);
  const text = `${say("asks-message.hello")}\n\n${sentence}\n\n${say("asks-message.help")}\n`;
  return { choice: { text }, name: say("asks-message"), body: text };
}
