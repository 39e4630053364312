/** The share of the guests of houses that came from outside their region, where origins were counted. */
import type { CatchmentChoices } from "./build-catchment.ts";
import type { ModelData, ModelRegion } from "../data/model-data.ts";
import { findPlace } from "./observed-origins.ts";
import type { OriginCount } from "./observed-origins.ts";

/** Fewer guests with a known origin say too little of a house. */
export const FEWEST_ORIGINS = 30;

/** Counts of houses with enough of them. */
export function pickKnownOrigins(origins: readonly OriginCount[]): OriginCount[] {
  const guests = new Map<string, number>();
  for (const origin of origins) guests.set(origin.siteId, (guests.get(origin.siteId) ?? 0) + origin.guests);
  return origins.filter(({ siteId }) => guests.get(siteId)! >= FEWEST_ORIGINS);
}

/** Asked with ids of houses: 0-1 of their guests together, null when of one of them too few origins are known. */
export function findOutsideShares(
  data: ModelData,
  region: ModelRegion,
  { origins = [] }: CatchmentChoices,
): (siteIds: readonly string[]) => number | null {
  const weights = new Map(region.parts.map(({ municipality, weight }) => [municipality, weight]));
  const sums = new Map<string, { inside: number; all: number }>();
  for (const origin of pickKnownOrigins(origins)) {
    const { inside, all } = sums.get(origin.siteId) ?? { inside: 0, all: 0 };
    const weight = weights.get(findPlace(data, origin)) ?? 0;
    sums.set(origin.siteId, { inside: inside + weight * origin.guests, all: all + origin.guests });
  }
  return (siteIds) => {
    const found = siteIds.map((id) => sums.get(id));
    if (found.length === 0 || found.some((sum) => sum === undefined)) return null;
    const inside = found.reduce((sum, one) => sum + one!.inside, 0);
    return 1 - inside / found.reduce((sum, one) => sum + one!.all, 0);
  };
}
