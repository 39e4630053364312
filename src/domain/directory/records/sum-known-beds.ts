import type { Hospice } from "./hospice.ts";

type House = Pick<Hospice, "capacity" | "status">;

interface SumOfBeds {
  beds: number;
  houses: number;
}

/** Beds that are known now, and of how many houses: last known, planned and former counts are left out, and closed houses too. */
export function sumKnownBeds(houses: readonly House[]): SumOfBeds {
  return sumBeds(houses, ({ capacity }) => capacity?.beds);
}

/** What was last known of the other houses that are not closed: told beside the known beds, never added to them. */
export function sumLastKnownBeds(houses: readonly House[]): SumOfBeds {
  return sumBeds(houses, ({ capacity }) => (capacity?.beds === undefined ? capacity?.lastKnown?.beds : undefined));
}

function sumBeds(houses: readonly House[], read: (house: House) => number | undefined): SumOfBeds {
  const counts = houses.filter(({ status }) => status !== "closed").flatMap((house) => read(house) ?? []);
  return { beds: counts.reduce((sum, beds) => sum + beds, 0), houses: counts.length };
}
