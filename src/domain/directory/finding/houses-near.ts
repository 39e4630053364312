import { distanceKm, type Point } from "../../border/distance.ts";
import type { OutsideHouse, OutsidePlace } from "../records/geography/outside-schema.ts";

/** As far as a referrer of a region looks over its border, as the crow flies from the middle of a gemeente. */
export const NEAR_KM = 30;

/** Those one can call: not closed, closing or only a plan. */
export function listOpenHouses({ houses = [] }: Pick<OutsidePlace, "houses">): OutsideHouse[] {
  return houses.filter(({ status }) => status === "open" || status === "unknown");
}

/** Houses for adults just outside the area that are near a region and that one can call, each with its town; nearest first. */
export function housesNear(
  outside: readonly OutsidePlace[],
  municipalities: readonly Point[],
): { house: OutsideHouse; town: OutsidePlace }[] {
  return outside
    .filter(({ kind }) => kind === "adults")
    .map((town) => ({
      town,
      km: Math.min(...municipalities.map((point) => distanceKm(town, point))),
    }))
    .filter(({ km }) => km <= NEAR_KM)
    .sort((a, b) => a.km - b.km)
    .flatMap(({ town }) => listOpenHouses(town).map((house) => ({ house, town })));
}
