import { distanceWords } from "../../words/sociale-kaart.ts";

/** A distance as the crow flies in whole kilometres: the points are the middles of postcode areas and towns. */
export function distanceText(km: number): string {
  return km < 1 ? distanceWords.near : distanceWords.far({ km: Math.round(km) });
}
