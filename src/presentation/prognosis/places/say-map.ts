/** What the map shows, in sentences. Figures come in as text. */
import { mapFinding, measureNouns, placeBasis, placeFigure, whenWords } from "../../../words/prognose-plaatsen.ts";

type Measure = keyof typeof measureNouns;

interface Period {
  from: number;
  to: number;
}

export interface MapFinding {
  measure: Measure;
  area: string;
  fromYear: number;
  year: number;
  /** null: not a mean. */
  period: Period | null;
  most: string;
  mostValue: string;
  fastest: string;
  /** null: it rises nowhere. */
  fastestChange: string | null;
  together: string;
}

export function sayMapFinding(facts: MapFinding): string {
  const { measure, area, fromYear, year, period, most, mostValue, fastest, fastestChange, together } = facts;
  const opening = mapFinding.most({
    when: sayWhen(year, period),
    area,
    together,
    measure: measureNouns[measure],
    most,
    mostValue,
  });
  if (year === fromYear) return opening;
  const rise =
    fastestChange === null
      ? mapFinding.nowhere({ fromYear })
      : mapFinding.fastest({ fromYear, place: fastest, change: fastestChange });
  return `${opening} ${rise}`;
}

/** What the figures are, and are not. */
export function sayPlaceBasis({
  isMean,
  base,
  now,
  hasParts,
}: {
  isMean: boolean;
  base: Period;
  now: Period;
  hasParts: boolean;
}): string {
  return [
    isMean ? placeBasis.means({ baseFrom: base.from, baseTo: base.to, ...now }) : placeBasis.people,
    ...(hasParts ? [placeBasis.parts] : []),
    placeBasis.own,
  ].join(" ");
}

/** One figure of one gemeente. */
export function sayPlace({
  name,
  year,
  period,
  measure,
  value,
}: {
  name: string;
  year: number;
  period: Period | null;
  measure: Measure;
  value: string;
}): string {
  return placeFigure({ name, when: sayWhen(year, period), value, measure: measureNouns[measure] });
}

function sayWhen(year: number, period: Period | null): string {
  return period === null ? whenWords.inYear({ year }) : whenWords.around({ year, ...period });
}
