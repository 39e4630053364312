import { distanceKm } from "../../border/distance.ts";
import { pickNearest } from "../../border/pick-nearest.ts";
import type { Hospice } from "../records/hospice.ts";

export interface NearbyHospice {
  hospice: Hospice;
  /** As the crow flies, between points that may be the middle of a postcode area or town. */
  distanceKm: number;
}

/** A little less than a degree of latitude measures anywhere. */
const KM_PER_DEGREE = 111;
/** How far to look first; between the poles lie 180 degrees. */
const FIRST_KM = 15;
const ALL_KM = 180 * KM_PER_DEGREE;

/** Houses that may be open, with the latitude of each; every house asks for them. */
interface Candidates {
  houses: readonly Hospice[];
  latitudes: Float64Array;
}

const known = new WeakMap<readonly Hospice[], Candidates>();

function candidatesAmong(hospices: readonly Hospice[]): Candidates {
  const before = known.get(hospices);
  if (before) return before;
  const houses = hospices.filter(({ status }) => status === "open" || status === "unknown");
  const candidates = { houses, latitudes: Float64Array.from(houses, ({ latitude }) => latitude) };
  known.set(hospices, candidates);
  return candidates;
}

/**
 * The nearest other hospices that are not closed and not merely planned, nearest first. Only those are measured that lie
 * no farther north or south than the answer.
 */
export function listNearest(
  from: Pick<Hospice, "id" | "latitude" | "longitude">,
  hospices: readonly Hospice[],
  count: number,
  km = FIRST_KM,
): NearbyHospice[] {
  const { houses, latitudes } = candidatesAmong(hospices);
  const degrees = km / KM_PER_DEGREE;
  const others: Hospice[] = [];
  for (let at = 0; at < latitudes.length; at += 1)
    if (Math.abs(latitudes[at]! - from.latitude) <= degrees && houses[at]!.id !== from.id) others.push(houses[at]!);
  const nearest = pickNearest(others, (other) => distanceKm(from, other), count);
  const isSure = nearest.length === count && nearest.every(({ distanceKm: found }) => found <= km);
  if (!isSure && km < ALL_KM) return listNearest(from, hospices, count, 2 * km);
  return nearest.map(({ item, distanceKm: found }) => ({ hospice: item, distanceKm: found }));
}
