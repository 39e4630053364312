import { holdingDaysOf } from "../../guests/load.ts";
import { erlangA } from "../erlang.ts";
import { checkCountableLoad, checkShareTarget } from "./bed-rule.ts";
import type { BedRuleDefinition } from "./bed-rule.ts";

/** The fewest whole beds, from 1, with at most the target of the requests leaving unserved (Erlang A). */
export const waitAndLeave = {
  id: "waitAndLeave",
  setting: "leaveTarget",
  unit: "share",
  load: "requestLoad",
  isWhole: true,
  isSlow: true,
  dependsOnLoadOnly: false,
  toTarget: (share) => share,
  bedsFor: (load, target, { meanPatienceStays }) => {
    checkShareTarget(target);
    checkCountableLoad(load);
    if (meanPatienceStays === undefined) throw new RangeError("The rule waitAndLeave needs meanPatienceStays");
    return load === 0 ? 0 : fewestBeds(load, target, meanPatienceStays);
  },
  outcomeWith: (beds, load, settings) =>
    beds === 0 ? 1 : erlangA(beds, load, settings.patienceDays / holdingDaysOf(settings)).leaveProbability,
} as const satisfies BedRuleDefinition;

/** Fewer than load * (1 - target) beds cannot carry enough; from there by doubling steps and halving. */
function fewestBeds(load: number, target: number, patience: number): number {
  if (patience === Infinity) return Math.floor(load) + 1;
  const isEnough = (beds: number) => erlangA(beds, load, patience).leaveProbability <= target;
  let tooFew = Math.max(1, Math.floor(load * (1 - target))) - 1;
  let step = 1;
  while (!isEnough(tooFew + step)) {
    tooFew += step;
    step *= 2;
  }
  let enough = tooFew + step;
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
