/** What ECharts is to draw. Rule: it draws what Rust counted; axes begin at zero. */
import type { EChartsOption } from "echarts";
import type { Growth } from "$ui/host/bindings";
import { monthOf, number } from "$ui/kit/dates";
import { seriesName } from "./figures";
import type { Palette } from "./palette";

export interface Look {
  palette: Palette;
  locale: string | undefined;
  /** What the chart shows, in a sentence: its description for screen readers and in the picture. */
  sentence: string;
}

/** People known at the end of each month, one band for each series. */
export function knownOption(growth: Growth, look: Look): EChartsOption {
  return option(
    growth,
    look,
    growth.series.map((series, place) => ({
      type: "line",
      stack: "known",
      name: seriesName(series),
      data: series.known,
      symbol: "none",
      silent: true,
      lineStyle: { width: 1, color: look.palette.card },
      areaStyle: { color: look.palette.of(series, place), opacity: 1 },
    })),
    false,
  );
}

/** People met within each month, one bar cut into series. */
export function newOption(growth: Growth, look: Look): EChartsOption {
  return option(
    growth,
    look,
    growth.series.map((series, place) => ({
      type: "bar",
      stack: "new",
      name: seriesName(series),
      data: series.new,
      silent: true,
      barCategoryGap: growth.months.length > 150 ? "0%" : "18%",
      itemStyle: { color: look.palette.of(series, place) },
    })),
    true,
  );
}

function option(growth: Growth, look: Look, series: EChartsOption["series"], gapAtEnds: boolean): EChartsOption {
  const { palette, locale } = look;
  const text = { color: palette.ink, fontFamily: "Inter Variable, Inter, sans-serif", fontSize: 11 };
  const step = labelStep(growth.months.length);
  return {
    animation: false,
    aria: { enabled: true, label: { description: look.sentence } },
    textStyle: text,
    grid: { left: 4, right: 14, top: 10, bottom: 2, containLabel: true },
    xAxis: {
      type: "category",
      data: growth.months,
      boundaryGap: gapAtEnds,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.line } },
      axisLabel: {
        ...text,
        interval: (at: number) => isLabelled(growth.months, at, step),
        formatter: (month: string) => (step >= 12 ? month.slice(0, 4) : monthOf(month, locale)),
      },
    },
    yAxis: {
      type: "value",
      min: 0,
      minInterval: 1,
      splitNumber: 4,
      splitLine: { lineStyle: { color: palette.line } },
      axisLabel: { ...text, formatter: (value: number) => number(value, locale) },
    },
    series,
  };
}

/** Every how many months a label stands, so that about seven stand in all: a month, a quarter, a half, or whole years. */
export function labelStep(months: number): number {
  const wanted = months / 7;
  return [1, 3, 6, 12, 24, 60, 120, 240, 600].find((step) => step >= wanted) ?? 1200;
}

function isLabelled(months: string[], at: number, step: number): boolean {
  const month = months[at];
  if (month === undefined) return false;
  const since = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  return since % step === 0;
}
