import type { LineChartInput } from "../../charts/line-chart.ts";
import { lineChart } from "../../charts/line-elements.ts";
import { DrawnFigure, type FigureProps } from "./DrawnFigure.tsx";

/** A figure of lines. */
export function ChartFigure({
  id,
  title,
  finding,
  table,
  frames,
  ...input
}: FigureProps & Omit<LineChartInput, "frame">) {
  return <DrawnFigure {...{ id, title, finding, table }} {...(frames && { frames })} chart={lineChart(input)} />;
}
