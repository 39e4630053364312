import { distanceKm } from "../../border/distance.ts";
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
  return hospices
    .filter(({ id, status }) => id !== from.id && (status === "open" || status === "unknown"))
    .map((hospice) => ({ hospice, distanceKm: distanceKm(from, hospice) }))
    .sort((a, b) => a.distanceKm - b.distanceKm)
    .slice(0, count);
}
