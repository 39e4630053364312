/** Who stays where: load and need per house, what flows over the borders of an area, and the gap with the known beds. */
import type { AreaBeds } from "../beds/area-beds.ts";
import type { AreaYear } from "../guests/area-year.ts";
import { mapRules } from "../beds/beds-by-rule.ts";
import type { BedRule } from "../beds/beds.ts";
import { computeGap, countCapacity } from "../beds/capacity.ts";
import type { Capacity, CapacityGap } from "../beds/capacity.ts";
import type { ModelData, ModelSite } from "../data/model-data.ts";
import { loadByResidence, sendToSites } from "../catchment/place-of-stay.ts";
import { prepareRun } from "./prepare-run.ts";
import type { AreaPart, PreparedRun } from "./prepare-run.ts";
import { computePart, listYears } from "./project.ts";
import type { PartYear } from "./project.ts";
import type { PrognosisQuery } from "./query.ts";
import { rememberPopulation } from "../population/remembered-population.ts";
import type { Projection } from "../data/projection.ts";

/** One house of the scenario in one year. */
export interface SiteYear {
  /** As the scenario has it: its beds may be planned ones. */
  site: ModelSite;
  /** As it is now; null: it is not there yet. */
  now: ModelSite | null;
  /** By place of stay, whoever comes from wherever: what the house itself is asked for. */
  guestLoad: number;
  requestLoad: number;
  /** Its part of the beds its area needs; null when none of the people go to any house of the area. */
  neededBeds: Record<BedRule, number> | null;
}

/** One area of the query in one year. */
export interface AreaPlaces {
  /** Id of the region; a gemeente has that of its largest one. */
  id: string;
  label: string;
  /** The chain by residence: people, admissions, load, and where a limit holds the guests down. */
  residents: AreaYear;
  /** Beds asked for by its inhabitants, and by whoever comes to its houses. */
  residentLoad: number;
  siteLoad: number;
  /** siteLoad - residentLoad: above 0 more people come than go. */
  netInflow: number;
  sites: SiteYear[];
  /** Houses of now that the scenario closes. */
  closed: ModelSite[];
  /** As if the area were one house. */
  pooledBeds: Record<BedRule, number>;
  /** Of the houses there are now, whatever the scenario does with them. */
  capacity: Capacity;
  gapByRule: GapByRule;
  /** The same after the scenario closed, resized and opened houses; null when it changes none anywhere. */
  plan: { capacity: Capacity; gapByRule: GapByRule } | null;
}

/** perSite is null without a division over houses. */
export type GapByRule = Record<BedRule, { perSite: CapacityGap | null; pooled: CapacityGap }>;

export interface PlacesYear {
  year: number;
  areas: AreaPlaces[];
}

/** Places per year and area of the query, nothing rounded but the gaps. Throws as projectNeed does. */
export function projectPlaces(
  data: ModelData,
  query: PrognosisQuery,
  projection: Projection = rememberPopulation(data, query.variant),
): PlacesYear[] {
  const run = prepareRun(data, query, projection);
  return listYears(data, query).map((year) => {
    const residence = loadByResidence(data, run.regionRuns, year);
    const [guestLoads, requestLoads] = [residence.guestLoad, residence.requestLoad].map((loads) =>
      sendToSites(run.catchments.scenario, loads),
    ) as [Float64Array, Float64Array];
    const describe = (part: AreaPart) =>
      describePart(
        part,
        computePart(data, part, requestLoads, year, run.settings),
        guestLoads,
        requestLoads,
        run,
        needNow(data, part, run, year, residence.requestLoad),
      );
    return { year, areas: run.parts.map(describe) };
  });
}

/** What the houses of now need, each the guests it has today; undefined when the scenario changes no house. */
function needNow(
  data: ModelData,
  part: AreaPart,
  { catchments: { today, scenario }, settings }: PreparedRun,
  year: number,
  loads: Float64Array,
): AreaBeds | undefined {
  if (today === scenario) return undefined;
  return computePart(data, { ...part, sites: part.sitesNow }, sendToSites(today, loads), year, settings).beds;
}

function describePart(
  { area: { id, label }, sites, sitesNow }: AreaPart,
  { area, beds }: PartYear,
  guestLoads: Float64Array,
  requestLoads: Float64Array,
  run: PreparedRun,
  now: AreaBeds | undefined,
): AreaPlaces {
  const housesNow = sitesNow.map((position) => run.catchments.today.sites[position]!);
  const houses = sites.map((position) => run.catchments.scenario.sites[position]!);
  const siteYears = sites.map((position, index): SiteYear => ({
    site: houses[index]!,
    now: housesNow.find(({ id: other }) => other === houses[index]!.id) ?? null,
    guestLoad: guestLoads[position]!,
    requestLoad: requestLoads[position]!,
    neededBeds: beds.sites[index] ?? null,
  }));
  const siteLoad = siteYears.reduce((sum, { requestLoad }) => sum + requestLoad, 0);
  const capacity = countCapacity(housesNow);
  const planned = countCapacity(houses);
  return {
    id,
    label,
    residents: area,
    residentLoad: area.requestLoad,
    siteLoad,
    netInflow: siteLoad - area.requestLoad,
    sites: siteYears,
    closed: housesNow.filter((house) => !houses.some(({ id: other }) => other === house.id)),
    pooledBeds: beds.pooled,
    capacity,
    gapByRule: compareBeds(capacity, now ?? beds),
    plan: now === undefined ? null : { capacity: planned, gapByRule: compareBeds(planned, beds) },
  };
}

/** Known beds beside what the same houses need, each by itself and as one pool. */
function compareBeds(capacity: Capacity, needed: AreaBeds): GapByRule {
  return mapRules((rule) => ({
    perSite:
      needed.sites.length === 0
        ? null
        : computeGap(
            capacity,
            needed.sites.map((site) => site[rule]),
          ),
    pooled: computeGap(capacity, [needed.pooled[rule]]),
  }));
}
