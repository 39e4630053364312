import { formatWhole } from "../../../charts/format-number.ts";
import { describeSpread, describeTrend } from "../../../presentation/prognosis/explaining/describe-outcome.ts";
import { guestSeries } from "../../../presentation/prognosis/outcome/view-charts.ts";
import { guestTable } from "../../../presentation/prognosis/outcome/view-tables.ts";
import { movementWords as words } from "../../../words/prognose-pagina.ts";
import { explainBands, profileLabels } from "../../../words/prognose.ts";
import { ChartFigure } from "../charts/ChartFigure.tsx";
import type { PanelProps } from "../panel-props.ts";

/** The guests of three age profiles, with the bands of the chosen one. */
export default function GuestsView({ view, year }: Pick<PanelProps, "view" | "year">) {
  return (
    <>
      <ChartFigure
        formatX={String}
        formatY={formatWhole}
        markedX={year}
        id="chart-guests"
        title={words.guestsTitle}
        finding={`${describeTrend(view, year)} ${describeSpread(view, year)}`}
        series={guestSeries(view)}
        fromZero
        table={guestTable(view, year)}
      />
      <p className="note">{explainBands({ profile: profileLabels[view.profile] })}</p>
    </>
  );
}
