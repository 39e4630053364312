import { checkShareTarget } from "./bed-rule.ts";
import type { BedRuleDefinition } from "./bed-rule.ts";

/** The flat norm: guest nights over the share of the nights in use, a real number, the same per site and pooled. */
export const occupancy = {
  id: "occupancy",
  setting: "occupancyTarget",
  unit: "share",
  load: "guestLoad",
  isWhole: false,
  isSlow: false,
  dependsOnLoadOnly: false,
  toTarget: (share) => share,
  bedsFor: (load, target) => {
    checkShareTarget(target);
    return load / target;
  },
  outcomeWith: null,
} as const satisfies BedRuleDefinition;
