/** A query in every draw: what bands and comparisons are taken from. */
import type { BedRule } from "../beds/beds.ts";
import { buildCatchments } from "../catchment/build-catchment.ts";
import { prepareBedCounter } from "./drawn-beds.ts";
import type { DrawnBedCounter } from "./drawn-beds.ts";
import { drawCalibration, drawUncalibrated } from "./drawn-calibration.ts";
import { computeDrawnYear, prepareDrawnSettings } from "./drawn-year.ts";
import type { DrawnSettings, DrawnYear } from "./drawn-year.ts";
import { spreadDeaths } from "./deaths-uncertainty.ts";
import type { DeathsUncertainty } from "./deaths-uncertainty.ts";
import { listExtraStreams } from "../guests/extra-streams.ts";
import type { ModelData, ModelRegion } from "../data/model-data.ts";
import { poissonInverse } from "../numbers/poisson.ts";
import { prepareAreas } from "../run/prepare-run.ts";
import type { PreparedAreas } from "../run/prepare-run.ts";
import type { PrognosisQuery } from "../run/query.ts";
import { rememberPopulation } from "../population/remembered-population.ts";
import type { Projection } from "../data/projection.ts";
import { sumOverArea } from "../data/regions.ts";
import type { Uncertainty } from "./uncertainty.ts";

export interface DrawnArea {
  area: ModelRegion;
  /** Names the noise of its guests. */
  code: string;
  ageProfile: ArrayLike<number>;
  calibration: Float64Array;
}

export interface DrawnRun {
  areas: DrawnArea[];
  /** Outcomes of an area in a year, per draw. */
  computeYear: (area: DrawnArea, year: number) => DrawnYear;
  /** Guests of an area in a year as they could be counted: with chance. */
  countGuests: (area: DrawnArea, year: number, drawn: DrawnYear) => Float64Array;
  countBeds: DrawnBedCounter;
}

/**
 * @param projection of the variant of the query, to share it between queries
 * @throws RangeError as prepareAreas does
 */
export function prepareDrawnRun(
  data: ModelData,
  query: PrognosisQuery,
  uncertainty: Uncertainty,
  projection: Projection = rememberPopulation(data, query.variant),
): DrawnRun {
  const prepared = prepareAreas(data, query, projection);
  const { settings } = prepared;
  const drawn = prepareDrawnSettings(uncertainty.draws, settings, (inDraw) =>
    listExtraStreams(inDraw, query.targetGroups, query.settingStays),
  );
  const deaths = matchDeaths(data, uncertainty, prepared);
  const calibrationOf = prepareCalibration(data, query, prepared, { uncertainty, deaths, projection, drawn });
  return {
    areas: prepared.parts.map(({ area, run }) => ({
      area,
      code: query.municipalityCode ?? area.id,
      ageProfile: run.ageProfile,
      calibration: calibrationOf(area.id, run.calibration),
    })),
    computeYear: ({ area, ageProfile, calibration }, year) =>
      computeDrawnYear(
        data,
        year,
        sumOverArea(data, projection.deaths, area, year),
        ageProfile,
        calibration,
        drawn,
        deaths,
      ),
    countGuests: ({ code }, year, { guests }) => {
      const { uniform, score } = uncertainty.spreadNoiseOf(`guests:${code}:${year}`);
      const counted = new Float64Array(uniform.length);
      for (let at = 0; at < counted.length; at += 1)
        counted[at] = poissonInverse(uniform[at]!, score[at]!, guests[at % guests.length]!);
      return counted;
    },
    countBeds: prepareBedCounter(drawn),
  };
}

/** The sum of every draw over lists of draws; takes the first list to add to. */
export function sumDraws([first, ...others]: Float64Array[]): Float64Array {
  for (const values of others) {
    for (let draw = 0; draw < values.length; draw += 1) first![draw] = first![draw]! + values[draw]!;
  }
  return first!;
}

/** Beds of an area in a year by one rule, per draw. */
export function drawBeds(run: DrawnRun, area: DrawnArea, year: number, rule: BedRule): Float64Array {
  return run.countBeds(rule, run.computeYear(area, year));
}

/** The factors that were prepared, unless the query has other margins on the deaths. */
function matchDeaths(data: ModelData, { draws, deaths }: Uncertainty, { settings }: PreparedAreas): DeathsUncertainty {
  const { deathsWidth2025, deathsWidth2035 } = deaths.widths;
  const isSame = settings.deathsWidth2025 === deathsWidth2025 && settings.deathsWidth2035 === deathsWidth2035;
  return isSame ? deaths : spreadDeaths(data, draws, settings);
}

interface CalibrationInputs {
  uncertainty: Uncertainty;
  deaths: DeathsUncertainty;
  projection: Projection;
  drawn: DrawnSettings;
}

/** k per draw of a region: from its counts, from the spread between regions, or as it was typed in every draw. */
function prepareCalibration(
  data: ModelData,
  query: PrognosisQuery,
  prepared: PreparedAreas,
  inputs: CalibrationInputs,
) {
  const { uncertainty, deaths, projection, drawn } = inputs;
  return (region: string, k: number): Float64Array => {
    const counts = (query.admissions ?? []).filter((count) => count.region === region);
    if (query.calibrationByRegion?.[region] !== undefined) return new Float64Array(drawn.count).fill(k);
    const { score } = uncertainty.noiseOf(`level:${region}`);
    if (counts.length === 0) return drawUncalibrated(prepared.settings.regionalLevelSd, score);
    const [{ run }] = prepared.parts as [PreparedAreas["parts"][number]];
    const none = new Float64Array(drawn.count);
    const plain = { ...drawn, extraGuests: none, extraDays: none };
    const centralGuestsPerDeath = prepared.settings.guestsPerDeath;
    const setup = {
      projection,
      ageProfile: run.ageProfile,
      drawn: plain,
      deaths,
      catchment: buildCatchments(data, prepared.settings, query.catchment).today,
      centralGuestsPerDeath,
    };
    return drawCalibration(data, counts, prepared.calibrations[region]!, setup, score);
  };
}
