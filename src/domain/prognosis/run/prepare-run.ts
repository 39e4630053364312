/** A query with everything that holds for all its years: settings, age profile, catchment areas and calibration. */
import type { AreaRun } from "../guests/area-year.ts";
import { buildCatchments } from "../catchment/build-catchment.ts";
import type { Catchments } from "../catchment/build-catchment.ts";
import { calibrateRegions } from "./calibration.ts";
import type { RegionCalibration } from "./calibration.ts";
import { listExtraStreams } from "../guests/extra-streams.ts";
import { ageProfile } from "../guests/age-profile.ts";
import type { ModelData, ModelRegion } from "../data/model-data.ts";
import type { AgeProfileKind } from "../data/options.ts";
import type { RegionRun } from "../catchment/place-of-stay.ts";
import type { PrognosisQuery } from "./query.ts";
import type { Projection } from "../data/projection.ts";
import { findMunicipalityArea, listRegions } from "../data/regions.ts";
import { chooseSettings } from "../data/settings.ts";
import type { Settings } from "../data/settings.ts";

/** An area of the query. */
export interface AreaOnly {
  area: ModelRegion;
  run: AreaRun;
}

/** An area and the sites it counts. */
export interface AreaPart extends AreaOnly {
  /** Positions in the catchment of the scenario. */
  sites: number[];
  /** Positions in the catchment of today: the houses there are before the scenario closes, resizes or opens any. */
  sitesNow: number[];
}

/** What holds wherever the houses stand. */
export interface PreparedAreas {
  settings: Settings;
  /** Areas of the query: regions, or one gemeente. */
  parts: AreaOnly[];
  /** All regions: what comes to a site comes from anywhere. */
  regionRuns: RegionRun[];
  /** What the regions were calibrated on; empty without counts. */
  calibrations: Record<string, RegionCalibration>;
}

export interface PreparedRun extends PreparedAreas {
  parts: AreaPart[];
  catchments: Catchments;
}

/** Throws RangeError for an unknown region, a gemeente outside it, or a setting, count or change that cannot be. */
export function prepareRun(data: ModelData, query: PrognosisQuery, projection: Projection): PreparedRun {
  const prepared = prepareAreas(data, query, projection);
  const catchments = buildCatchments(data, prepared.settings, query.catchment);
  const { today, scenario } = catchments;
  const parts = prepared.parts.map((part) => ({
    ...part,
    sites: pickSites(data, query, scenario.sites, part.area),
    sitesNow: pickSites(data, query, today.sites, part.area),
  }));
  return { ...prepared, parts, catchments };
}

/**
 * A query without its catchment areas, which take long with thousands of houses: what an area asks for as a whole does
 * not hang on them. Throws RangeError as prepareRun does, but for a change of houses that cannot be.
 */
export function prepareAreas(data: ModelData, query: PrognosisQuery, projection: Projection): PreparedAreas {
  if (projection.variant !== query.variant) throw new RangeError(`Projection is of variant ${projection.variant}`);
  checkCalibration(data, query.calibrationByRegion ?? {});
  const settings = chooseSettings(data, query.settings);
  const profile = fitAgeProfile(data, query.profile, settings);
  const extraStreams = listExtraStreams(settings, query.targetGroups, query.settingStays);
  const plain = { projection, ageProfile: profile, settings };
  const calibrations = calibrateRegions(data, query.admissions ?? [], query.catchment ?? {}, plain);
  const runOf = (region: string): AreaRun => ({
    ...plain,
    extraStreams,
    calibration: query.calibrationByRegion?.[region] ?? calibrations[region]?.k ?? 1,
  });
  return {
    settings,
    parts: listAreas(data, query).map((area) => ({ area, run: runOf(area.id) })),
    regionRuns: data.regions.map((region) => ({ region, run: runOf(region.id) })),
    calibrations,
  };
}

function checkCalibration(data: ModelData, calibrationByRegion: Readonly<Record<string, number>>): void {
  for (const [region, k] of Object.entries(calibrationByRegion)) {
    if (!data.regions.some(({ id }) => id === region))
      throw new RangeError(`Calibration of an unknown region "${region}"`);
    if (!(k >= 0 && k < Infinity)) throw new RangeError(`Calibration of ${region} must be a number from 0: ${k}`);
  }
}

/** h per age group, in the order of AGE_GROUPS, for the survey the settings describe. */
export function fitAgeProfile(data: ModelData, kind: AgeProfileKind, settings: Settings): number[] {
  const { meanAgeYears, sdAgeYears } = settings;
  return ageProfile(kind, data.nationalDeaths, { ...data.guestAges, meanAgeYears, sdAgeYears });
}

function listAreas(data: ModelData, query: PrognosisQuery): ModelRegion[] {
  if (query.municipalityCode === undefined) return listRegions(data, query.region);
  return [findMunicipalityArea(data, query.region, query.municipalityCode)];
}

/** A region counts the sites whose home it is; a gemeente those that stand in it. */
function pickSites(
  data: ModelData,
  { municipalityCode }: PrognosisQuery,
  sites: Catchments["today"]["sites"],
  area: ModelRegion,
): number[] {
  return sites.flatMap((site, index) => {
    const isHere =
      municipalityCode === undefined
        ? site.region === area.id
        : data.municipalities[site.municipality]!.code === municipalityCode;
    return isHere ? [index] : [];
  });
}
