/** What ECharts is to draw. Rule: it draws what Rust counted; axes begin at zero where length is read. */
import type { EChartsOption } from "echarts";
import { digits } from "$ui/events/words";
import type { Chart, FigureSeries, Figures } from "$ui/host/bindings";
import { number, percent } from "$ui/kit/numbers";
import { dateFormat, numberFormat } from "$ui/words/formats";
import { say } from "$ui/words/say";
import { columnInWords, duration, money, seriesName } from "./figures";
import type { Palette } from "./palette";

export interface Look {
  palette: Palette;
  locale: string | undefined;
  /** What the chart shows, in a sentence: its description for screen readers and in the picture. */
  sentence: string;
  /** The series that are drawn, where not those that the chart draws by itself. */
  draws?: string[] | undefined;
}

type Manner = "bands" | "stacked_bars" | "bars" | "mirrored_bars" | "lines" | "calendar" | "grid";

interface Drawn {
  manner: Manner;
  /** The series that are drawn; all where absent. The others stand in the table and at the pointer. */
  series?: string[] | RegExp;
}

const DRAWN: Record<Chart, Drawn> = {
  network: { manner: "bands" },
  new_ties: { manner: "stacked_bars" },
  engagement: { manner: "lines", series: ["engagement"] },
  conversations: { manner: "calendar", series: ["conversations"] },
  time_spent: { manner: "stacked_bars" },
  depth: { manner: "lines", series: ["deep_share", "one_to_one_share"] },
  given_and_received: { manner: "mirrored_bars" },
  mutuality: { manner: "lines", series: ["mutuality"] },
  rhythm_kept: { manner: "lines", series: ["rhythm_kept"] },
  circles: { manner: "bars" },
  reach: { manner: "bars", series: ["now", "year_before"] },
  event_yield: { manner: "bars" },
  opportunities: { manner: "bars" },
  mentoring_sessions: { manner: "stacked_bars" },
  event_cost: { manner: "bars", series: /^[A-Z]{3}$/ },
  expert_power: { manner: "lines", series: ["knowledge", "guidance", "opportunity", "reputation"] },
  goals: { manner: "grid" },
  structure: { manner: "lines", series: ["people_in_it", "effective_size"] },
};

/** The series that a chart draws, each with its hue. */
export function drawnSeries(
  figures: Figures,
  palette: Palette,
  wanted: string[] | RegExp | undefined = DRAWN[figures.chart].series,
): { series: FigureSeries; colour: string }[] {
  return figures.series
    .map((series, place) => ({ series, colour: palette.of(series.key, place) }))
    .filter(({ series }) => {
      if (wanted === undefined) return true;
      return wanted instanceof RegExp ? wanted.test(series.key) : wanted.includes(series.key);
    });
}

export function mannerOf(figures: Figures): Manner {
  return DRAWN[figures.chart].manner;
}

export function optionOf(figures: Figures, look: Look): EChartsOption {
  const manner = mannerOf(figures);
  if (manner === "calendar") return calendar(figures, look);
  if (manner === "grid") return grid(figures, look);
  const drawn = drawnSeries(figures, look.palette, look.draws).map(({ series, colour }) =>
    draw(manner, series, colour, figures, look),
  );
  return option(figures, look, drawn as EChartsOption["series"], manner !== "bands" && manner !== "lines");
}

function draw(manner: Manner, series: FigureSeries, colour: string, figures: Figures, look: Look): object {
  const common = { name: seriesName(series), silent: true, data: series.values };
  const line = { ...common, type: "line", symbol: "none", itemStyle: { color: colour } };
  const bar = {
    ...common,
    type: "bar",
    barCategoryGap: figures.columns.length > 150 ? "0%" : "18%",
    itemStyle: { color: colour },
  };
  // A ceiling is a line over the bars.
  if (series.key === "budget")
    return { ...line, step: "middle", lineStyle: { width: 1.5, type: "dashed", color: colour } };
  switch (manner) {
    case "bands":
      return {
        ...line,
        stack: "all",
        lineStyle: { width: 1, color: look.palette.card },
        areaStyle: { color: colour, opacity: 1 },
      };
    case "stacked_bars":
      return { ...bar, stack: "all" };
    case "mirrored_bars":
      return {
        ...bar,
        stack: "all",
        data: series.values.map((value) => (series.key === "received" && value ? -value : value)),
      };
    case "lines":
      return {
        ...line,
        // A quarter between two of which nothing can be said is a dot.
        ...(figures.columns_are === "quarters" ? { symbol: "circle", symbolSize: 4 } : {}),
        connectNulls: false,
        lineStyle: { width: 2, color: colour },
      };
    default:
      return { ...bar, barGap: "10%" };
  }
}

function text(palette: Palette) {
  return { color: palette.ink, fontFamily: "'Inter Variable', Inter, sans-serif", fontSize: 11 };
}

