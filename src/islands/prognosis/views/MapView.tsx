import { CellBar } from "../scenarios/StackedTable.tsx";
import { Choice } from "../controls/Choice.tsx";
import { useId, useMemo, useState } from "react";
import { findClass, findClassBreaks } from "../../../charts/maps/class-breaks.ts";
import { formatDecimal, formatWhole } from "../../../charts/format-number.ts";
import { relativeChange } from "../../../charts/relative-change.ts";
import { prepareRun } from "../../../domain/prognosis/run/prepare-run.ts";
import { mapWords, measureLabels, placesWords } from "../../../words/prognose-plaatsen.ts";
import { sayMapFinding, sayPlace, sayPlaceBasis } from "../../../presentation/prognosis/places/say-map.ts";
import { DataTable } from "../DataTable.tsx";
import type { TableContent } from "../../../presentation/prognosis/outcome/table-content.ts";
import {
  computeFigures,
  listPlaces,
  MEASURES,
  sumPlaces,
  type Measure,
  type Place,
  type YearFigures,
} from "../../../presentation/prognosis/places/municipality-figures.ts";
import { listClasses, MapLegend } from "../places/MapLegend.tsx";
import { OwnFiguresNote } from "../places/OwnFiguresNote.tsx";
import { PlaceMap } from "../places/PlaceMap.tsx";
import type { ViewProps } from "../../../presentation/prognosis/outcome/view-props.ts";

const CLASSES = 5;

/** The gemeenten of the area in shades, and the same figures as a table. */
export default function MapView({ model, projection, query, place, year, usesOwnFigures }: ViewProps) {
  const [measure, setMeasure] = useState<Measure>("guests");
  const [chosenCode, setChosenCode] = useState<string | null>(null);
  const id = useId();
  const places = useMemo(() => listPlaces(model, query.region), [model, query.region]);
  const frame = useMemo(() => places.map(({ code }) => code), [places]);
  const run = useMemo(() => prepareRun(model, query, projection), [model, query, projection]);
  const base = useMemo(
    () => computeFigures(model, run, projection, query.fromYear),
    [model, run, projection, query.fromYear],
  );
  const now = useMemo(() => computeFigures(model, run, projection, year), [model, run, projection, year]);
  // Limits for the first and the last year together: they stay where they are while the year moves.
  const breaks = useMemo(() => {
    const last = computeFigures(model, run, projection, query.toYear);
    return findClassBreaks(
      [base, last].flatMap(({ values }) => places.map(({ municipality }) => values[measure][municipality]!)),
      CLASSES,
    );
  }, [model, run, projection, query.toYear, base, places, measure]);
  const classes = new Map(
    places.map(({ code, municipality }) => [code, findClass(breaks, now.values[measure][municipality]!)]),
  );
  const chosen = places.find(({ code }) => code === chosenCode);
  const format = formatOf(measure);
  const finding = describeFinding(places, base, now, measure, place);
  const choose = (code: string) => setChosenCode(frame.includes(code) && code !== chosenCode ? code : null);
  return (
    <div className="places">
      {usesOwnFigures && <OwnFiguresNote />}
      <Choice
        id={`${id}-measure`}
        label={mapWords.measure}
        className="places-choice no-print"
        options={MEASURES.map((one) => [one, measureLabels[one]] as const)}
        chosen={measure}
        onChoose={setMeasure}
      />
      <p>{finding}</p>
      <div className="places-pair">
        <figure>
          <figcaption>
            <strong>
              {measureLabels[measure]}, {year}
            </strong>
          </figcaption>
          <PlaceMap
            label={finding}
            region={query.region}
            frame={frame}
            classes={classes}
            chosenCode={chosen?.code ?? null}
            onChooseCode={choose}
            picture={{
              name: `kaart-${measure}`,
              title: `${measureLabels[measure]}, ${year}`,
              legend: listClasses(breaks, format),
            }}
          >
            <MapLegend breaks={breaks} format={format} />
          </PlaceMap>
        </figure>
        <div>
          <PlaceTable
            places={places}
            base={base}
            now={now}
            measure={measure}
            caption={mapWords.caption({ measure: measureLabels[measure], place, isMean: String(isMean(measure)) })}
            chosenCode={chosen?.code ?? null}
            onChoose={choose}
          />
          <p data-said>
            {chosen &&
              sayPlace({
                name: chosen.name,
                year,
                period: isMean(measure) ? now.period : null,
                measure,
                value: format(now.values[measure][chosen.municipality]!),
              })}
          </p>
          {chosen && <DataTable {...listPlaceFigures(chosen, base, now)} />}
        </div>
      </div>
      <p className="note">
        {sayPlaceBasis({ isMean: isMean(measure), base: base.period, now: now.period, hasParts: places.some(isPart) })}
      </p>
    </div>
  );
}

