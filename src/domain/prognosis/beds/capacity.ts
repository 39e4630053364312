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
  /** What sources last said of hospices without a known number: told beside the known beds, never counted. */
  older?: { beds: number; hospices: number };
}

export type CapacityGap =
  /** Known beds less need, in whole beds: below 0 is too few. */
  | { kind: "gap"; beds: number }
  /** "At least n known beds in m of k hospices": how many are missing cannot be said. */
  | ({ kind: "atLeast" } & Capacity);

/** Capacities of several areas together. */
export function addCapacities(capacities: readonly Capacity[]): Capacity {
  const total = (name: Exclude<keyof Capacity, "older">) =>
    capacities.reduce((sum, capacity) => sum + capacity[name], 0);
  return {
    knownBeds: total("knownBeds"),
    knownHospices: total("knownHospices"),
    hospices: total("hospices"),
    ...addOlder(capacities.flatMap(({ older }) => older ?? [])),
  };
}

/** Whether every house there is has a known number of beds; without a house there is nothing to know. */
export function isWhollyKnown({ knownHospices, hospices }: Capacity): boolean {
  return hospices > 0 && knownHospices === hospices;
}

/** A sum of quotients can lie this much above the whole number it stands for. */
const ROUNDING = 1e-9;

export function countCapacity(sites: readonly Pick<ModelSite, "beds" | "otherBeds">[]): Capacity {
  const known = sites.flatMap(({ beds }) => (beds === null ? [] : [beds]));
  const older = sites.flatMap(({ beds, otherBeds }) => {
    const last = beds === null ? otherBeds?.lastKnown : undefined;
    return last === undefined ? [] : [{ beds: last.beds, hospices: 1 }];
  });
  return {
    knownBeds: known.reduce((sum, beds) => sum + beds, 0),
    knownHospices: known.length,
    hospices: sites.length,
    ...addOlder(older),
  };
}

function addOlder(parts: readonly NonNullable<Capacity["older"]>[]): Pick<Capacity, "older"> {
  if (parts.length === 0) return {};
  const total = (name: "beds" | "hospices") => parts.reduce((sum, part) => sum + part[name], 0);
  return { older: { beds: total("beds"), hospices: total("hospices") } };
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
