/** The catchment areas of a scenario as the editor shows them. */
import { buildCatchments, shareOf } from "../../../domain/prognosis/catchment/build-catchment.ts";
import { huffOptionsOf, type Catchment } from "../../../domain/prognosis/catchment/huff.ts";
import { OUTSIDE } from "../../../domain/prognosis/catchment/catchment-changes.ts";
import type { ShareRow } from "../../../domain/prognosis/catchment/catchment-steps.ts";
import type { ModelData, ModelSite } from "../../../domain/prognosis/data/model-data.ts";
import type { PrognosisQuery } from "../../../domain/prognosis/run/query.ts";
import { chooseSettings } from "../../../domain/prognosis/data/settings.ts";
import { without } from "../outcome/without.ts";
import type { Place } from "./municipality-figures.ts";

export interface CatchmentStages {
  /** By what is known alone: beds and origins, nothing the visitor typed over it. */
  known: Catchment;
  /** With the shares the visitor set: what a share field changes. */
  set: Catchment;
  /** After houses closed, changed size or opened too. */
  scenario: Catchment;
}

/** Of all a query holds, what the catchment areas depend on; equal texts mean equal areas. */
export function keyOfCatchments(model: ModelData, { settings, catchment = {} }: PrognosisQuery): string {
  const chosen = chooseSettings(model, settings);
  return JSON.stringify([huffOptionsOf(model, chosen), chosen.originPriorGuests, catchment]);
}

/** Throws RangeError as buildCatchments does. */
export function buildStages(model: ModelData, query: Pick<PrognosisQuery, "settings" | "catchment">): CatchmentStages {
  const settings = chooseSettings(model, query.settings);
  const { knownBeds, origins } = query.catchment ?? {};
  const { today, scenario } = buildCatchments(model, settings, query.catchment);
  return {
    known: buildCatchments(model, settings, { ...(knownBeds && { knownBeds }), ...(origins && { origins }) }).today,
    set: today,
    scenario,
  };
}

/** Shares of a gemeente before any share was set by hand: where the edits start. */
export function rowBeforeEdits(
  model: ModelData,
  query: Pick<PrognosisQuery, "settings" | "catchment">,
  municipality: number,
): ShareRow {
  const choices = without(query.catchment ?? {}, "edits", "siteChanges");
  return rowOf(buildCatchments(model, chooseSettings(model, query.settings), choices).today, municipality);
}

export function rowOf(catchment: Catchment, municipality: number): ShareRow {
  const cells = [...catchment.sites.map(({ id }) => id), OUTSIDE];
  return { cells, shares: cells.map((id) => shareOf(catchment, municipality, id)) };
}

/** Houses elsewhere count as far off below this share of every gemeente. */
const NEAR_SHARE = 0.1;

/** Houses of a region, and those elsewhere that people of its gemeenten go to: by name, those of the region first. */
export function listNearSites(
  { sites, shares }: Catchment,
  region: string,
  places: readonly Place[],
  isAll: boolean,
): ModelSite[] {
  const isNear = (column: number) =>
    places.some(({ municipality }) => shares[municipality * sites.length + column]! >= NEAR_SHARE);
  return sortSites(
    sites.filter((site, column) => site.region === region || isAll || isNear(column)),
    region,
  );
}

/** Houses of the present and of the scenario, each once and with the beds it gets; those that close have what they had. */
export function listHouses(
  { set, scenario }: CatchmentStages,
  region: string,
  places: readonly Place[],
  isAll: boolean,
): ModelSite[] {
  const near = [...listNearSites(set, region, places, isAll), ...listNearSites(scenario, region, places, isAll)];
  const sites = new Map(near.map((site) => [site.id, scenario.sites.find(({ id }) => id === site.id) ?? site]));
  return sortSites([...sites.values()], region);
}

/** Share of the guests of a house that comes from outside the area; 0 for one that is not there. */
export function inflowOf({ sites, inflow }: Catchment, siteId: string): number {
  return inflow[sites.findIndex(({ id }) => id === siteId)] ?? 0;
}

function sortSites(sites: ModelSite[], region: string): ModelSite[] {
  return sites.sort(
    (a, b) => Number(b.region === region) - Number(a.region === region) || a.name.localeCompare(b.name, "nl"),
  );
}

/** One row of the matrix: the houses shown, all others together, and what leaves the area; adds to 1. */
export function listShares(catchment: Catchment, shown: readonly ModelSite[], municipality: number): number[] {
  const shares = shown.map(({ id }) => shareOf(catchment, municipality, id));
  const outside = catchment.outside[municipality]!;
  return [...shares, Math.max(0, 1 - outside - shares.reduce((sum, share) => sum + share, 0)), outside];
}
