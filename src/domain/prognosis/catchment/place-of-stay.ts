/** Demand by residence to load by place of stay: gemeente by gemeente, then over the catchment areas. */
import { GROUP_COUNT } from "../data/age-groups.ts";
import { uptakeIn } from "../guests/area-year.ts";
import type { AreaRun } from "../guests/area-year.ts";
import type { Catchment } from "./huff.ts";
import { computeLoad } from "../guests/load.ts";
import { SEX_COUNT, yearCount, yearIndex } from "../data/model-data.ts";
import type { ModelData, ModelRegion } from "../data/model-data.ts";

/** A region and what its inhabitants are projected with. */
export interface RegionRun {
  region: ModelRegion;
  run: AreaRun;
}

/** Per gemeente, all regions it lies in together. */
export interface PlaceLoads {
  admissions: Float64Array;
  guestLoad: Float64Array;
  requestLoad: Float64Array;
}

/** People and load of every gemeente by residence, each part with the calibration of the region it lies in. */
export function loadByResidence(data: ModelData, regionRuns: readonly RegionRun[], year: number): PlaceLoads {
  const places = data.municipalities.length;
  const loads = {
    admissions: new Float64Array(places),
    guestLoad: new Float64Array(places),
    requestLoad: new Float64Array(places),
  };
  for (const { region, run } of regionRuns) {
    const { projection, settings, extraStreams = [] } = run;
    const uptake = uptakeIn(data, year, run).byAgeGroup;
    for (const { municipality: place, weight } of region.parts) {
      const row = (place * yearCount(data) + yearIndex(data, year)) * SEX_COUNT * GROUP_COUNT;
      const { deaths, guests } = countPeople(projection.deaths, row, uptake);
      const load = computeLoad(weight * guests, weight * settings.needShare * deaths, extraStreams, settings);
      loads.admissions[place] = loads.admissions[place]! + load.admissionsPerYear;
      loads.guestLoad[place] = loads.guestLoad[place]! + load.guestLoad;
      loads.requestLoad[place] = loads.requestLoad[place]! + load.requestLoad;
    }
  }
  return loads;
}

/** Deaths of both sexes from `row`, and the guests among them; without lists in between, as it runs for every part and year. */
function countPeople(table: Float64Array, row: number, uptake: Float64Array): { deaths: number; guests: number } {
  let [deaths, guests] = [0, 0];
  for (let sex = 0; sex < SEX_COUNT; sex += 1) {
    for (let group = 0; group < GROUP_COUNT; group += 1) {
      const died = table[row + sex * GROUP_COUNT + group]!;
      deaths += died;
      guests += died * uptake[group]!;
    }
  }
  return { deaths, guests };
}

/**
 * From gemeenten to sites: sum over gemeenten of value * share, divided by the share of the guests of a site that comes
 * from the area. With the load of requests this is a(h), what a house itself is asked for.
 */
export function sendToSites({ sites, shares, inflow }: Catchment, byMunicipality: Float64Array): Float64Array {
  const bySite = new Float64Array(sites.length);
  let cell = 0;
  for (const value of byMunicipality) {
    for (let site = 0; site < bySite.length; site += 1, cell += 1) bySite[site] = bySite[site]! + value * shares[cell]!;
  }
  for (let site = 0; site < bySite.length; site += 1) bySite[site] = bySite[site]! / (1 - inflow[site]!);
  return bySite;
}
