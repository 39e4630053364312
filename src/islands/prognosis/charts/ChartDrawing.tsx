import type { Chart } from "../../../charts/chart.ts";
import type { ChartFrame } from "../../../charts/chart-frame.ts";
import { chartNames } from "../../../words/grafieken.ts";
import { MarkTree } from "./MarkTree.tsx";

interface Props {
  /** Unique on the page. */
  id: string;
  chart: Chart;
  frame: ChartFrame;
}

/**
 * A chart to SVG, nothing else: it calculates nothing, so build and browser draw the same. Its name is one word: the
 * caption of the figure says what it counts and shows, and the table holds the figures.
 */
export function ChartDrawing({ id, chart, frame: asked }: Props) {
  const { frame, elements } = chart.draw(asked, `${id}-hatch`);
  return (
    <svg
      className={`${chart.className} ${frame.name}`}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      fontSize={frame.fontSize}
      role="img"
      aria-label={chartNames[chart.className === "bar-chart" ? "bars" : "lines"]}
    >
      <MarkTree elements={elements} />
    </svg>
  );
}
