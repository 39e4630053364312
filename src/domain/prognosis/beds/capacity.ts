/**
 * The beds there are, from the hospice files or typed in as of now, never from the model and never from a plan, beside
 * the beds that are needed. What a scenario closes, resizes or opens is a second capacity, of the plan.
 */
import type { ModelSite } from "../data/model-data.ts";

export interface Capacity {
  /** Sum of the known beds. */
  knownBeds: number;
  /** Hospices with a known number, and all hospices. */
  knownHospices: number;
  hospices: number;
}

export type CapacityGap =
  /** Known beds less need, in whole beds: below 0 is too few. */
  | { kind: "gap"; beds: number }
  /** "At least n known beds in m of k hospices": how many are missing cannot be said. */
  | ({ kind: "atLeast" } & Capacity);

/** Capacities of several areas together. */
export function addCapacities(capacities: readonly Capacity[]): Capacity {
  const total = (name: keyof Capacity) => capacities.reduce((sum, capacity) => sum + capacity[name], 0);
  return { knownBeds: total("knownBeds"), knownHospices: total("knownHospices"), hospices: total("hospices") };
}

/** Whether every house there is has a known number of beds; without a house there is nothing to know. */
export function isWhollyKnown({ knownHospices, hospices }: Capacity): boolean {
  return hospices > 0 && knownHospices === hospices;
}

/** A sum of quotients can lie this much above the whole number it stands for. */
const ROUNDING = 1e-9;

export function countCapacity(sites: readonly Pick<ModelSite, "beds">[]): Capacity {
  const known = sites.flatMap(({ beds }) => (beds === null ? [] : [beds]));
  return { knownBeds: known.reduce((sum, beds) => sum + beds, 0), knownHospices: known.length, hospices: sites.length };
}

/** Beds on screen: a need rounded up to whole beds, once for a pool and once per site. */
export function toWholeBeds(beds: number): number {
  return Math.max(0, Math.ceil(beds - ROUNDING));
}

/**
 * Known beds less the need by residence under the same rule. Needs the beds of every hospice to be known or typed in.
 * @param neededBeds one number per site, or a single one for a pool
 */
export function computeGap(capacity: Capacity, neededBeds: readonly number[]): CapacityGap {
  if (capacity.knownHospices < capacity.hospices) return { kind: "atLeast", ...capacity };
  return { kind: "gap", beds: capacity.knownBeds - neededBeds.reduce((sum, beds) => sum + toWholeBeds(beds), 0) };
}

/** Gaps of areas together: nobody pools over areas. null where one of them has none to tell. */
export function sumGaps(gaps: readonly (CapacityGap | null)[]): CapacityGap | null {
  const told = gaps.flatMap((gap) => (gap?.kind === "gap" ? [gap.beds] : []));
  return told.length === 0 || told.length < gaps.length
    ? null
    : { kind: "gap", beds: told.reduce((sum, beds) => sum + beds, 0) };
}