interface TableProps {
  places: readonly Place[];
  base: YearFigures;
  now: YearFigures;
  measure: Measure;
  caption: string;
  chosenCode: string | null;
  onChoose: (code: string) => void;
}

function PlaceTable({ places, base, now, measure, caption, chosenCode, onChoose }: TableProps) {
  const format = formatOf(measure);
  const read = (figures: YearFigures, { municipality }: Place) => figures.values[measure][municipality]!;
  // Both years on one scale, so that a row shows its growth too; the sum of all would make every other bar small.
  const most = Math.max(...places.flatMap((one) => [read(base, one), read(now, one)]));
  const cells = (before: number, after: number, isSum = false) => (
    <>
      {[before, after].map((value, index) => (
        <td key={index} className="number">
          {format(value)}
          {!isSum && <CellBar value={value} most={most} />}
        </td>
      ))}
      <td className="number">{formatChange(relativeChange(before, after))}</td>
    </>
  );
  return (
    <div className="table-scroll places-list" tabIndex={0} role="region" aria-labelledby="t-plaatsen">
      <table>
        <caption id="t-plaatsen">{caption}</caption>
        <thead>
          <tr>
            {[placesWords.municipality, base.year, now.year, mapWords.change].map((head, index) => (
              <th key={index} scope="col" className={index > 0 ? "number" : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((one) => (
            <tr key={one.code} className={one.code === chosenCode ? "marked" : undefined}>
              <th scope="row">
                <button
                  type="button"
                  className="pick"
                  aria-pressed={one.code === chosenCode}
                  onClick={() => onChoose(one.code)}
                >
                  {one.name}
                  {isPart(one) && ` (${placesWords.partly})`}
                </button>
              </th>
              {cells(read(base, one), read(now, one))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{placesWords.together}</th>
            {cells(sumPlaces(places, base, measure), sumPlaces(places, now, measure), true)}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function isPart({ weight }: Place): boolean {
  return weight < 1;
}

/** Whatever follows from deaths is shown as a mean over five years. */
function isMean(measure: Measure): boolean {
  return !measure.startsWith("from");
}

function formatOf(measure: Measure): (value: number) => string {
  return measure === "guestsPer1000" ? (value) => formatDecimal(Math.round(value * 10) / 10) : formatWhole;
}

function formatChange(change: number | null): string {
  if (change === null) return mapWords.fromNothing;
  const percent = formatWhole(change * 100);
  return `${change > 0 && percent !== "0" ? "+" : ""}${percent}%`;
}

function describeFinding(
  places: readonly Place[],
  base: YearFigures,
  now: YearFigures,
  measure: Measure,
  area: string,
): string {
  const format = formatOf(measure);
  const value = ({ municipality }: Place) => now.values[measure][municipality]!;
  const change = ({ municipality }: Place) =>
    relativeChange(base.values[measure][municipality]!, now.values[measure][municipality]!) ?? 0;
  const best = (of: (place: Place) => number) => places.reduce((most, one) => (of(one) > of(most) ? one : most));
  const [most, fastest] = [best(value), best(change)];
  return sayMapFinding({
    measure,
    area,
    fromYear: base.year,
    year: now.year,
    period: isMean(measure) ? now.period : null,
    most: most.name,
    mostValue: format(value(most)),
    fastest: fastest.name,
    fastestChange: change(fastest) > 0 ? formatChange(change(fastest)) : null,
    together: format(sumPlaces(places, now, measure)),
  });
}

/** All measures of one gemeente. */
function listPlaceFigures({ name, municipality }: Place, base: YearFigures, now: YearFigures): TableContent {
  return {
    caption: name,
    head: [mapWords.figure, String(base.year), String(now.year)],
    rows: MEASURES.map((measure) => ({
      cells: [
        measureLabels[measure],
        ...[base, now].map(({ values }) => formatOf(measure)(values[measure][municipality]!)),
      ],
    })),
  };
}
