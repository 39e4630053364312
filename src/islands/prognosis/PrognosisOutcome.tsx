import { outcomeWords, sectionTitles } from "../../words/prognose-pagina.ts";
import { memo } from "react";
import { NARROW_FRAME } from "../../charts/chart-frame.ts";
import { formatWhole } from "../../charts/format-number.ts";
import { explainGrowth } from "../../presentation/prognosis/outcome/say-growth.ts";
import { explainPerHouse } from "../../presentation/prognosis/outcome/say-basis.ts";
import { sayBeds, sayRulesCompared } from "../../presentation/prognosis/outcome/say-answer.ts";
import { sayGuestsTrend, sayProfileSpread, explainBands, profileLabels } from "../../words/prognose.ts";
import { ChartFigure } from "./ChartFigure.tsx";
import { DataTable } from "./DataTable.tsx";
import { findYear, listShownRules, type PrognosisView } from "../../presentation/prognosis/outcome/prognosis-view.ts";
import {
  bedSeries,
  deathAgeSeries,
  findMostBeds,
  gatherGrowth,
  gatherHeadline,
  guestSeries,
  indexSeries,
  startsWithGuests,
} from "../../presentation/prognosis/outcome/view-charts.ts";
import {
  bedTable,
  guestTable,
  labelRule,
  needTable,
  peopleTable,
  seriesTable,
} from "../../presentation/prognosis/outcome/view-tables.ts";

interface Props {
  view: PrognosisView;
  year: number;
}

const formatYear = String;

/** The figures of one choice: guests, beds, what moves the guests, and all years as a table. */
export const PrognosisOutcome = memo(function PrognosisOutcome({ view, year }: Props) {
  return (
    <>
      <section aria-labelledby="gasten">
        <h2 id="gasten">{sectionTitles.guests}</h2>
        <ChartFigure
          formatX={formatYear}
          formatY={formatWhole}
          markedX={year}
          id="chart-guests"
          title={outcomeWords.guestsTitle}
          finding={`${describeTrend(view, year)} ${describeSpread(view, year)}`}
          series={guestSeries(view)}
          fromZero
          table={guestTable(view, year)}
        />
        <p className="note">{explainBands({ profile: profileLabels[view.profile] })}</p>
      </section>
      <section aria-labelledby="bedden">
        <h2 id="bedden">{sectionTitles.beds}</h2>
        <p>{sayRulesCompared(gatherHeadline(view, year))}</p>
        <BedCharts view={view} year={year} />
        {view.houses > 0 && (
          <p className="note">
            {explainPerHouse({ houses: view.houses, unknown: countUnknown(view), hasOrigins: view.hasOrigins })}
          </p>
        )}
      </section>
      <section aria-labelledby="waarom">
        <h2 id="waarom">{sectionTitles.why}</h2>
        <p>{explainGrowth(gatherGrowth(view, year))}</p>
        <GrowthCharts view={view} year={year} />
      </section>
      <section className="years" aria-labelledby="jaren">
        <h2 id="jaren">{sectionTitles.years}</h2>
        <DataTable {...needTable(view, year, "fifths")} />
        <DataTable {...peopleTable(view, year, "fifths")} />
        <details>
          <summary>{outcomeWords.allYears({ from: view.years[0]!.year, to: view.years.at(-1)!.year })}</summary>
          <DataTable {...needTable(view, year, "all")} />
          <DataTable {...peopleTable(view, year, "all")} />
        </details>
        <p className="note">{outcomeWords.tableNote({ isSum: String(view.isSum) })}</p>
      </section>
    </>
  );
});

/** Houses of the scenario whose beds are not known. */
function countUnknown({ capacity, plannedCapacity }: PrognosisView): number {
  const { hospices, knownHospices } = plannedCapacity ?? capacity;
  return hospices - knownHospices;
}

/** One chart per rule with the same axis, so that the flat norm and the rule that knows sizes can be compared. */
function BedCharts({ view, year }: Props) {
  const headline = gatherHeadline(view, year);
  return (
    <div className="chart-pair">
      {listShownRules(view.rule).map((rule) => (
        <ChartFigure
          key={rule}
          formatX={formatYear}
          formatY={formatWhole}
          markedX={year}
          frames={[NARROW_FRAME]}
          id={`chart-beds-${rule}`}
          title={labelRule(view, rule)}
          finding={sayBeds(headline, headline.beds[rule])}
          series={bedSeries(view, rule)}
          fromZero
          reachY={findMostBeds(view)}
          table={bedTable(view, rule, year)}
        />
      ))}
    </div>
  );
}

const growthFrame = { formatX: formatYear, formatY: formatWhole, frames: [NARROW_FRAME] } as const;

function GrowthCharts({ view, year }: Props) {
  const ages = deathAgeSeries(view);
  return (
    <div className="chart-pair">
      {startsWithGuests(view) && <IndexChart view={view} year={year} />}
      <ChartFigure
        {...growthFrame}
        markedX={year}
        id="chart-ages"
        title={outcomeWords.agesTitle}
        finding={describeAges(view, year)}
        series={ages}
        fromZero
        table={seriesTable(outcomeWords.agesCaption({ place: view.place }), outcomeWords.agesHeads, ages, year)}
      />
    </div>
  );
}

function IndexChart({ view, year }: Props) {
  const first = view.years[0]!.year;
  const index = indexSeries(view);
  const [deaths, guests] = index.map(({ points }) => formatWhole(points.find(({ x }) => x === year)!.y));
  return (
    <ChartFigure
      {...growthFrame}
      markedX={year}
      id="chart-index"
      title={outcomeWords.indexTitle({ year: first })}
      finding={outcomeWords.indexFinding({ year, deaths: deaths!, guests: guests! })}
      series={index}
      fromZero={false}
      table={seriesTable(
        outcomeWords.indexCaption({ year: first, place: view.place }),
        outcomeWords.indexHeads,
        index,
        year,
      )}
    />
  );
}

function describeTrend(view: PrognosisView, year: number): string {
  const first = view.years[0]!;
  return sayGuestsTrend({
    fromYear: first.year,
    toYear: year,
    guestsFrom: formatWhole(first.guests[view.profile]),
    guestsTo: formatWhole(findYear(view, year).guests[view.profile]),
    place: view.place,
  });
}

function describeSpread(view: PrognosisView, year: number): string {
  const values = Object.values(findYear(view, year).guests);
  return sayProfileSpread({
    year,
    lowest: formatWhole(Math.min(...values)),
    highest: formatWhole(Math.max(...values)),
  });
}

function describeAges(view: PrognosisView, year: number): string {
  const from = view.years[0]!;
  const to = findYear(view, year);
  const count = (one: typeof from, read: (one: typeof from) => number) => formatWhole(read(one));
  const old = (one: typeof from) => one.deathsFrom85;
  const young = (one: typeof from) => one.deathsUnder80;
  return outcomeWords.ages({
    oldBefore: count(from, old),
    oldAfter: count(to, old),
    youngBefore: count(from, young),
    youngAfter: count(to, young),
  });
}
