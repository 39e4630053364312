import type { BarChartInput } from "../../../charts/bar-chart.ts";
import { barChart } from "../../../charts/bar-elements.ts";
import { DrawnFigure, type FigureProps } from "../charts/DrawnFigure.tsx";

/** A figure of lying bars. */
export function BarFigure({
  id,
  title,
  finding,
  table,
  ...input
}: Omit<FigureProps, "frames"> & Omit<BarChartInput, "frame">) {
  return <DrawnFigure {...{ id, title, finding, table }} chart={barChart(input)} />;
}
