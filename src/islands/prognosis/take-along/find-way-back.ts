import { ALL_REGIONS } from "../../../domain/prognosis/data/regions.ts";

/**
 * Address of the page that a report was made on, with the scenario as it is: that of the region, or that of all regions
 * with this one chosen. Without a page that it was made on, as from a link, the page of the region.
 * @param search of the report, with its question mark
 * @param referrer whole address of the page before, or empty
 * @param origin of this site
 */
export function findWayBack(region: string, search: string, referrer: string, origin: string): string {
  const ofRegion = region === ALL_REGIONS ? "/prognose/" : `/prognose/${region}/`;
  const from = URL.canParse(referrer) ? new URL(referrer) : null;
  const isOverview = from !== null && from.origin === origin && from.pathname === "/prognose/";
  return `${isOverview ? from.pathname : ofRegion}${search}`;
}
