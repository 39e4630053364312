import { layoutBarChart, type BarChartInput } from "../../../charts/bar-chart.ts";
import { CHART_FRAMES } from "../../../charts/chart-frame.ts";
import { BarChart } from "./BarChart.tsx";
import { DataTable, type TableContent } from "../DataTable.tsx";

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
          <BarChart key={frame.name} id={`${id}-${frame.name}`} title={title} description={finding} marks={layoutBarChart({ ...input, frame })} />
        ))}
      </div>
      <details>
        <summary>Dezelfde cijfers als tabel</summary>
        <DataTable {...table} />
      </details>
    </figure>
  );
}
