/**
 * Bands around the line: quantiles of the draws. The line itself is computed with central values and need not be their
 * median. Chance (Poisson, independent per region and year) is in the guests shown and not in the load, as the bed
 * rules contain it already. The band holds for the chosen profile, variant and targets, which are not drawn.
 */
import { BAND_67 } from "./deaths-uncertainty.ts";
import { takeQuantiles } from "../numbers/quantile.ts";

export type Interval = readonly [low: number, high: number];

export interface Bands {
  interval67: Interval;
  interval95: Interval;
}

const BAND_95 = 0.95;
const EDGES = [BAND_67, BAND_95].flatMap((band) => [(1 - band) / 2, (1 + band) / 2]);

/** The 16.5% and 83.5%, and the 2.5% and 97.5% quantile. */
export function takeBands(values: Float64Array): Bands {
  const [low67, high67, low95, high95] = takeQuantiles(values, EDGES) as [number, number, number, number];
  return { interval67: [low67, high67], interval95: [low95, high95] };
}
