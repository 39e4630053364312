/**
 * An official projection of population and deaths in the place of our own, from the first year it has. The longevity
 * variants keep their meaning: each cell of an official year is moved as the variant moves our own projection. An own
 * cell of 0 has nothing to move by and stays as the official one.
 */
import type { OfficialProjection } from "../data/official-tables.ts";
import { GROUP_COUNT } from "../data/age-groups.ts";
import { SEX_COUNT } from "../data/model-data.ts";
import type { ModelChoices } from "../data/choices-schema.ts";
import type { Projection } from "../data/projection.ts";

/**
 * @param own our projection of the variant asked for
 * @param central our projection of the central variant; may be the same object
 */
export function adoptOfficial(
  years: ModelChoices["years"],
  official: OfficialProjection,
  own: Projection,
  central: Projection,
): Projection {
  return {
    variant: own.variant,
    population: replaceYears(years, official.fromYear, official.population, own.population, central.population),
    deaths: replaceYears(years, official.fromYear, official.deaths, own.deaths, central.deaths),
  };
}

function replaceYears(
  years: ModelChoices["years"],
  fromYear: number,
  official: number[],
  own: Float64Array,
  central: Float64Array,
): Float64Array {
  const cells = SEX_COUNT * GROUP_COUNT;
  const ownRow = (years.last - years.first + 1) * cells;
  const officialRow = (years.last - fromYear + 1) * cells;
  const kept = (fromYear - years.first) * cells;
  const table = own.slice();
  official.forEach((value, index) => {
    const at = Math.floor(index / officialRow) * ownRow + kept + (index % officialRow);
    table[at] = central[at] === 0 ? value : value * (own[at]! / central[at]!);
  });
  return table;
}
