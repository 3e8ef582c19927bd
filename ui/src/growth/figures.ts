/** The figures of a chart in words and tables. Rule: what a chart shows can be read without it. */
import { digits } from "$ui/events/words";
import { spanName } from "$ui/expertise/words";
import type { FigureSeries, Figures } from "$ui/host/bindings";
import { longDate, monthOf, quarterOf } from "$ui/kit/dates";
import { number, percent } from "$ui/kit/numbers";
import { numberFormat } from "$ui/words/formats";
import { say } from "$ui/words/say";
import { columnTitle, seriesTitle } from "./words";

/** The values of one series; none where the chart has no such series. */
export function valuesOf(figures: Figures | undefined, key: string): (number | null)[] {
  return figures?.series.find((series) => series.key === key)?.values ?? [];
}

/** The last value that is known. */
export function latest(figures: Figures | undefined, key: string): number | undefined {
  return valuesOf(figures, key).findLast((value) => value !== null) ?? undefined;
}

export function sum(values: (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}

/** `0.82`, and of what is small enough of it to tell two apart: `0.0114`. */
export function index(value: number, locale?: string): string {
  if (value > 0 && value < 0.1) return numberFormat(locale, { maximumSignificantDigits: 3 }).format(value);
  return numberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
}

/** `2 h 05`, or `40 min`. */
export function duration(minutes: number, locale?: string): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  if (hours === 0) return say("growth-minutes", { minutes: rest });
  const said = number(hours, locale);
  if (rest === 0) return say("growth-hours", { hours: said });
  return say("growth-hours-minutes", { hours: said, minutes: String(rest).padStart(2, "0") });
}

/** `€312.50` of an amount in the smallest unit, as the locale writes it. */
export function money(value: number, currency: string, locale?: string, as: "exact" | "whole" = "exact"): string {
  const places = as === "whole" ? { maximumFractionDigits: 0 } : {};
  return numberFormat(locale, { style: "currency", currency, ...places }).format(value / 10 ** digits(currency));
}

/** The currency of a series of money: its key begins with it. */
function currencyOf(series: FigureSeries): string {
  return series.key.slice(0, 3);
}

/** One figure in words; a dash where nothing can be said. */
export function figureInWords(series: FigureSeries, at: number, locale?: string): string {
  const value = series.values[at];
  if (value === null || value === undefined) return "–";
  if (series.unit === "share") return percent(value, locale);
  if (series.unit === "index") return index(value, locale);
  if (series.unit === "money") return money(value, currencyOf(series), locale);
  if (series.unit === "size") return numberFormat(locale, { maximumFractionDigits: 1 }).format(value);
  return series.unit === "minutes" ? duration(value, locale) : number(value, locale);
}

export function columnInWords(figures: Figures, at: number, locale?: string): string {
  const column = figures.columns[at];
  if (column === undefined) return "";
  if (figures.columns_are === "months") return monthOf(column, locale);
  if (figures.columns_are === "days") return longDate(column, locale);
  if (figures.columns_are === "quarters") return spanName(column, locale, "quarter");
  return columnTitle(column);
}

export function seriesName(series: FigureSeries): string {
  const [, currency, what] = /^([A-Z]{3})(?:_(cost|lasting))?$/.exec(series.key) ?? [];
  if (currency !== undefined) {
    if (what === undefined) return say("growth-cost-each", { currency });
    return what === "cost" ? say("growth-cost-all", { currency }) : say("growth-cost-lasting", { currency });
  }
  const [, facet] = /^(\w+)_records$/.exec(series.key) ?? [];
  return facet === undefined ? seriesTitle(series.key) : say("growth-records-of", { facet: seriesTitle(facet) });
}

/** All figures of a column in words, for the pointer and for screen readers. */
export function inWords(figures: Figures, at: number, locale?: string): string {
  if (figures.columns[at] === undefined) return "";
  const parts = figures.series.map((series) =>
    say("growth-figure", { series: seriesName(series), figure: figureInWords(series, at, locale) }),
  );
  return say("growth-figures", {
    column: columnInWords(figures, at, locale),
    figures: parts.length === 0 ? "" : parts.reduce((first, next) => say("growth-comma", { first, next })),
  });
}

/** The same figures as comma-separated values (RFC 4180), one row a column; nothing where nothing can be said. */
export function asCsv(figures: Figures): string {
  const header = [
    figures.columns_are === "words" ? "what" : figures.columns_are.slice(0, -1),
    ...figures.series.map((series) => series.key),
  ];
  const rows = figures.columns.map((column, at) => [
    columnInCsv(figures, column),
    ...figures.series.map((series) => valueInCsv(series, at)),
  ]);
  return [header, ...rows].map((row) => row.map((cell) => quoted(String(cell))).join(",")).join("\r\n");
}

function columnInCsv(figures: Figures, column: string): string {
  if (figures.columns_are === "quarters") return `${column.slice(0, 4)}-Q${quarterOf(column)}`;
  return figures.columns_are === "months" ? column.slice(0, 7) : column;
}

/** Amounts in whole units of their currency. */
function valueInCsv(series: FigureSeries, at: number): string | number {
  const value = series.values[at];
  if (value === null || value === undefined) return "";
  if (series.unit !== "money") return value;
  const places = digits(currencyOf(series));
  return (value / 10 ** places).toFixed(places);
}

/** Names that a spreadsheet would take for a formula are kept as text. */
function quoted(cell: string): string {
  const safe = /^[=+\-@]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
