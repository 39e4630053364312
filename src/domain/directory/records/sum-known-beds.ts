import type { Hospice } from "./hospice.ts";

/** Beds that are known now, and of how many houses: last known, planned and former counts are left out, and closed houses too. */
export function sumKnownBeds(houses: readonly Pick<Hospice, "capacity" | "status">[]): {
  beds: number;
  houses: number;
} {
  const counts = houses
    .filter(({ status }) => status !== "closed")
    .flatMap(({ capacity }) => (capacity?.beds === undefined ? [] : [capacity.beds]));
  return { beds: counts.reduce((sum, beds) => sum + beds, 0), houses: counts.length };
}
