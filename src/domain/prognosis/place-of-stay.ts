/** Demand by residence to load by place of stay: gemeente by gemeente, then over the catchment areas. */
import { uptakeIn } from "./area-year.ts";
import type { AreaRun } from "./area-year.ts";
import type { Catchment } from "./catchment.ts";
import { countBaseGuests } from "./guests.ts";
import { computeLoad } from "./load.ts";
import type { ModelData, ModelRegion } from "./model-data.ts";
import { sumOverArea } from "./regions.ts";

/** A region and what its inhabitants are projected with. */
export interface RegionRun {
  region: ModelRegion;
  run: AreaRun;
}

/** Per gemeente, all regions it lies in together; or per site, after the catchment areas. */
export interface PlaceLoads {
  admissions: Float64Array;
  guestLoad: Float64Array;
  requestLoad: Float64Array;
}

/** People and load of every gemeente by residence, each part with the calibration of the region it lies in. */
export function loadByResidence(data: ModelData, regionRuns: readonly RegionRun[], year: number): PlaceLoads {
  const loads = emptyLoads(data.municipalities.length);
  for (const { region, run } of regionRuns) {
    const uptake = uptakeIn(data, year, run).byAgeGroup;
    for (const part of region.parts) {
      const deaths = sumOverArea(data, run.projection.deaths, { ...region, parts: [part] }, year);
      const expected = run.settings.needShare * deaths.reduce((total, inGroup) => total + inGroup, 0);
      const load = computeLoad(countBaseGuests(deaths, uptake), expected, run.extraStreams ?? [], run.settings);
      addLoad(loads, part.municipality, load.admissionsPerYear, load.guestLoad, load.requestLoad);
    }
  }
  return loads;
}

/** a(h) = sum over gemeenten of load * share, divided by the share of the guests that comes from the area. */
export function loadByPlaceOfStay({ sites, shares, inflow }: Catchment, residence: PlaceLoads): PlaceLoads {
  const loads = emptyLoads(sites.length);
  for (let municipality = 0; municipality < residence.requestLoad.length; municipality += 1) {
    for (let site = 0; site < sites.length; site += 1) {
      const share = shares[municipality * sites.length + site]! / (1 - inflow[site]!);
      const { admissions, guestLoad, requestLoad } = residence;
      addLoad(loads, site, share * admissions[municipality]!, share * guestLoad[municipality]!, share * requestLoad[municipality]!);
    }
  }
  return loads;
}

function emptyLoads(places: number): PlaceLoads {
  return { admissions: new Float64Array(places), guestLoad: new Float64Array(places), requestLoad: new Float64Array(places) };
}

function addLoad(loads: PlaceLoads, place: number, admissions: number, guestLoad: number, requestLoad: number): void {
  loads.admissions[place] = loads.admissions[place]! + admissions;
  loads.guestLoad[place] = loads.guestLoad[place]! + guestLoad;
  loads.requestLoad[place] = loads.requestLoad[place]! + requestLoad;
}
