import type { PointerEvent, ReactNode } from "react";
import type { Chart } from "../../../charts/chart.ts";
import { CHART_FRAMES, WIDE_FRAME, type ChartFrame } from "../../../charts/chart-frame.ts";
import type { TableContent } from "../../../presentation/prognosis/outcome/table-content.ts";
import { ChartDrawing } from "./ChartDrawing.tsx";
import { ChartTable } from "./ChartTable.tsx";
import { ChartDownloads } from "../take-along/ChartDownloads.tsx";

export interface FigureProps {
  id: string;
  /** What the chart counts, in words. */
  title: string;
  finding: string;
  table: TableContent;
  /** Sizes to draw; the style sheet shows the one that fits. */
  frames?: readonly ChartFrame[];
}

/** A chart of any kind with the sentence that states its finding, the same figures as a table, and a picture to keep. */
export function DrawnFigure({
  id,
  title,
  finding,
  table,
  frames = CHART_FRAMES,
  chart,
  reader,
  onPoint,
}: FigureProps & {
  chart: Chart;
  /** What reads the chart point by point; none where there are no points, or no script. */
  reader?: ReactNode;
  /** Called with where the pointer is over the drawing, and with null when it leaves. */
  onPoint?: (event: PointerEvent<HTMLElement> | null) => void;
}) {
  return (
    <figure className="chart">
      <figcaption>
        <strong>{title}</strong> <span>{finding}</span>
      </figcaption>
      <div
        className={frames.length > 1 ? "chart-sizes" : "chart-size"}
        onPointerDown={onPoint}
        onPointerMove={onPoint}
        onPointerLeave={() => onPoint?.(null)}
      >
        {frames.map((frame) => (
          <ChartDrawing key={frame.name} id={`${id}-${frame.name}`} chart={chart} frame={frame} />
        ))}
        {reader}
      </div>
      <ChartTable table={table} />
      <ChartDownloads name={id} title={title} finding={finding} draw={() => chart.draw(WIDE_FRAME, null)} />
    </figure>
  );
}
