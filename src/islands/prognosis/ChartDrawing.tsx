import { drawBarChart } from "../../charts/bar-elements.ts";
import type { BarChartMarks } from "../../charts/bar-chart.ts";
import { drawLineChart } from "../../charts/line-elements.ts";
import type { LineChartMarks } from "../../charts/line-chart.ts";
import { MarkTree } from "./MarkTree.tsx";

interface Props {
  /** Unique on the page. */
  id: string;
  title: string;
  /** The finding, for who cannot see the chart. */
  description: string;
  marks: LineChartMarks | BarChartMarks;
}

/** Marks to SVG, nothing else: it calculates nothing, so build and browser draw the same. */
export function ChartDrawing({ id, title, description, marks }: Props) {
  const { frame } = marks;
  const hasLines = "lines" in marks;
  return (
    <svg
      className={`${hasLines ? "line-chart" : "bar-chart"} ${frame.name}`}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      fontSize={frame.fontSize}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <MarkTree elements={hasLines ? drawLineChart(marks, `${id}-hatch`) : drawBarChart(marks)} />
    </svg>
  );
}
