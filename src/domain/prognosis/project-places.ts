/** Who stays where: load and need per house, what flows over the borders of an area, and the gap with the known beds. */
import type { AreaYear } from "./area-year.ts";
import { mapRules } from "./beds-by-rule.ts";
import type { BedRule } from "./beds.ts";
import { computeGap, countCapacity } from "./capacity.ts";
import type { Capacity, CapacityGap } from "./capacity.ts";
import type { ModelData, ModelSite } from "./model-data.ts";
import { loadByResidence, sendToSites } from "./place-of-stay.ts";
import { prepareRun } from "./prepare-run.ts";
import type { AreaPart, PreparedRun } from "./prepare-run.ts";
import { computePart, listYears } from "./project.ts";
import type { PartYear, PrognosisQuery } from "./project.ts";
import { projectPopulation } from "./projection.ts";
import type { Projection } from "./projection.ts";

/** One house of the scenario in one year. */
export interface SiteYear {
  site: ModelSite;
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
  /** As if the area were one house. */
  pooledBeds: Record<BedRule, number>;
  capacity: Capacity;
  /** perSite is null without a division over houses. */
  gapByRule: Record<BedRule, { perSite: CapacityGap | null; pooled: CapacityGap }>;
}

export interface PlacesYear {
  year: number;
  areas: AreaPlaces[];
}

/** Places per year and area of the query, nothing rounded but the gaps. Throws as projectNeed does. */
export function projectPlaces(
  data: ModelData,
  query: PrognosisQuery,
  projection: Projection = projectPopulation(data, query.variant),
): PlacesYear[] {
  const run = prepareRun(data, query, projection);
  return listYears(data, query).map((year) => {
    const residence = loadByResidence(data, run.regionRuns, year);
    const [guestLoads, requestLoads] = [residence.guestLoad, residence.requestLoad].map((loads) => sendToSites(run.catchments.scenario, loads)) as [Float64Array, Float64Array];
    const describe = (part: AreaPart) => describePart(part, computePart(data, part, requestLoads, year, run.settings), guestLoads, requestLoads, run);
    return { year, areas: run.parts.map(describe) };
  });
}

function describePart({ area: { id, label }, sites }: AreaPart, { area, beds }: PartYear, guestLoads: Float64Array, requestLoads: Float64Array, run: PreparedRun): AreaPlaces {
  const siteYears = sites.map((position, index): SiteYear => ({
    site: run.catchments.scenario.sites[position]!,
    guestLoad: guestLoads[position]!,
    requestLoad: requestLoads[position]!,
    neededBeds: beds.sites[index] ?? null,
  }));
  const siteLoad = siteYears.reduce((sum, { requestLoad }) => sum + requestLoad, 0);
  const capacity = countCapacity(siteYears.map(({ site }) => site));
  return {
    id,
    label,
    residents: area,
    residentLoad: area.requestLoad,
    siteLoad,
    netInflow: siteLoad - area.requestLoad,
    sites: siteYears,
    pooledBeds: beds.pooled,
    capacity,
    gapByRule: mapRules((rule) => ({
      perSite: beds.sites.length === 0 ? null : computeGap(capacity, beds.sites.map((needed) => needed[rule])),
      pooled: computeGap(capacity, [beds.pooled[rule]]),
    })),
  };
}
