/** The bed rules with the targets of the settings: days become stays here. */
import { BED_RULES, bedsFor } from "./beds.ts";
import type { BedRule } from "./beds.ts";
import type { YearLoad } from "../guests/load.ts";
import type { Settings } from "../data/settings.ts";

/** What the rules take of a year. */
export type AreaLoad = Pick<YearLoad, "guestLoad" | "requestLoad" | "holdingDays">;

/** Beds for a load by one rule and its target; only the occupancy rule counts nights of guests. */
export function bedsByRule(rule: BedRule, load: AreaLoad, settings: Settings): number {
  const { holdingDays, requestLoad } = load;
  if (rule === "occupancy") return bedsFor(rule, load.guestLoad, settings.occupancyTarget);
  if (rule === "refusal") return bedsFor(rule, requestLoad, settings.refusalTarget);
  if (rule === "wait") return bedsFor(rule, requestLoad, settings.waitTargetDays / holdingDays);
  return bedsFor(rule, requestLoad, settings.leaveTarget, { meanPatienceStays: settings.patienceDays / holdingDays });
}

export function mapRules<T>(outcomeOf: (rule: BedRule) => T): Record<BedRule, T> {
  return Object.fromEntries(BED_RULES.map((rule) => [rule, outcomeOf(rule)])) as Record<BedRule, T>;
}

/** The part of a load that comes to one site. */
export function shareLoad({ guestLoad, requestLoad, holdingDays }: AreaLoad, share: number): AreaLoad {
  return { guestLoad: guestLoad * share, requestLoad: requestLoad * share, holdingDays };
}
