/** The bed rules in the order they are shown; whoever wants to know something of a rule asks here. */
import type { BedRuleDefinition } from "./bed-rule.ts";
import { occupancy } from "./occupancy.ts";
import { refusal } from "./refusal.ts";
import { waitAndLeave } from "./wait-and-leave.ts";
import { wait } from "./wait.ts";

const RULES = [occupancy, refusal, wait, waitAndLeave] as const;

export type BedRule = (typeof RULES)[number]["id"];

/** Rules that say what a number of beds does to those who ask for one. */
export type CurveRule = Exclude<(typeof RULES)[number], { outcomeWith: null }>["id"];

export const BED_RULES = RULES.map(({ id }) => id) as readonly BedRule[] as readonly [BedRule, ...BedRule[]];

export const CURVE_RULES = BED_RULES.filter(hasCurve);

export function hasCurve(rule: BedRule): rule is CurveRule {
  return findRule(rule).outcomeWith !== null;
}

/** Throws RangeError for a name that is no rule. */
export function findRule(id: BedRule): BedRuleDefinition<BedRule> {
  const found = RULES.find((rule) => rule.id === id);
  if (found === undefined) throw new RangeError(`Unknown bed rule "${String(id)}"`);
  return found;
}