function option(figures: Figures, look: Look, series: EChartsOption["series"], gapAtEnds: boolean): EChartsOption {
  const { palette, locale } = look;
  const step = labelStep(figures.columns_are === "quarters" ? figures.columns.length * 3 : monthsIn(figures.columns));
  const drawn = drawnSeries(figures, palette, look.draws);
  const { unit = "count", key = "" } = drawn[0]?.series ?? {};
  const isOfOneKind = drawn.length === 1;
  const top = Math.max(0, ...drawn.flatMap(({ series }) => series.values.map((value) => value ?? 0)));
  const inUnit = (value: number) => {
    if (unit === "share") return percent(value, locale);
    if (unit === "index") return numberFormat(locale, { maximumSignificantDigits: 2 }).format(value);
    // Heights of two currencies stand beside each other as bare numbers.
    if (unit === "money")
      return isOfOneKind ? money(value, key, locale, "whole") : number(value / 10 ** digits(key), locale);
    return unit === "minutes" ? duration(Math.abs(value), locale) : number(Math.abs(value), locale);
  };
  return {
    animation: false,
    aria: { enabled: true, label: { description: look.sentence } },
    textStyle: text(palette),
    grid: { left: 4, right: 14, top: 10, bottom: 2, containLabel: true },
    xAxis: {
      type: "category",
      data: figures.columns,
      boundaryGap: gapAtEnds,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.line }, onZero: false },
      axisLabel:
        figures.columns_are === "words"
          ? { ...text(palette), interval: 0, formatter: (_: string, at: number) => columnInWords(figures, at, locale) }
          : {
              ...text(palette),
              interval: (at: number) => isLabelled(figures.columns, at, step),
              hideOverlap: true,
              formatter: (month: string, at: number) =>
                step >= 12 ? month.slice(0, 4) : columnInWords(figures, at, locale),
            },
    },
    yAxis: {
      type: "value",
      ...(mannerOf(figures) === "mirrored_bars" ? {} : { min: 0 }),
      ...axisOf(unit, stackedTop(figures, top)),
      splitLine: { lineStyle: { color: palette.line } },
      axisLabel: { ...text(palette), formatter: inUnit },
    },
    series,
  };
}

function axisOf(unit: FigureSeries["unit"], top: number) {
  if (unit === "count" || unit === "size") return { minInterval: 1, splitNumber: 4 };
  return unit === "money" ? { splitNumber: 4 } : scale(unit, top);
}

/** How a part of a target is shown: nothing, some, half or more, as it was aimed for, or over a ceiling. */
const STEPS = ["nothing", "some", "half", "as_aimed", "over"] as const;

function stepOf(value: number, isCeiling: boolean): number {
  const step = isCeiling
    ? value > 1
      ? "over"
      : "as_aimed"
    : value >= 1
      ? "as_aimed"
      : value >= 0.5
        ? "half"
        : value > 0
          ? "some"
          : "nothing";
  return STEPS.indexOf(step);
}

