import { distanceKm } from "../../border/distance.ts";
import { pickNearest } from "../../border/pick-nearest.ts";
import type { Hospice } from "../records/hospice.ts";

export interface NearbyHospice {
  hospice: Hospice;
  /** As the crow flies, between points that may be the middle of a postcode area or town. */
  distanceKm: number;
}

/** The nearest other hospices that are not closed and not merely planned, nearest first. */
export function listNearest(
  from: Pick<Hospice, "id" | "latitude" | "longitude">,
  hospices: readonly Hospice[],
  count: number,
): NearbyHospice[] {
  const others = hospices.filter(({ id, status }) => id !== from.id && (status === "open" || status === "unknown"));
  return pickNearest(others, (other) => distanceKm(from, other), count).map(({ item, distanceKm: km }) => ({
    hospice: item,
    distanceKm: km,
  }));
}
