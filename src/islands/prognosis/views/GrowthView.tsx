import { NARROW_FRAME } from "../../../charts/chart-frame.ts";
import { formatWhole } from "../../../charts/format-number.ts";
import { describeAges, describeIndex } from "../../../presentation/prognosis/explaining/describe-outcome.ts";
import { explainGrowth } from "../../../presentation/prognosis/outcome/say-growth.ts";
import {
  deathAgeSeries,
  gatherGrowth,
  indexSeries,
  startsWithGuests,
} from "../../../presentation/prognosis/outcome/view-charts.ts";
import { seriesTable } from "../../../presentation/prognosis/outcome/view-tables.ts";
import { movementWords as words } from "../../../words/prognose-pagina.ts";
import { ChartFigure } from "../charts/ChartFigure.tsx";
import type { PanelProps } from "../panel-props.ts";

const frame = { formatX: String, formatY: formatWhole, frames: [NARROW_FRAME] } as const;

/** Deaths and guests beside each other, and the ages behind the deaths. */
export default function GrowthView({ view, year }: Pick<PanelProps, "view" | "year">) {
  const ages = deathAgeSeries(view);
  const hasIndex = startsWithGuests(view);
  return (
    <>
      <p>{explainGrowth(gatherGrowth(view, year))}</p>
      <div className="chart-pair">
        {hasIndex && <IndexChart view={view} year={year} />}
        <ChartFigure
          {...frame}
          markedX={year}
          id="chart-ages"
          title={words.agesTitle}
          finding={describeAges(view, year)}
          series={ages}
          fromZero
          {...(hasIndex && { beside: { formatY: formatWhole, fromZero: false, series: indexSeries(view) } })}
          table={seriesTable(words.agesCaption({ place: view.place }), words.agesHeads, ages, year)}
        />
      </div>
    </>
  );
}

function IndexChart({ view, year }: Pick<PanelProps, "view" | "year">) {
  const first = view.years[0]!.year;
  const index = indexSeries(view);
  return (
    <ChartFigure
      {...frame}
      markedX={year}
      id="chart-index"
      title={words.indexTitle({ year: first })}
      finding={describeIndex(view, year)}
      series={index}
      fromZero={false}
      beside={{ formatY: formatWhole, fromZero: true, series: deathAgeSeries(view) }}
      table={seriesTable(words.indexCaption({ year: first, place: view.place }), words.indexHeads, index, year)}
    />
  );
}
