/** Exchanges and their balance in words. */
import type { Balance, Exchange, NewExchange, Whose } from "$ui/host/bindings";
import { shortDate } from "$ui/kit/dates";
import { percentOfAll } from "$ui/kit/numbers";
import { HELP } from "$ui/logging/words";
import { say } from "$ui/words/say";

export const WHOSE: Whose[] = ["mine", "theirs"];

/** An exchange in a few words: what for, or which help, and with whom. */
export function named({ what, kind, name }: Exchange): string {
  return say("exchanges-named", { what: what || HELP[kind], name });
}

/** `Thanked 9 Nov`, or that nobody has thanked yet. */
export function thanksText(exchange: Exchange, locale: string | undefined): string {
  if (exchange.thanked_on) return say("exchanges-thanked.on", { on: shortDate(exchange.thanked_on, locale) });
  return exchange.direction === "received" ? say("exchanges-thanked.not-yet") : say("exchanges-thanked.not-noted");
}

/** `80 %`; nothing where nothing was exchanged, and `100 %` only where both are alike. */
export function mutualText(balance: Balance, locale: string | undefined): string {
  if (balance.mutuality === null) return "–";
  return percentOfAll(balance.mutuality, locale);
}

/** The same exchange as it is written back, so that one part of it can be changed. */
export function asNew(exchange: Exchange): NewExchange {
  const { direction, kind, person, on, what, thanked_on, outcome, interaction } = exchange;
  return { direction, kind, person, on, what, thanked_on, outcome, interaction };
}
