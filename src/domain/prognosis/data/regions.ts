/** Areas: a model region (weighted gemeenten), one whole gemeente, and sums of gemeente tables over an area. */
import { GROUP_COUNT } from "./age-groups.ts";
import { SEX_COUNT, yearCount, yearIndex } from "./model-data.ts";
import type { ModelData, ModelRegion } from "./model-data.ts";

/** The choice that means: the sum of all model regions. Nobody pools beds over it. */
export const ALL_REGIONS = "alle";

/** The model regions a choice stands for: one, or all. Throws RangeError for an unknown id, and for what this part of a model cannot answer. */
export function listRegions(data: ModelData, choice: string): ModelRegion[] {
  if (data.only !== undefined && choice !== data.only)
    throw new RangeError(`This part of the model answers for "${data.only}", not for "${choice}"`);
  if (choice === ALL_REGIONS) return data.regions;
  const region = data.regions.find(({ id }) => id === choice);
  if (region === undefined) throw new RangeError(`Unknown region "${choice}"`);
  return [region];
}

/**
 * One whole gemeente, unweighted, as an area of its own, with the largest of the chosen regions it lies in as `id`
 * (that region's calibration holds for it). Throws RangeError when it lies in none of them.
 */
export function findMunicipalityArea(data: ModelData, choice: string, code: string): ModelRegion {
  const municipality = data.municipalities.findIndex((candidate) => candidate.code === code);
  const [home] = listRegions(data, choice)
    .map((region) => ({ region, weight: weightOf(region, municipality) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  if (home === undefined) throw new RangeError(`Gemeente "${code}" does not lie in "${choice}"`);
  const label = data.municipalities[municipality]!.name;
  return { id: home.region.id, label, parts: [{ municipality, weight: 1 }] };
}

function weightOf(region: ModelRegion, municipality: number): number {
  return region.parts.find((part) => part.municipality === municipality)?.weight ?? 0;
}

/** Weighted sum over an area and both sexes of a table [municipality][year][sex][age group], per age group. */
export function sumOverArea(data: ModelData, table: Float64Array, area: ModelRegion, year: number): Float64Array {
  const sums = new Float64Array(GROUP_COUNT);
  const years = yearCount(data);
  const index = yearIndex(data, year);
  for (const { municipality, weight } of area.parts) {
    const start = (municipality * years + index) * SEX_COUNT * GROUP_COUNT;
    for (let sex = 0; sex < SEX_COUNT; sex += 1) {
      for (let group = 0; group < GROUP_COUNT; group += 1)
        sums[group] = sums[group]! + weight * table[start + sex * GROUP_COUNT + group]!;
    }
  }
  return sums;
}
