/** Bands of a query for every year: what the page and the command line show around the line. */
import { takeBands } from "./bands.ts";
import type { Bands } from "./bands.ts";
import { BED_RULES } from "../beds/beds.ts";
import type { BedRule } from "../beds/beds.ts";
import { prepareDrawnRun, sumDraws } from "./drawn-run.ts";
import type { DrawnRun } from "./drawn-run.ts";
import type { ModelData } from "../data/model-data.ts";
import { listYears } from "../run/project.ts";
import type { PrognosisQuery } from "../run/query.ts";
import type { Projection } from "../data/projection.ts";
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

/** In the order of the years of the query. Throws RangeError as projectAreas does. */
export function computeIntervals<Rule extends BedRule = BedRule>(
  data: ModelData,
  query: PrognosisQuery,
  uncertainty: Uncertainty,
  { rules = allRules(), projection, onYear }: IntervalOptions<Rule> = {},
): YearIntervals<Rule>[] {
  const run = prepareDrawnRun(data, query, uncertainty, projection);
  const years = listYears(data, query);
  return years.map((year, index) => {
    const intervals = bandYear(run, year, rules);
    onYear?.(index + 1, years.length);
    return intervals;
  });
}

function bandYear<Rule extends BedRule>(run: DrawnRun, year: number, rules: readonly Rule[]): YearIntervals<Rule> {
  const drawn = run.areas.map((area) => ({ area, outcome: run.computeYear(area, year) }));
  const guests = takeBands(sumDraws(drawn.map(({ area, outcome }) => run.countGuests(area, year, outcome))));
  const beds = rules.map((rule) => [
    rule,
    { pooled: takeBands(sumDraws(drawn.map(({ outcome }) => run.countBeds(rule, outcome)))) },
  ]);
  return { guests, bedsByRule: Object.fromEntries(beds) as Record<Rule, { pooled: Bands }> };
}

function allRules<Rule extends BedRule>(): readonly Rule[] {
  return BED_RULES as readonly BedRule[] as readonly Rule[];
}
