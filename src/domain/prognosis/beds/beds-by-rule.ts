/** The bed rules with the targets of the settings: days become stays here. */
import { bedsFor } from "./beds.ts";
import type { AreaLoad } from "./rules/bed-rule.ts";
import { BED_RULES, findRule } from "./rules/registry.ts";
import type { BedRule } from "./rules/registry.ts";
import type { Settings } from "../data/settings.ts";

/** Beds for a load by one rule and its target. Throws RangeError for an unknown rule. */
export function bedsByRule(rule: BedRule, load: AreaLoad, settings: Settings): number {
  const { load: counted, setting, toTarget } = findRule(rule);
  return bedsFor(rule, load[counted], toTarget(settings[setting], load.holdingDays), {
    meanPatienceStays: settings.patienceDays / load.holdingDays,
  });
}

export function mapRules<T>(outcomeOf: (rule: BedRule) => T): Record<BedRule, T> {
  return Object.fromEntries(BED_RULES.map((rule) => [rule, outcomeOf(rule)])) as Record<BedRule, T>;
}

/** The part of a load that comes to one site. */
export function shareLoad({ guestLoad, requestLoad, holdingDays }: AreaLoad, share: number): AreaLoad {
  return { guestLoad: guestLoad * share, requestLoad: requestLoad * share, holdingDays };
}
