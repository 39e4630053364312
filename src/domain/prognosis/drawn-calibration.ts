/**
 * k of a region in every draw: Gamma(shape = admissions, mean = admissions) over the admissions the model gives in that
 * draw for the same houses and years. A calibrated region so keeps nothing of the uncertainty of the level, only that
 * of having counted few people.
 */
import type { AdmissionCount } from "./calibration.ts";
import type { Catchment } from "./catchment.ts";
import { findSite } from "./catchment-changes.ts";
import type { DeathsUncertainty } from "./deaths-uncertainty.ts";
import type { DrawnSettings } from "./drawn-year.ts";
import { computeDrawnYear } from "./drawn-year.ts";
import { gammaInverse } from "./incomplete-gamma.ts";
import type { ModelData } from "./model-data.ts";
import type { Projection } from "./projection.ts";
import { sumOverArea } from "./regions.ts";

export interface DrawnCalibrationRun {
  projection: Projection;
  ageProfile: ArrayLike<number>;
  /** Settings without streams: they play no part in the calibration. */
  drawn: DrawnSettings;
  deaths: DeathsUncertainty;
  catchment: Catchment;
}

/** @param uniform one per draw */
export function drawCalibration(data: ModelData, counts: readonly AdmissionCount[], run: DrawnCalibrationRun, uniform: Float64Array): Float64Array {
  const { drawn } = run;
  const admissions = counts.reduce((sum, count) => sum + count.admissions, 0);
  if (admissions === 0) return new Float64Array(drawn.count);
  const { dischargedShare, returnsPerDischarge } = drawn.settings[0]!;
  const ones = new Float64Array(drawn.count).fill(1);
  const modelled = new Float64Array(drawn.count);
  for (const count of counts) {
    const deaths = sumDeathsOfHouses(data, count, run);
    const { guests } = computeDrawnYear(data, count.year, deaths, run.ageProfile, ones, drawn, run.deaths);
    guests.forEach((people, draw) => (modelled[draw] = modelled[draw]! + people * (1 + dischargedShare * returnsPerDischarge)));
  }
  return uniform.map((p, draw) => gammaInverse(p, admissions) / modelled[draw]!);
}

/** Central deaths per age group in the catchment areas of the houses; guests are in proportion to them. */
function sumDeathsOfHouses(data: ModelData, count: AdmissionCount, { projection, catchment }: DrawnCalibrationRun): Float64Array {
  const { sites, shares, inflow } = catchment;
  const columns = count.siteIds?.map((id) => findSite(sites, id)) ?? sites.flatMap(({ region }, site) => (region === count.region ? [site] : []));
  const parts = data.municipalities.map((_, municipality) => ({
    municipality,
    weight: columns.reduce((sum, site) => sum + shares[municipality * sites.length + site]! / (1 - inflow[site]!), 0),
  }));
  return sumOverArea(data, projection.deaths, { id: count.region, label: count.region, parts }, count.year);
}
