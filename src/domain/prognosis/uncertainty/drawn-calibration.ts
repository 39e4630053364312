/**
 * k of a region in every draw. Without a count ln k ~ Normal(0, sigma^2), the spread between regions. With one it is the
 * normal of calibrateRegions, given what the draw says of the national level and the deaths: a draw in which the model
 * expects more guests of the counted houses and years reads the same count as a lower k.
 */
import type { AdmissionCount, RegionCalibration } from "../run/calibration.ts";
import type { Catchment } from "../catchment/huff.ts";
import { findSite } from "../catchment/catchment-changes.ts";
import type { DeathsUncertainty } from "./deaths-uncertainty.ts";
import type { DrawnSettings } from "./drawn-year.ts";
import { computeDrawnYear } from "./drawn-year.ts";
import type { ModelData } from "../data/model-data.ts";
import type { Projection } from "../data/projection.ts";
import { sumOverArea } from "../data/regions.ts";

export interface DrawnCalibrationRun {
  projection: Projection;
  ageProfile: ArrayLike<number>;
  /** Settings without streams: they play no part in the calibration. */
  drawn: DrawnSettings;
  deaths: DeathsUncertainty;
  catchment: Catchment;
  /** Guests per death of the line. */
  centralGuestsPerDeath: number;
}

/** @param score one standard normal per draw */
export function drawUncalibrated(sigma: number, score: Float64Array): Float64Array {
  return score.map((z) => Math.exp(sigma * z));
}

/** @param score one standard normal per draw */
export function drawCalibration(
  data: ModelData,
  counts: readonly AdmissionCount[],
  { logRatio, weight, logSd }: RegionCalibration,
  run: DrawnCalibrationRun,
  score: Float64Array,
): Float64Array {
  const shifts = shiftLevels(data, counts, run);
  return score.map((z, draw) => Math.exp(weight * (logRatio - shifts[draw]!) + logSd * z));
}

/** Per draw the logarithm of what the model expects of the counted houses and years, less that of the line. */
function shiftLevels(data: ModelData, counts: readonly AdmissionCount[], run: DrawnCalibrationRun): Float64Array {
  const { drawn } = run;
  const ones = new Float64Array(drawn.count).fill(1);
  const expected = new Float64Array(drawn.count);
  let central = 0;
  for (const count of counts) {
    const deaths = sumDeathsOfHouses(data, count, run);
    const { guests } = computeDrawnYear(data, count.year, deaths, run.ageProfile, ones, drawn, run.deaths);
    guests.forEach((people, draw) => (expected[draw] = expected[draw]! + people));
    central += countCentral(data, count.year, deaths, run);
  }
  return expected.map((people) => (people > 0 && central > 0 ? Math.log(people / central) : 0));
}

function countCentral(
  data: ModelData,
  year: number,
  deaths: Float64Array,
  { ageProfile, drawn, centralGuestsPerDeath }: DrawnCalibrationRun,
): number {
  const { growthPerYear, needShare } = drawn.settings[0]!;
  const level = centralGuestsPerDeath * (1 + growthPerYear) ** Math.max(0, year - data.growthAfterYear);
  return deaths.reduce((sum, inGroup, group) => sum + inGroup * Math.min(needShare, level * ageProfile[group]!), 0);
}

/** Central deaths per age group in the catchment areas of the houses; guests are in proportion to them. */
function sumDeathsOfHouses(
  data: ModelData,
  count: AdmissionCount,
  { projection, catchment }: DrawnCalibrationRun,
): Float64Array {
  const { sites, shares, inflow } = catchment;
  const columns =
    count.siteIds?.map((id) => findSite(sites, id)) ??
    sites.flatMap(({ region }, site) => (region === count.region ? [site] : []));
  const parts = data.municipalities.map((_, municipality) => ({
    municipality,
    weight: columns.reduce((sum, site) => sum + shares[municipality * sites.length + site]! / (1 - inflow[site]!), 0),
  }));
  return sumOverArea(data, projection.deaths, { id: count.region, label: count.region, parts }, count.year);
}
