/** Bands of a query for every year: what the page and the command line show around the line. */
import { takeBands } from "./bands.ts";
import type { Bands } from "./bands.ts";
import { BED_RULES } from "./beds.ts";
import type { BedRule } from "./beds.ts";
import { prepareDrawnRun, sumOverAreas } from "./drawn-run.ts";
import type { ModelData } from "./model-data.ts";
import { listYears } from "./project.ts";
import type { PrognosisQuery } from "./project.ts";
import type { Projection } from "./projection.ts";
import type { Uncertainty } from "./uncertainty.ts";

/** Bands of one year; beds of the rules asked for only. */
export interface YearIntervals<Rule extends BedRule = BedRule> {
  guests: Bands;
  bedsByRule: Record<Rule, { pooled: Bands }>;
}

export interface IntervalOptions<Rule extends BedRule = BedRule> {
  /** The rules for waiting take ten times as long as the others. */
  rules?: readonly Rule[];
  projection?: Projection | undefined;
  /** Told after every year how many are done, for who waits. */
  onYear?: (done: number, years: number) => void;
}

/** In the order of the years of the query. Throws RangeError as projectNeed does. */
export function computeIntervals<Rule extends BedRule = BedRule>(
  data: ModelData,
  query: PrognosisQuery,
  uncertainty: Uncertainty,
  { rules = BED_RULES as readonly BedRule[] as readonly Rule[], projection, onYear }: IntervalOptions<Rule> = {},
): YearIntervals<Rule>[] {
  const run = prepareDrawnRun(data, query, uncertainty, projection);
  const years = listYears(data, query);
  return years.map((year, index) => {
    const drawn = new Map(run.areas.map((area) => [area, run.computeYear(area, year)]));
    const guests = takeBands(sumOverAreas(run, (area) => run.countGuests(area, year, drawn.get(area)!)));
    const beds = rules.map((rule) => [rule, { pooled: takeBands(sumOverAreas(run, (area) => run.countBeds(rule, drawn.get(area)!))) }]);
    onYear?.(index + 1, years.length);
    return { guests, bedsByRule: Object.fromEntries(beds) as Record<Rule, { pooled: Bands }> };
  });
}
