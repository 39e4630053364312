import { layoutBarChart, type BarChartInput } from "../../../charts/bar-chart.ts";
import { CHART_FRAMES, WIDE_FRAME } from "../../../charts/chart-frame.ts";
import { ChartTable } from "../ChartTable.tsx";
import type { TableContent } from "../../../presentation/prognosis/outcome/table-content.ts";
import { ChartDownloads } from "../take-along/ChartDownloads.tsx";
import { ChartDrawing } from "../ChartDrawing.tsx";

interface Props extends Omit<BarChartInput, "frame"> {
  id: string;
  title: string;
  finding: string;
  table: TableContent;
}

/** Bars with the sentence that states their finding, and the same figures as a table: ChartFigure for bars. */
export function BarFigure({ id, title, finding, table, ...input }: Props) {
  return (
    <figure className="chart">
      <figcaption>
        <strong>{title}</strong> <span>{finding}</span>
      </figcaption>
      <div className="chart-sizes">
        {CHART_FRAMES.map((frame) => (
          <ChartDrawing
            key={frame.name}
            id={`${id}-${frame.name}`}
            title={title}
            description={finding}
            marks={layoutBarChart({ ...input, frame })}
          />
        ))}
      </div>
      <ChartTable table={table} />
      <ChartDownloads
        name={id}
        title={title}
        finding={finding}
        layout={() => layoutBarChart({ ...input, frame: WIDE_FRAME })}
      />
    </figure>
  );
}
