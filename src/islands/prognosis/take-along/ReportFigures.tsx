import { NARROW_FRAME } from "../../../charts/chart-frame.ts";
import { formatWhole } from "../../../charts/format-number.ts";
import { reportWords } from "../../../words/prognose-rapport.ts";
import { sayBeds } from "../../../presentation/prognosis/outcome/say-answer.ts";
import { sayGuestsTrend } from "../../../words/prognose.ts";
import { ChartFigure } from "../charts/ChartFigure.tsx";
import { StackedTable } from "../scenarios/StackedTable.tsx";
import { bedOverview, explainGaps } from "../../../presentation/prognosis/outcome/bed-overview.ts";
import { listShownRules, type PrognosisView } from "../../../presentation/prognosis/outcome/prognosis-view.ts";
import { bedSeries, gatherHeadline, guestSeries } from "../../../presentation/prognosis/outcome/view-charts.ts";
import { bedTable, guestTable, labelRule } from "../../../presentation/prognosis/outcome/view-tables.ts";
import type { TakeAlongFacts } from "../../../presentation/prognosis/sheets/take-along-facts.ts";

interface Props {
  facts: TakeAlongFacts;
  standardView: PrognosisView;
}

/** Beds by the flat norm and by the rule that knows sizes beside the beds there are, and two charts. */
export function ReportFigures({ facts, standardView }: Props) {
  const { view, year, place, changes, places } = facts;
  const { areas } = places.find((one) => one.year === year)!;
  const overview = { view, areas, year, standardView: changes.length === 0 ? null : standardView };
  const headline = gatherHeadline(view, year);
  const [, rule] = listShownRules(view.rule);
  const first = view.years[0]!;
  const [guests, beds] = [guestSeries(view), bedSeries(view, rule)];
  const shared = {
    formatX: String,
    formatY: formatWhole,
    markedX: year,
    frames: [NARROW_FRAME],
    fromZero: true,
  } as const;
  const trend = sayGuestsTrend({
    fromYear: first.year,
    toYear: year,
    guestsFrom: formatWhole(first.guests[view.profile]),
    guestsTo: headline.guests,
    place,
  });
  return (
    <section aria-labelledby="rapport-bedden">
      <h2 id="rapport-bedden">{reportWords.figures}</h2>
      <StackedTable {...bedOverview(overview)} />
      <p className="note">{explainGaps(view)}</p>
      <div className="chart-pair">
        <ChartFigure
          {...shared}
          id="report-guests"
          title={reportWords.guestsTitle}
          finding={trend}
          series={guests}
          beside={{ ...shared, series: beds }}
          table={guestTable(view, year)}
        />
        <ChartFigure
          {...shared}
          id="report-beds"
          title={labelRule(view, rule)}
          finding={sayBeds(headline, headline.beds[rule])}
          series={beds}
          beside={{ ...shared, series: guests }}
          table={bedTable(view, rule, year)}
        />
      </div>
    </section>
  );
}
