/**
 * How uncertain the deaths are: those of age group a in year t are multiplied by exp(z sigma(t) g(a, t)), with one
 * standard normal z per draw for all years, ages and regions. sigma grows from the margin of the first year to that of
 * the last as in the intervals of Statistics Netherlands; g spreads it over the ages as the longevity variants do.
 */
import { AGE_GROUPS, GROUP_COUNT } from "../data/age-groups.ts";
import type { Draws } from "./draws.ts";
import { yearCount } from "../data/model-data.ts";
import type { ModelData } from "../data/model-data.ts";
import { normalInverse } from "../numbers/normal.ts";
import { rememberPopulation } from "../population/remembered-population.ts";
import { sumOverArea } from "../data/regions.ts";
import type { Settings } from "../data/settings.ts";

/** The margins are those of a band that holds two in three outcomes: 67%. */
export const BAND_67 = 0.67;

export type DeathsWidths = Pick<Settings, "deathsWidth2025" | "deathsWidth2035">;

export interface DeathsUncertainty {
  widths: DeathsWidths;
  /** Factor on the deaths: [year][draw][age group]. */
  factors: Float64Array;
}

/** As long as the rest of a run together: keep it as long as draws and widths stay the same. */
export function spreadDeaths(
  data: ModelData,
  draws: Draws,
  { deathsWidth2025, deathsWidth2035 }: DeathsWidths,
): DeathsUncertainty {
  const { count, deathsScore } = draws;
  const widths = { deathsWidth2025, deathsWidth2035 };
  const weights = weighAges(data);
  const factors = new Float64Array(yearCount(data) * GROUP_COUNT * count);
  for (let index = 0; index < yearCount(data); index += 1) {
    const sigma = deathsSigma(data, data.years.first + index, widths);
    const spreads = weights.subarray(index * GROUP_COUNT, (index + 1) * GROUP_COUNT).map((weight) => sigma * weight);
    for (let draw = 0; draw < count; draw += 1) {
      const row = (index * count + draw) * GROUP_COUNT;
      for (let group = 0; group < GROUP_COUNT; group += 1)
        factors[row + group] = Math.exp(deathsScore[draw]! * spreads[group]!);
    }
  }
  return { widths, factors };
}

/** ln(1 + margin) over the normal score of the edge of the 67% band (0.974114). */
export function deathsSigma(
  { uncertainty }: Pick<ModelData, "uncertainty">,
  year: number,
  widths: DeathsWidths,
): number {
  const { deathsWidthFromYear: from, deathsWidthToYear: to } = uncertainty;
  const done = Math.min(1, Math.max(0, (year - from) / (to - from)));
  const width = widths.deathsWidth2025 + done * (widths.deathsWidth2035 - widths.deathsWidth2025);
  return Math.log1p(width) / normalInverse((1 + BAND_67) / 2);
}

/**
 * g(a, t) = ln(D_low / D_high)(a, t) / ln(D_low / D_high)(all ages, t) for the deaths of all gemeenten with low and high
 * longevity: [year][age group]; 1 as long as the variants are the same.
 */
export function weighAges(data: ModelData): Float64Array {
  if (data.deathsWeights !== undefined) return Float64Array.from(data.deathsWeights);
  const low = rememberPopulation(data, "low_longevity");
  const high = rememberPopulation(data, "high_longevity");
  const area = {
    id: "",
    label: "",
    parts: data.municipalities.map((_, municipality) => ({ municipality, weight: 1 })),
  };
  const weights = new Float64Array(yearCount(data) * GROUP_COUNT).fill(1);
  for (let year = data.variantAfterYear + 1; year <= data.years.last; year += 1) {
    const [few, many] = [sumOverArea(data, high.deaths, area, year), sumOverArea(data, low.deaths, area, year)];
    const all = Math.log(sum(many) / sum(few));
    const row = (year - data.years.first) * GROUP_COUNT;
    for (let group = 0; group < GROUP_COUNT; group += 1) {
      const weight = Math.log(many[group]! / few[group]!) / all;
      if (!Number.isFinite(weight))
        throw new RangeError(`The variants say nothing of deaths at ${AGE_GROUPS[group]} in ${year}`);
      weights[row + group] = weight;
    }
  }
  return weights;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
