import { holdingDaysOf } from "../../guests/load.ts";
import { addBed, erlangB, erlangC, waitFromRefusal } from "../erlang.ts";
import { checkCountableLoad } from "./bed-rule.ts";
import type { BedRuleDefinition } from "./bed-rule.ts";

/** The fewest whole beds, and more than the load, with a mean wait of at most the target (Erlang C). */
export const wait = {
  id: "wait",
  setting: "waitTargetDays",
  unit: "days",
  load: "requestLoad",
  isWhole: true,
  isSlow: true,
  dependsOnLoadOnly: false,
  toTarget: (days, holdingDays) => days / holdingDays,
  bedsFor: (load, targetStays) => {
    if (!(targetStays > 0 && targetStays < Infinity))
      throw new RangeError(`Target wait must be a number of stays above 0: ${targetStays}`);
    checkCountableLoad(load);
    return load === 0 ? 0 : fewestBeds(load, targetStays);
  },
  outcomeWith: (beds, load, settings) =>
    beds > load ? erlangC(beds, load).meanWaitStays * holdingDaysOf(settings) : null,
} as const satisfies BedRuleDefinition;

function fewestBeds(load: number, targetStays: number): number {
  let beds = Math.floor(load);
  for (let refused = erlangB(beds, load); ;) {
    beds += 1;
    refused = addBed(refused, beds, load);
    if (waitFromRefusal(refused, beds, load).meanWaitStays <= targetStays) return beds;
  }
}
