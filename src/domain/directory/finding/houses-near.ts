import { distanceKm, type Point } from "../../border/distance.ts";
import type { OutsideHouse, OutsidePlace } from "../records/geography/outside-schema.ts";

/** As far as a referrer of a region looks over its border, as the crow flies from the middle of a gemeente. */
export const NEAR_KM = 30;

/** Houses for adults just outside the area that are near a region and not closed, closing or only a plan; nearest first. */
export function housesNear(outside: readonly OutsidePlace[], municipalities: readonly Point[]): OutsideHouse[] {
  return outside
    .filter(({ kind }) => kind === "adults")
    .map(({ houses = [], ...town }) => ({
      houses: houses.filter(({ status }) => status === "open" || status === "unknown"),
      km: Math.min(...municipalities.map((point) => distanceKm(town, point))),
    }))
    .filter(({ km }) => km <= NEAR_KM)
    .sort((a, b) => a.km - b.km)
    .flatMap(({ houses }) => houses);
}
