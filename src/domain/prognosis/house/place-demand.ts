/**
 * Requests per year that the model expects at a house, or among the inhabitants of a region for a house it does not
 * know: by itself the demand of a house without counts, and over the years how demand changes.
 */
import { loadByResidence } from "../catchment/place-of-stay.ts";
import { findSite } from "../catchment/catchment-changes.ts";
import type { ModelData } from "../data/model-data.ts";
import type { Projection } from "../data/projection.ts";
import { ALL_REGIONS } from "../data/regions.ts";
import { holdingDaysOf, peoplePerYear } from "../guests/load.ts";
import { prepareRun } from "../run/prepare-run.ts";
import { fillQuery } from "../run/project.ts";
import type { PrognosisQuery } from "../run/query.ts";
import { prepareDrawnRun, sumDraws } from "../uncertainty/drawn-run.ts";
import { drawSetting } from "../uncertainty/draws.ts";
import type { Uncertainty } from "../uncertainty/uncertainty.ts";
import type { HouseQuestion } from "./house-question.ts";

export interface PlaceDemand {
  /** Requests per year with central values. */
  central: (year: number) => number;
  /** The same in every draw. */
  draw: (uncertainty: Uncertainty) => (year: number) => Float64Array;
}

type AskedPlace = Pick<HouseQuestion, "place" | "beds">;

/** Throws RangeError for an unknown house or region; what it returns does for a year the model does not have. */
export function modelDemand(data: ModelData, question: AskedPlace, projection: Projection): PlaceDemand {
  const query = queryOf(data, question);
  const run = prepareRun(data, query, projection);
  const { catchments, regionRuns, settings } = run;
  const weigh = weighPlaces(question, catchments.today);
  const holdingDays = holdingDaysOf(settings);
  return {
    central: (year) => {
      const load = run.parts.reduce((sum, { area }) => {
        const own = regionRuns.filter(({ region }) => region.id === area.id);
        const { requestLoad } = loadByResidence(data, own, year);
        return sum + requestLoad.reduce((load, value, place) => load + value * weigh(place), 0);
      }, 0);
      return peoplePerYear(load, holdingDays);
    },
    draw: (uncertainty) => {
      const drawn = prepareDrawnRun(data, query, uncertainty, projection);
      const stays = drawSetting(uncertainty.draws, "meanStayDays", settings.meanStayDays);
      const turnovers = drawSetting(uncertainty.draws, "turnoverDays", settings.turnoverDays);
      const areas = drawn.areas.map((one) => ({
        ...one,
        area: { ...one.area, parts: weighParts(one.area.parts, weigh) },
      }));
      return (year) =>
        sumDraws(areas.map((area) => drawn.computeYear(area, year).requestLoad)).map((load, draw) =>
          peoplePerYear(load, holdingDaysOf({ meanStayDays: stays[draw]!, turnoverDays: turnovers[draw]! })),
        );
    },
  };
}

/** The same demand, drawn once per year: one question is asked with other figures of the house too. */
export function rememberDraws({ central, draw }: PlaceDemand): PlaceDemand {
  const remembered = new Map<Uncertainty, (year: number) => Float64Array>();
  return {
    central,
    draw: (uncertainty) => {
      const found = remembered.get(uncertainty) ?? onceForYear(draw(uncertainty));
      remembered.set(uncertainty, found);
      return found;
    },
  };
}

function onceForYear(draw: (year: number) => Float64Array): (year: number) => Float64Array {
  const drawn = new Map<number, Float64Array>();
  return (year) => {
    const found = drawn.get(year) ?? draw(year);
    drawn.set(year, found);
    return found;
  };
}

/** The question without its own counts. Everywhere for a house: its guests come from anywhere. Beds that the directory does not know draw people too. */
export function queryOf(data: ModelData, { place, beds }: AskedPlace): PrognosisQuery {
  if ("region" in place) return fillQuery(data, { region: place.region });
  const site = data.sites[findSite(data.sites, place.siteId)]!;
  const isNew = site.beds === null && beds !== null;
  return fillQuery(data, {
    region: ALL_REGIONS,
    ...(isNew && { catchment: { knownBeds: { [site.id]: beds } } }),
  });
}

/** What part of the people of a gemeente counts; those from outside the provinces come on top. */
function weighPlaces(
  { place }: AskedPlace,
  { sites, shares, inflow }: ReturnType<typeof prepareRun>["catchments"]["today"],
): (municipality: number) => number {
  if ("region" in place) return () => 1;
  const site = findSite(sites, place.siteId);
  return (municipality) => shares[municipality * sites.length + site]! / (1 - inflow[site]!);
}

function weighParts<Part extends { municipality: number; weight: number }>(
  parts: readonly Part[],
  weigh: (municipality: number) => number,
): Part[] {
  return parts.map((part) => ({ ...part, weight: part.weight * weigh(part.municipality) }));
}
