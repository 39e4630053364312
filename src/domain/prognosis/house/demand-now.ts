/** The demand for one house now: from what it counted, or else from the model. */
import { offeredLoad } from "../guests/load.ts";
import type { HouseQuestion } from "./house-question.ts";
import { FULLEST_SHARE, solveOfferedLoad } from "./offered-load.ts";

export type DemandBasis = "admissions" | "refusals" | "model";

/** Why there is no demand to speak of; the words stand with whoever shows it. */
export type DemandProblem =
  /** The admissions and their stay ask for more nights than the beds have. */
  | "moreNightsThanBeds"
  /** Always full: only counted refusals can tell what was asked. */
  | "alwaysFull"
  /** Admissions alone say nothing without the beds that took them. */
  | "bedsNeeded"
  /** Refusals alone, or a house that the model does not know. */
  | "admissionsNeeded";

/** Which figures the demand of now follows from, or why none does. `holdingDays` is stay plus turnover. */
export function chooseBasis(question: HouseQuestion, holdingDays: number): DemandBasis | { problem: DemandProblem } {
  const { admissions, beds, place, refusalsPerYear } = question;
  if (admissions.length === 0)
    return refusalsPerYear !== null || "region" in place ? { problem: "admissionsNeeded" } : "model";
  const carried = offeredLoad(meanAdmissions(question), holdingDays);
  if (beds !== null && carried >= beds) return { problem: "moreNightsThanBeds" };
  if (refusalsPerYear !== null) return "refusals";
  if (beds === null) return { problem: "bedsNeeded" };
  return carried > FULLEST_SHARE * beds ? { problem: "alwaysFull" } : "admissions";
}

export function meanAdmissions({ admissions }: Pick<HouseQuestion, "admissions">): number {
  return admissions.reduce((sum, count) => sum + count, 0) / admissions.length;
}

/**
 * Offered load from counts per year. Without refusals the house cannot have been fuller than a house of which that can
 * be told: a draw beyond it counts as that full.
 */
export function loadFromCounts(
  beds: number | null,
  { admitted, refused }: { admitted: number; refused: number | null },
  holdingDays: number,
): number {
  if (refused !== null) return offeredLoad(admitted + refused, holdingDays);
  const carried = offeredLoad(admitted, holdingDays);
  return solveOfferedLoad(beds!, Math.min(carried, FULLEST_SHARE * beds!));
}
