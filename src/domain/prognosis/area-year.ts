/** The chain for one area in one year: population -> deaths -> guests -> load. */
import type { AreaLoad } from "./beds-by-rule.ts";
import { estimateGuests } from "./guests.ts";
import { demandPerYear, offeredLoad } from "./load.ts";
import type { ModelData, ModelRegion } from "./model-data.ts";
import type { Projection } from "./projection.ts";
import { sumOverArea } from "./regions.ts";
import type { Settings } from "./settings.ts";

export interface AreaYear extends AreaLoad {
  year: number;
  /** Persons on 1 January and deaths in the year, in the order of AGE_GROUPS. */
  populationByAgeGroup: Float64Array;
  deathsByAgeGroup: Float64Array;
  deathsPerYear: number;
  guestsPerYear: number;
  demandPerYear: number;
  cappedAgeGroups: number[];
}

export interface AreaRun {
  projection: Projection;
  ageProfile: Float64Array;
  settings: Settings;
  /** k of the region the area lies in; 1 when it is not calibrated. */
  calibration: number;
}

export function computeAreaYear(data: ModelData, area: ModelRegion, year: number, run: AreaRun): AreaYear {
  const { projection, settings } = run;
  const deathsByAgeGroup = sumOverArea(data, projection.deaths, area, year);
  const { guests, cappedAgeGroups } = estimateGuests({
    ...settings,
    deathsByAgeGroup,
    ageProfile: run.ageProfile,
    calibration: run.calibration,
    growthYears: Math.max(0, year - data.growthAfterYear),
    extraGuests: 0,
  });
  const demand = demandPerYear(guests, settings.unmetShare);
  return {
    year,
    populationByAgeGroup: sumOverArea(data, projection.population, area, year),
    deathsByAgeGroup,
    deathsPerYear: deathsByAgeGroup.reduce((total, deaths) => total + deaths, 0),
    guestsPerYear: guests,
    demandPerYear: demand,
    guestLoad: offeredLoad(guests, settings.meanStayDays),
    requestLoad: offeredLoad(demand, settings.meanStayDays + settings.turnoverDays),
    holdingDays: settings.meanStayDays + settings.turnoverDays,
    cappedAgeGroups,
  };
}
