import type { Chart } from "../../charts/chart.ts";
import type { ChartFrame } from "../../charts/chart-frame.ts";
import { MarkTree } from "./MarkTree.tsx";

interface Props {
  /** Unique on the page. */
  id: string;
  title: string;
  /** The finding, for who cannot see the chart. */
  description: string;
  chart: Chart;
  frame: ChartFrame;
}

/** A chart to SVG, nothing else: it calculates nothing, so build and browser draw the same. */
export function ChartDrawing({ id, title, description, chart, frame: asked }: Props) {
  const { frame, elements } = chart.draw(asked, `${id}-hatch`);
  return (
    <svg
      className={`${chart.className} ${frame.name}`}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      fontSize={frame.fontSize}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <MarkTree elements={elements} />
    </svg>
  );
}
