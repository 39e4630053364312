/**
 * PERT: the beta distribution on [low, high] with mode `central`, Beta(1 + 4 (c-l)/(h-l), 1 + 4 (h-c)/(h-l)); mean
 * (low + 4 central + high) / 6. With low = high it is that one value.
 * Source: Malcolm, Roseboom, Clark and Fazar 1959; Vose, Risk Analysis (2008).
 */
import { betaInverse } from "./incomplete-beta.ts";

export interface PertRange {
  low: number;
  central: number;
  high: number;
}

const MODE_WEIGHT = 4;

/** The value with probability `p` below it. Throws RangeError when low <= central <= high does not hold. */
export function pertInverse(p: number, { low, central, high }: PertRange): number {
  if (!(low <= central && central <= high)) throw new RangeError(`No PERT on ${low}, ${central}, ${high}`);
  if (low === high) return central;
  const mode = (central - low) / (high - low);
  return low + (high - low) * betaInverse(p, 1 + MODE_WEIGHT * mode, 1 + MODE_WEIGHT * (1 - mode));
}
