/**
 * What a house draws with another number of beds, and which houses gain or lose requests by it: its shares change in
 * proportion to (beds / beds of now)^alpha, as in applySiteChanges. Nobody measured alpha, so what neighbours lose stands
 * between its low and its high value.
 */
import { loadByResidence, sendToSites } from "../catchment/place-of-stay.ts";
import { applySiteChanges, findSite } from "../catchment/catchment-changes.ts";
import { huffOptionsOf } from "../catchment/huff.ts";
import { MOST_BEDS } from "../data/most-beds.ts";
import type { ModelData } from "../data/model-data.ts";
import type { Projection } from "../data/projection.ts";
import { holdingDaysOf, peoplePerYear } from "../guests/load.ts";
import { prepareRun } from "../run/prepare-run.ts";
import type { HouseQuestion } from "./house-question.ts";
import { queryOf } from "./place-demand.ts";

/** Requests per year more (above 0) or fewer, with alpha in the middle, low and high. */
export interface DemandChange {
  central: number;
  low: number;
  high: number;
}

export interface NeighbourChange {
  siteId: string;
  name: string;
  change: DemandChange;
}

export interface Attraction {
  /** Demand with so many beds over demand with those of now; beyond the largest house of the model nothing is added. */
  factor: (beds: number) => number;
  /** Of every other house, the largest change first; houses that do not change are left out. `scale` as in `gain`. */
  neighbours: (beds: number, scale: number) => NeighbourChange[];
  /** Of the house itself. `scale` is its demand over that of the model: who counts more also gains more. */
  gain: (beds: number, scale: number) => DemandChange;
  /** Requests per year that the model sends to the house now. */
  modelled: number;
}

/** Fewer requests a year than this move by rounding only. */
const ROUNDING = 1e-9;

/**
 * null for a house that the model does not know: nobody can say whom it draws from.
 * Throws RangeError for an unknown house and a year the model does not have.
 */
export function prepareAttraction(
  data: ModelData,
  question: HouseQuestion,
  projection: Projection,
  year: number,
): Attraction | null {
  const { place } = question;
  if ("region" in place) return null;
  const run = prepareRun(data, queryOf(data, question), projection);
  const holdingDays = holdingDaysOf(run.settings);
  const options = huffOptionsOf(data, run.settings);
  const own = findSite(run.catchments.today.sites, place.siteId);
  const sites = run.catchments.today.sites.map((site, at) =>
    at === own && question.beds !== null ? { ...site, attractionBeds: question.beds } : site,
  );
  const today = { ...run.catchments.today, sites };
  const requests = loadByResidence(data, run.regionRuns, year).requestLoad.map((load) =>
    peoplePerYear(load, holdingDays),
  );
  const before = sendToSites(today, requests);
  const sendWith = (beds: number, alpha: number) =>
    sendToSites(
      applySiteChanges(data, today, [{ kind: "resize", siteId: place.siteId, beds: Math.min(MOST_BEDS, beds) }], {
        ...options,
        alpha,
      }),
      requests,
    );
  const { low, central, high } = data.parameters["huffAlpha"]!;
  const change = (beds: number, scale: number) => {
    const [least, middle, most] = [low, central, high].map((alpha) => sendWith(beds, alpha)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    const at = (after: Float64Array, site: number) => scale * (after[site]! - before[site]!);
    return (site: number): DemandChange => {
      const edges = [at(least, site), at(most, site)].sort((a, b) => a - b);
      return { central: at(middle, site), low: edges[0]!, high: edges[1]! };
    };
  };
  const factors = new Map<number, number>();
  const factor = (beds: number) => {
    const found = factors.get(beds) ?? (before[own]! === 0 ? 1 : sendWith(beds, options.alpha)[own]! / before[own]!);
    factors.set(beds, found);
    return found;
  };
  return {
    factor,
    modelled: before[own]!,
    gain: (beds, scale) => change(beds, scale)(own),
    neighbours: (beds, scale) => {
      const of = change(beds, scale);
      return sites
        .flatMap(({ id, name }, site) => (site === own ? [] : [{ siteId: id, name, change: of(site) }]))
        .filter((one) => Math.abs(one.change.central) > ROUNDING)
        .sort((a, b) => Math.abs(b.change.central) - Math.abs(a.change.central));
    },
  };
}
