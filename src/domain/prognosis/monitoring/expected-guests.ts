/**
 * What the houses of a region could expect to count, to hold what happened against. By place of stay, as k is computed:
 * guests of the inhabitants, times what the catchment areas of today send to the houses over what the inhabitants ask.
 */
import { takeBands } from "../uncertainty/bands.ts";
import { findSite } from "../catchment/catchment-changes.ts";
import { prepareDrawnRun } from "../uncertainty/drawn-run.ts";
import type { DrawnArea, DrawnRun } from "../uncertainty/drawn-run.ts";
import type { ModelData } from "../data/model-data.ts";
import type { ExpectedGuests } from "./monitoring.ts";
import { loadByResidence, sendToSites } from "../catchment/place-of-stay.ts";
import { prepareRun } from "../run/prepare-run.ts";
import { listYears, projectNeed } from "../run/project.ts";
import type { PrognosisQuery } from "../run/query.ts";
import { rememberPopulation } from "../population/remembered-population.ts";
import type { Uncertainty } from "../uncertainty/uncertainty.ts";

export interface ExpectedYear extends ExpectedGuests {
  year: number;
  /** Of a part of the houses, in the order of the parts that were asked for. */
  parts: ExpectedGuests[];
}

/**
 * Guests of the houses of one region with their bands, chance included, in order of year.
 * @param parts ids of houses, for each part of the region that is looked at by itself
 * @throws RangeError as projectNeed does
 */
export function expectGuests(
  model: ModelData,
  query: PrognosisQuery,
  uncertainty: Uncertainty,
  parts: readonly (readonly string[])[] = [],
): ExpectedYear[] {
  const projection = rememberPopulation(model, query.variant);
  const run = prepareRun(model, query, projection);
  const drawn = prepareDrawnRun(model, query, uncertainty, projection);
  const { today } = run.catchments;
  const returns = 1 + run.settings.dischargedShare * run.settings.returnsPerDischarge;
  const inRegion = today.sites.flatMap(({ region, id }) => (region === query.region ? [id] : []));
  const outcomes = projectNeed(model, query, projection);
  return listYears(model, query).map((year, index) => {
    const bySite = sendToSites(today, loadByResidence(model, run.regionRuns, year).admissions);
    const guestsOf = (siteIds: readonly string[]) =>
      siteIds.reduce((sum, id) => sum + bySite[findSite(today.sites, id)]!, 0) / returns;
    const residents = outcomes[index]!.guests;
    const expect = (siteIds: readonly string[]) =>
      expectShare(drawn, drawn.areas[0]!, year, guestsOf(siteIds), residents);
    return { year, ...expect(inRegion), parts: parts.map(expect) };
  });
}

function expectShare(run: DrawnRun, area: DrawnArea, year: number, guests: number, residents: number): ExpectedGuests {
  const outcome = run.computeYear(area, year);
  const share = residents === 0 ? 0 : guests / residents;
  return {
    guests,
    ...takeBands(run.countGuests(area, year, { ...outcome, guests: outcome.guests.map((people) => people * share) })),
  };
}
