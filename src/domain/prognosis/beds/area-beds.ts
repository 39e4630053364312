/** Beds for an area: pooled, and per site by where its people go. */
import { bedsByRule, mapRules, shareLoad } from "./beds-by-rule.ts";
import type { AreaLoad } from "./rules/bed-rule.ts";
import type { BedRule } from "./rules/registry.ts";
import type { Settings } from "../data/settings.ts";

export interface BedCount {
  /** Sum over the sites; null without a site. */
  perSite: number | null;
  /** As if the area were one house. */
  pooled: number;
}

/** Beds for the load of an area, and for the part of it that each site takes, in the order of `siteShares`. */
export interface AreaBeds {
  pooled: Record<BedRule, number>;
  sites: Record<BedRule, number>[];
}

/** Both kinds of answer start from the same load by residence. */
export function computeAreaBeds(load: AreaLoad, siteShares: readonly number[], settings: Settings): AreaBeds {
  const bedsOf = (part: AreaLoad) => mapRules((rule) => bedsByRule(rule, part, settings));
  return { pooled: bedsOf(load), sites: siteShares.map((share) => bedsOf(shareLoad(load, share))) };
}

/**
 * Load of each site as a share of all sites of the area. Without demand every site gets nothing; with demand of which
 * no site gets any there is no division: the list is empty, as without a site.
 */
export function shareOverSites(siteLoads: readonly number[], areaLoad: number): number[] {
  const total = siteLoads.reduce((sum, load) => sum + load, 0);
  if (total > 0) return siteLoads.map((load) => load / total);
  return areaLoad > 0 ? [] : siteLoads.map(() => 0);
}

export function countBeds({ pooled, sites }: AreaBeds): Record<BedRule, BedCount> {
  return mapRules((rule) => ({
    perSite: sites.length === 0 ? null : sites.reduce((sum, beds) => sum + beds[rule], 0),
    pooled: pooled[rule],
  }));
}

/** Areas add up, pools too: nobody pools over regions. Without a site in one of them there is no sum over sites. */
export function addBeds(a: BedCount, b: BedCount): BedCount {
  return {
    perSite: a.perSite === null || b.perSite === null ? null : a.perSite + b.perSite,
    pooled: a.pooled + b.pooled,
  };
}
