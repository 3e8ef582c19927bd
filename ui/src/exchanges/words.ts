/** Exchanges and their balance in words. */
import type { Balance, Direction, Exchange, ExchangeKind, NewExchange, Whose } from "$ui/host/bindings";
import { shortDate } from "$ui/kit/dates";
import { DIRECTIONS, HELP } from "$ui/logging/words";
import { numberFormat } from "$ui/words/formats";

export interface Choice<Value extends string> {
  value: Value;
  title: string;
}

/** The values of a table as choices, with `all` before them. */
export function choices<Value extends string>(titles: Record<Value, string>, all: string): Choice<Value | "all">[] {
  return [{ value: "all", title: all }, ...plainChoices(titles)];
}

export function plainChoices<Value extends string>(titles: Record<Value, string>): Choice<Value>[] {
  return (Object.keys(titles) as Value[]).map((value) => ({ value, title: titles[value] }));
}

export const DIRECTION_CHOICES: Choice<Direction | "all">[] = choices(DIRECTIONS, "Given and received");
export const KIND_CHOICES: Choice<ExchangeKind | "all">[] = choices(HELP, "All kinds");
export const WHOSE: Record<Whose, string> = { mine: "Mine", theirs: "Theirs" };

/** `Thanked on 9 Nov`, or that nobody has thanked yet. */
export function thanksText(exchange: Exchange, locale: string | undefined): string {
  if (exchange.thanked_on) return `Thanked ${shortDate(exchange.thanked_on, locale)}`;
  return exchange.direction === "received" ? "Not thanked yet" : "No thanks noted";
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
