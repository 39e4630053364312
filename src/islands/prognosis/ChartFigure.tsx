import { CHART_FRAMES, WIDE_FRAME, type ChartFrame } from "../../charts/chart-frame.ts";
import { layoutLineChart, type LineChartInput } from "../../charts/line-chart.ts";
import { ChartTable } from "./ChartTable.tsx";
import type { TableContent } from "../../presentation/prognosis/outcome/table-content.ts";
import { ChartDrawing } from "./ChartDrawing.tsx";
import { ChartDownloads } from "./take-along/ChartDownloads.tsx";

interface Props extends Omit<LineChartInput, "frame"> {
  id: string;
  /** What the vertical axis counts, in words. */
  title: string;
  finding: string;
  table: TableContent;
  /** Sizes to draw; the style sheet shows the one that fits. */
  frames?: readonly ChartFrame[];
}

/** A chart with the sentence that states its finding, and the same figures as a table. */
export function ChartFigure({ id, title, finding, table, frames = CHART_FRAMES, ...input }: Props) {
  return (
    <figure className="chart">
      <figcaption>
        <strong>{title}</strong> <span>{finding}</span>
      </figcaption>
      <div className={frames.length > 1 ? "chart-sizes" : undefined}>
        {frames.map((frame) => (
          <ChartDrawing
            key={frame.name}
            id={`${id}-${frame.name}`}
            title={title}
            description={finding}
            marks={layoutLineChart({ ...input, frame })}
          />
        ))}
      </div>
      <ChartTable table={table} />
      <ChartDownloads
        name={id}
        title={title}
        finding={finding}
        layout={() => layoutLineChart({ ...input, frame: WIDE_FRAME })}
      />
    </figure>
  );
}
