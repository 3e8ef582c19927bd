/** Numbers in the words of the locale. */
import { numberFormat } from "$ui/words/formats";

export function number(value: number, locale: string | undefined): string {
  return numberFormat(locale).format(value);
}

/** `38 %` of a share in 0..1. */
export function percent(share: number, locale: string | undefined): string {
  return numberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(share);
}

/** The same, where `100 %` says that it is all of it: what is nearly so is `99 %`. */
export function percentOfAll(share: number, locale: string | undefined): string {
  return percent(share < 1 ? Math.min(share, 0.99) : 1, locale);
}
