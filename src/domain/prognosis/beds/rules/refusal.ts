import { addBed, erlangB } from "../erlang.ts";
import { checkCountableLoad, checkShareTarget } from "./bed-rule.ts";
import type { BedRuleDefinition } from "./bed-rule.ts";

/** The fewest whole beds that refuse at most the target of the requests (Erlang B). */
export const refusal = {
  id: "refusal",
  setting: "refusalTarget",
  unit: "share",
  load: "requestLoad",
  isWhole: true,
  isSlow: false,
  dependsOnLoadOnly: true,
  toTarget: (share) => share,
  bedsFor: (load, target) => {
    checkShareTarget(target);
    checkCountableLoad(load);
    return load === 0 ? 0 : fewestBeds(load, target);
  },
  outcomeWith: (beds, load) => erlangB(beds, load),
} as const satisfies BedRuleDefinition;

function fewestBeds(load: number, target: number): number {
  if (target >= 1) return 0;
  // What is carried, load * (1 - target), needs as many beds; the step before them is known to be too few.
  let beds = Math.max(0, Math.ceil(load * (1 - target)) - 1);
  for (let refused = erlangB(beds, load); refused > target; refused = addBed(refused, beds, load)) beds += 1;
  return beds;
}