/** Black or white, whichever is read better on this colour. */
export function readableOn(colour: string): string {
  const parts = (/\d+(?:, *\d+){2}/.exec(colour)?.[0] ?? "255,255,255").split(",").map((part) => Number(part) / 255);
  const [red = 1, green = 1, blue = 1] = parts.map((part) =>
    part <= 0.04 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.18 ? "#111111" : "#ffffff";
}

/** One row for each column of the figures, its series side by side, each with its share: rows have long names. */
function grid(figures: Figures, look: Look): EChartsOption {
  const { palette, locale } = look;
  const hues = [palette.well, ...["weak", "warm", "strong", "dormant"].map((key) => palette.of(key, 0))];
  const cells = figures.series.flatMap((series, x) =>
    series.values.flatMap((value, y) => {
      if (value === null) return [];
      const step = stepOf(value, (figures.columns[y] ?? "").includes(", at most "));
      return [{ value: [x, y, step, value], label: { color: readableOn(hues[step] ?? palette.card) } }];
    }),
  );
  return {
    animation: false,
    aria: { enabled: true, label: { description: look.sentence } },
    textStyle: text(palette),
    grid: { left: 4, right: 4, top: 2, bottom: 2, containLabel: true },
    xAxis: {
      type: "category",
      position: "top",
      data: figures.series.map(seriesName),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { ...text(palette), interval: 0 },
    },
    yAxis: {
      type: "category",
      inverse: true,
      data: figures.columns,
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { ...text(palette), interval: 0, width: 340, overflow: "truncate" },
    },
    visualMap: {
      show: false,
      type: "piecewise",
      dimension: 2,
      pieces: hues.map((color, value) => ({ value, color })),
    },
    series: [
      {
        type: "heatmap",
        silent: true,
        name: say("growth-part-of-target"),
        data: cells,
        itemStyle: { borderColor: palette.card, borderWidth: 2, borderRadius: 4 },
        label: {
          ...text(palette),
          show: true,
          formatter: ({ value }) => percent((value as number[])[3] ?? 0, locale),
        },
      },
    ],
  };
}

/** Weeks side by side, the days of each from top to bottom. */
function calendar(figures: Figures, look: Look): EChartsOption {
  const { palette, locale } = look;
  const drawn = drawnSeries(figures, palette)[0]?.series.values ?? [];
  const weeks = Math.ceil(figures.columns.length / 7);
  const most = Math.max(1, ...drawn.map((value) => value ?? 0));
  return {
    animation: false,
    aria: { enabled: true, label: { description: look.sentence } },
    textStyle: text(palette),
    grid: { left: 4, right: 4, top: 4, bottom: 8, containLabel: true },
    xAxis: {
      type: "category",
      data: Array.from({ length: weeks }, (_, week) => figures.columns[week * 7] ?? ""),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: {
        ...text(palette),
        interval: (week: number) =>
          week === 0 || figures.columns[week * 7]?.slice(5, 7) !== figures.columns[week * 7 - 7]?.slice(5, 7),
        formatter: (day: string) => civilPart(day, { month: "short" }, locale),
        hideOverlap: true,
      },
    },
    visualMap: { show: false, type: "piecewise", dimension: 2, pieces: pieces(most, palette) },
    yAxis: {
      type: "category",
      inverse: true,
      // The first row is the day on which weeks begin.
      data: figures.columns.slice(0, 7).map((day) => civilPart(day, { weekday: "short" }, locale)),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { ...text(palette), interval: (row: number) => row % 2 === 0 },
    },
    series: [
      {
        type: "heatmap",
        silent: true,
        name: say("growth-series-conversations"),
        data: drawn.map((value, at) => [Math.floor(at / 7), at % 7, value ?? 0]),
        itemStyle: { borderColor: palette.card, borderWidth: 2, borderRadius: 4 },
      },
    ],
  };
}

/** `Mon` or `Nov`, as the locale writes it. */
function civilPart(day: string, part: Intl.DateTimeFormatOptions, locale: string | undefined): string {
  return dateFormat(locale, { ...part, timeZone: "UTC" }).format(new Date(`${day}T00:00Z`));
}

/** Nothing, little, more, much: by the share of the busiest day. */
function pieces(most: number, palette: Palette) {
  return [
    { value: 0, color: palette.well },
    { gt: 0, lte: most / 3, color: palette.of("weak", 0) },
    { gt: most / 3, lte: (most * 2) / 3, color: palette.of("warm", 0) },
    { gt: (most * 2) / 3, color: palette.of("strong", 0) },
  ];
}

/** Where the axis ends, and its steps: a part of one, or whole hours. An index may be small, or a little above one. */
export function scale(unit: "share" | "index" | "minutes", top: number): { max: number; interval: number } {
  const parts = [0.02, 0.05, 0.1, 0.25];
  const small = [0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01];
  const steps = { minutes: [30, 60, 120, 300, 600, 1200, 3000, 6000], share: parts, index: [...small, ...parts] }[unit];
  const interval = steps.find((step) => top <= step * 5) ?? (steps.at(-1) as number);
  // A hair above a step is still that step: floating sums are not exact.
  const max = Math.max(1, Math.ceil(top / interval - 1e-9)) * interval;
  return { max: unit === "minutes" || top > 1 ? max : Math.min(1, max), interval };
}

/** The highest column, where the parts of a column stand on each other. */
function stackedTop(figures: Figures, top: number): number {
  if (mannerOf(figures) !== "stacked_bars") return top;
  const parts = figures.series.filter((series) => series.key !== "budget");
  const columns = figures.columns.map((_, at) => parts.reduce((sum, series) => sum + (series.values[at] ?? 0), 0));
  return Math.max(top, ...columns);
}

/** Every how many months a label stands, so that about seven stand in all: a month, a quarter, a half, or whole years. */
export function labelStep(months: number): number {
  const wanted = months / 7;
  return [1, 3, 6, 12, 24, 60, 120, 240, 600].find((step) => step >= wanted) ?? 1200;
}

/** How many months there are from the first to the last, whether each is a column or not. */
function monthsIn(columns: string[]): number {
  const [first, last] = [columns[0], columns.at(-1)].map(
    (month) => Number(month?.slice(0, 4)) * 12 + Number(month?.slice(5, 7)),
  );
  return Number.isFinite(first) && Number.isFinite(last) ? (last as number) - (first as number) + 1 : columns.length;
}

function isLabelled(months: string[], at: number, step: number): boolean {
  const month = months[at];
  if (month === undefined) return false;
  const since = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  return since % step === 0;
}
