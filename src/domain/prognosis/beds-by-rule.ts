/** The bed rules with the targets of the settings: days become stays here. */
import { BED_RULES, bedsFor } from "./beds.ts";
import type { BedRule } from "./beds.ts";
import type { Settings } from "./settings.ts";

/** Beds held by guests (nights of guests), and beds asked for (demand, turnover included). */
export interface AreaLoad {
  guestLoad: number;
  requestLoad: number;
  /** What one request holds a bed, turnover included: the stay of the rules for waiting. */
  holdingDays: number;
}

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
