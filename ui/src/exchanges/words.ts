/** Exchanges and their balance in words. */
import type { Balance, Exchange, NewExchange, Whose } from "$ui/host/bindings";
import { shortDate } from "$ui/kit/dates";
import { HELP } from "$ui/logging/words";
import { numberFormat } from "$ui/words/formats";
import { say } from "$ui/words/say";

export interface Choice<Value extends string> {
  value: Value;
  title: string;
}

/** What each value is called: a table for `choices`, made anew in each language. */
export function titled<Value extends string>(
  values: readonly Value[],
  titleOf: (value: Value) => string,
): Record<Value, string> {
  return Object.fromEntries(values.map((value) => [value, titleOf(value)])) as Record<Value, string>;
}

/** The values of a table as choices, with `all` before them. */
export function choices<Value extends string>(titles: Record<Value, string>, all: string): Choice<Value | "all">[] {
  return [{ value: "all", title: all }, ...plainChoices(titles)];
}

export function plainChoices<Value extends string>(titles: Record<Value, string>): Choice<Value>[] {
  return (Object.keys(titles) as Value[]).map((value) => ({ value, title: titles[value] }));
}

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
  return numberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(
    balance.mutuality < 1 ? Math.min(balance.mutuality, 0.99) : 1,
  );
}

/** The same exchange as it is written back, so that one part of it can be changed. */
export function asNew(exchange: Exchange): NewExchange {
  const { direction, kind, person, on, what, thanked_on, outcome, interaction } = exchange;
  return { direction, kind, person, on, what, thanked_on, outcome, interaction };
}
