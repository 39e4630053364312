/**
 * What is asked of a house that refuses, from what it takes in: a (1 - B(c, a)) is carried, and that is counted. The
 * fuller the house, the less its admissions say of what was asked.
 */
import { erlangB } from "../beds/beds.ts";

/** Above this part of the beds the admissions of a house no longer tell how much was asked of it. */
export const FULLEST_SHARE = 0.97;

/** Load carried by `beds` beds when nobody waits: rises with the load and never reaches the beds. */
export function carriedLoad(beds: number, offeredLoad: number): number {
  return offeredLoad * (1 - erlangB(beds, offeredLoad));
}

/**
 * The offered load of which `beds` beds carry `carried`, by halving until no number lies between.
 * Throws RangeError for beds that are no whole number from 1 and for a carried load outside [0, 0.97 beds].
 */
export function solveOfferedLoad(beds: number, carried: number): number {
  if (!Number.isInteger(beds) || beds < 1) throw new RangeError(`Beds must be a whole number from 1: ${beds}`);
  if (!(carried >= 0 && carried <= FULLEST_SHARE * beds))
    throw new RangeError(`Carried load must lie in [0, ${FULLEST_SHARE} x ${beds}]: ${carried}`);
  let low = carried;
  let high = 2 * carried;
  while (carriedLoad(beds, high) < carried) {
    low = high;
    high *= 2;
  }
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (carriedLoad(beds, middle) < carried) low = middle;
    else high = middle;
  }
  return high;
}
