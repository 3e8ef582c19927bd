/** ECharts, with only the parts that are used. */
import { BarChart, HeatmapChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, VisualMapComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, HeatmapChart, LineChart, GridComponent, AriaComponent, VisualMapComponent, SVGRenderer]);

export type { ECharts } from "echarts/core";

/** A chart in this element; it draws SVG, so that it prints and exports. */
export function drawIn(element: HTMLElement) {
  return init(element, null, { renderer: "svg" });
}
