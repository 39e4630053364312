import { NARROW_FRAME } from "../../../charts/chart-frame.ts";
import { formatWhole } from "../../../charts/format-number.ts";
import { computeGap, sumGaps } from "../../../domain/prognosis/beds/capacity.ts";
import type { BedRule } from "../../../domain/prognosis/beds/beds.ts";
import { reportWords } from "../../../words/prognose-rapport.ts";
import { sayBeds } from "../../../presentation/prognosis/outcome/say-answer.ts";
import { sayGuestsTrend, joinRange, notKnown } from "../../../words/prognose.ts";
import { ChartFigure } from "../ChartFigure.tsx";
import { StackedTable } from "../scenarios/StackedTable.tsx";
import type { TableContent } from "../../../presentation/prognosis/outcome/table-content.ts";
import { describeGap } from "../../../presentation/prognosis/outcome/describe-capacity.ts";
import {
  findYear,
  listShownRules,
  type PrognosisView,
} from "../../../presentation/prognosis/outcome/prognosis-view.ts";
import { bedSeries, gatherHeadline, guestSeries } from "../../../presentation/prognosis/outcome/view-charts.ts";
import { bedTable, guestTable, labelRule } from "../../../presentation/prognosis/outcome/view-tables.ts";
import type { TakeAlongFacts } from "../../../presentation/prognosis/sheets/take-along-facts.ts";

interface Props {
  facts: TakeAlongFacts;
  standardView: PrognosisView;
}

/** Beds by the flat norm and by the rule that knows sizes beside the beds there are, and two charts. */
export function ReportFigures({ facts, standardView }: Props) {
  const { view, year, place, changes } = facts;
  const headline = gatherHeadline(view, year);
  const [, rule] = listShownRules(view.rule);
  const first = view.years[0]!;
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
      <StackedTable {...bedOverview(facts, changes.length === 0 ? null : standardView)} />
      <p className="note">{reportWords.gapNote}</p>
      <div className="chart-pair">
        <ChartFigure
          {...shared}
          id="report-guests"
          title={reportWords.guestsTitle}
          finding={trend}
          series={guestSeries(view)}
          table={guestTable(view, year)}
        />
        <ChartFigure
          {...shared}
          id="report-beds"
          title={labelRule(view, rule)}
          finding={sayBeds(headline, headline.beds[rule])}
          series={bedSeries(view, rule)}
          table={bedTable(view, rule, year)}
        />
      </div>
    </section>
  );
}

/** One row per rule; beside it what the default asks for, if that is something else. */
function bedOverview({ view, places, year }: TakeAlongFacts, standardView: PrognosisView | null): TableContent {
  const headline = gatherHeadline(view, year);
  const { beds } = findYear(view, year);
  const standard = standardView && findYear(standardView, year).beds;
  const count = (value: number | null) => (value === null ? notKnown : formatWhole(value));
  const { areas } = places.find((one) => one.year === year)!;
  const plans = areas.flatMap(({ plan }) => (plan === null ? [] : [plan]));
  const stands = [
    { heads: reportWords.gapHeads, capacity: view.capacity, gaps: areas },
    ...(view.plannedCapacity === null
      ? []
      : [{ heads: reportWords.planHeads, capacity: view.plannedCapacity, gaps: plans }]),
  ];
  const gapsOf = (rule: BedRule) =>
    stands.flatMap(({ capacity, gaps }) =>
      [computeGap(capacity, [beds[rule].pooled]), sumGaps(gaps.map(({ gapByRule }) => gapByRule[rule].perSite))].map(
        (gap) => describeGap(gap) ?? notKnown,
      ),
    );
  const row = (rule: BedRule) => {
    const { pooled, pooledRange } = headline.beds[rule];
    return {
      cells: [
        labelRule(view, rule),
        pooledRange === null ? pooled : `${pooled} (${joinRange(pooledRange)})`,
        count(beds[rule].perHouse),
        ...gapsOf(rule),
        ...(standard === null ? [] : [`${count(standard[rule].pooled)} en ${count(standard[rule].perHouse)}`]),
      ],
    };
  };
  return {
    caption: reportWords.bedsCaption({ year }),
    head: [
      ...reportWords.bedHeads,
      ...stands.flatMap(({ heads }) => heads),
      ...(standard === null ? [] : [reportWords.standardHead]),
    ],
    rows: listShownRules(view.rule).map(row),
  };
}
