/** What the model expects of every year of a query, to hold what happened against. */
import { computeIntervals } from "./intervals.ts";
import type { ModelData } from "./model-data.ts";
import type { ExpectedGuests } from "./monitoring.ts";
import { projectNeed } from "./project.ts";
import type { PrognosisQuery } from "./project.ts";
import { projectPopulation } from "./projection.ts";
import type { Uncertainty } from "./uncertainty.ts";

export interface ExpectedYear extends ExpectedGuests {
  year: number;
}

/** Guests with their bands, chance included, in order of year. Throws RangeError as projectNeed does. */
export function expectGuests(model: ModelData, query: PrognosisQuery, uncertainty: Uncertainty): ExpectedYear[] {
  const projection = projectPopulation(model, query.variant);
  const bands = computeIntervals(model, query, uncertainty, { rules: [], projection });
  return projectNeed(model, query, projection).map(({ year, guests }, index) => ({ year, guests, ...bands[index]!.guests }));
}
