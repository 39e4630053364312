import { wholeKm } from "../../domain/border/distance.ts";
import { distanceWords } from "../../words/sociale-kaart.ts";
import { houseWords } from "../../words/sociale-kaart-kaart.ts";

/** A distance as the crow flies. */
export function distanceText(km: number): string {
  return km < 1 ? distanceWords.near : distanceWords.far({ km: wholeKm(km) });
}

/** The same in a row of the list: that it is as the crow flies is said where the place is. */
export function rowDistance(km: number): string {
  return km < 1 ? houseWords.near : houseWords.far({ km: wholeKm(km) });
}
