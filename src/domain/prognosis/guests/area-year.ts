/** The chain for one area in one year: population -> deaths -> guests -> load. */
import type { ExtraStream } from "./extra-streams.ts";
import { computeUptake, countBaseGuests } from "./age-profile.ts";
import type { Uptake } from "./age-profile.ts";
import { computeLoad } from "./load.ts";
import type { YearLoad } from "./load.ts";
import type { ModelData, ModelRegion } from "../data/model-data.ts";
import type { Projection } from "../data/projection.ts";
import { sumOverArea } from "../data/regions.ts";
import type { Settings } from "../data/settings.ts";

export interface AreaYear extends YearLoad {
  year: number;
  /** Persons on 1 January and deaths in the year, in the order of AGE_GROUPS. */
  populationByAgeGroup: Float64Array;
  deathsByAgeGroup: Float64Array;
  deathsPerYear: number;
  expectedDeathsPerYear: number;
  /** Positions of the age groups where the need share holds the uptake down. */
  cappedAgeGroups: number[];
}

export interface AreaRun {
  projection: Projection;
  ageProfile: ArrayLike<number>;
  settings: Settings;
  /** k of the region the area lies in; 1 when it is not calibrated. */
  calibration: number;
  /** Changes for target groups and other settings; none when left out. */
  extraStreams?: readonly ExtraStream[];
}

export function computeAreaYear(data: ModelData, area: ModelRegion, year: number, run: AreaRun): AreaYear {
  const { projection, settings } = run;
  const deathsByAgeGroup = sumOverArea(data, projection.deaths, area, year);
  const deaths = deathsByAgeGroup.reduce((total, inGroup) => total + inGroup, 0);
  const uptake = uptakeIn(data, year, run);
  const expectedDeaths = settings.needShare * deaths;
  return {
    ...computeLoad(
      countBaseGuests(deathsByAgeGroup, uptake.byAgeGroup),
      expectedDeaths,
      run.extraStreams ?? [],
      settings,
    ),
    year,
    populationByAgeGroup: sumOverArea(data, projection.population, area, year),
    deathsByAgeGroup,
    deathsPerYear: deaths,
    expectedDeathsPerYear: expectedDeaths,
    cappedAgeGroups: uptake.cappedAgeGroups,
  };
}

/** Guests per death in a year, growth and calibration included. */
export function uptakeIn(data: ModelData, year: number, run: Omit<AreaRun, "projection">): Uptake {
  return computeUptake({
    ...run.settings,
    ageProfile: run.ageProfile,
    calibration: run.calibration,
    growthYears: Math.max(0, year - data.growthAfterYear),
  });
}
