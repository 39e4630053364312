import type { Point } from "../../../border/distance.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Precision } from "../hospice.ts";
import type { HospiceRecord } from "../hospice-fields.ts";

export interface Placing extends Point {
  precision: Precision;
}

/** Where a hospice is drawn and measured from: its own coordinates, else its postcode, else its town. */
export function placeRecord(
  { location, address }: Pick<HospiceRecord, "location" | "address">,
  gazetteer: Gazetteer,
): Placing | undefined {
  if (location) return { latitude: location.latitude, longitude: location.longitude, precision: "own" };
  const postcode = address?.postal_code && gazetteer.findPostcode(address.postal_code.slice(0, 4));
  if (postcode) return { latitude: postcode.latitude, longitude: postcode.longitude, precision: "postcode4" };
  const town = address?.city && address.municipality && gazetteer.findTown(address.city, address.municipality);
  return town ? { ...town, precision: "town" } : undefined;
}
