import { NARROW_FRAME } from "../../charts/chart-frame.ts";
import { formatWhole } from "../../charts/format-number.ts";
import { explainGrowth, profileLabels, sayBedsCompared, sayGuestsTrend, sayProfileSpread } from "../../text/prognosis.ts";
import { ChartFigure } from "./ChartFigure.tsx";
import { DataTable } from "./DataTable.tsx";
import { findYear, PROFILES, type PrognosisView } from "./prognosis-view.ts";
import {
  bedSeries,
  deathAgeSeries,
  gatherGrowth,
  gatherHeadline,
  guestSeries,
  indexSeries,
  outcomeTable,
  seriesTable,
} from "./view-charts.ts";

interface Props {
  view: PrognosisView;
  year: number;
}

const formatYear = String;

/** The figures of one choice: guests, beds, the reason guests grow less than deaths, and all years as a table. */
export function PrognosisOutcome({ view, year }: Props) {
  const headline = gatherHeadline(view, year);
  const shared = { formatX: formatYear, formatY: formatWhole, markedX: year } as const;
  const beds = bedSeries(view);
  return (
    <>
      <section aria-labelledby="gasten">
        <h2 id="gasten">Hoeveel gasten</h2>
        <ChartFigure
          {...shared}
          id="chart-guests"
          title="Hospicegasten per jaar"
          finding={`${describeTrend(view, year)} ${describeSpread(view, year)}`}
          series={guestSeries(view)}
          fromZero
          table={seriesTable(`Gasten per jaar bij drie leeftijdsprofielen, ${view.place}`, PROFILES.map((kind) => profileLabels[kind]), inTableOrder(view), year)}
        />
      </section>
      <section aria-labelledby="bedden">
        <h2 id="bedden">Hoeveel bedden</h2>
        <ChartFigure
          {...shared}
          id="chart-beds"
          title={view.isSum ? "Bedden, als elke regio één pool is" : "Bedden, als de hele regio één pool is"}
          finding={sayBedsCompared({ ...headline, difference: numberOfBedsApart(view, year) })}
          series={beds}
          fromZero
          table={seriesTable(`Bedden per jaar, ${view.place}`, [`Norm: ${headline.occupancy} bezetting`, `Hooguit ${headline.refusal} weigering`], beds, year)}
        />
        <p>
          <strong>Per huis: nog niet te berekenen.</strong> Daarvoor moeten we weten uit welke gemeenten de gasten van elk huis komen, en dat weten we nog niet.
        </p>
      </section>
      <section aria-labelledby="waarom">
        <h2 id="waarom">Waarom gasten anders groeien dan sterfte</h2>
        <p>{explainGrowth(gatherGrowth(view, year))}</p>
        <GrowthCharts view={view} year={year} />
      </section>
      <section className="years" aria-labelledby="jaren">
        <h2 id="jaren">Van jaar tot jaar</h2>
        <DataTable {...outcomeTable(view, year, "fifths")} />
        <details>
          <summary>Alle jaren van {view.years[0]!.year} tot en met {view.years.at(-1)!.year}</summary>
          <DataTable {...outcomeTable(view, year, "all")} />
        </details>
        <p className="note">Mensen: op 1 januari van dat jaar. Overlijdens en gasten: in dat jaar. Bedden: alsof de hele regio één huis is, naar boven afgerond.</p>
      </section>
    </>
  );
}

function GrowthCharts({ view, year }: Props) {
  const first = view.years[0]!.year;
  const shared = { formatX: formatYear, formatY: formatWhole, markedX: year, frames: [NARROW_FRAME] } as const;
  const index = indexSeries(view);
  const ages = deathAgeSeries(view);
  const [deaths, guests] = index.map(({ points }) => formatWhole(points.find(({ x }) => x === year)!.y));
  return (
    <div className="chart-pair">
      <ChartFigure
        {...shared}
        id="chart-index"
        title={`Sterfte en gasten, ${first} = 100`}
        finding={`In ${year} staat de sterfte op ${deaths} en het aantal gasten op ${guests}.`}
        series={index}
        fromZero={false}
        table={seriesTable(`Index, ${first} = 100, ${view.place}`, ["Sterfte", "Gasten"], index, year)}
      />
      <ChartFigure
        {...shared}
        id="chart-ages"
        title="Overlijdens per jaar naar leeftijd"
        finding={describeAges(view, year)}
        series={ages}
        fromZero
        table={seriesTable(`Overlijdens per jaar, ${view.place}`, ["85 jaar en ouder", "80 tot en met 84", "Jonger dan 80"], ages, year)}
      />
    </div>
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
  return sayProfileSpread({ year, lowest: formatWhole(Math.min(...values)), highest: formatWhole(Math.max(...values)) });
}

function describeAges(view: PrognosisView, year: number): string {
  const from = view.years[0]!;
  const to = findYear(view, year);
  const span = (read: (one: typeof from) => number) => `van ${formatWhole(read(from))} naar ${formatWhole(read(to))}`;
  return `85 jaar en ouder: ${span((one) => one.deathsFrom85)}. Jonger dan 80: ${span((one) => one.deathsUnder80)}.`;
}

function numberOfBedsApart(view: PrognosisView, year: number): number {
  const [byNorm, byRefusal] = bedSeries(view).map(({ points }) => points.find(({ x }) => x === year)!.y);
  return byNorm! - byRefusal!;
}

function inTableOrder(view: PrognosisView) {
  return guestSeries(view).toSorted((a, b) => PROFILES.findIndex((kind) => kind === a.id) - PROFILES.findIndex((kind) => kind === b.id));
}
