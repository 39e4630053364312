/** How often so many beds are enough: how the beds that are just enough are spread over the draws. */
import type { BedRule } from "../beds/beds.ts";
import { toWholeBeds } from "../beds/capacity.ts";
import type { ModelData } from "../data/model-data.ts";
import type { PrognosisQuery } from "../run/query.ts";
import { drawBeds, prepareDrawnRun, sumDraws } from "./drawn-run.ts";
import type { Uncertainty } from "./uncertainty.ts";

export interface BedChance {
  /** Whole beds: one pool, and of several regions the pools together, rounded up once as in the bands. */
  beds: number;
  /** Share of the draws in which they are enough, 0-1. */
  chance: number;
}

/** One for each number of beds that is just enough in some draw, from few to many; the last chance is 1. Throws RangeError as projectNeed does. */
export function computeBedChances(
  data: ModelData,
  query: PrognosisQuery,
  uncertainty: Uncertainty,
  { year, rule }: { year: number; rule: BedRule },
): BedChance[] {
  const run = prepareDrawnRun(data, { ...query, fromYear: year, toYear: year }, uncertainty);
  const enough = sumDraws(run.areas.map((area) => drawBeds(run, area, year, rule)))
    .map(toWholeBeds)
    .sort();
  const chances = new Map<number, number>();
  enough.forEach((beds, index) => chances.set(beds, (index + 1) / enough.length));
  return [...chances].map(([beds, chance]) => ({ beds, chance }));
}

/** The chance that so many beds are enough. */
export function findChance(chances: readonly BedChance[], beds: number): number {
  return chances.findLast((one) => one.beds <= beds)?.chance ?? 0;
}

/** The fewest beds that are enough in that share of the draws. */
export function findFewest(chances: readonly BedChance[], chance: number): number {
  return chances.find((one) => one.chance >= chance)!.beds;
}
