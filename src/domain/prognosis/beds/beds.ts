/** Load to beds, for who has a load and a target at hand; with the settings of the model see beds-by-rule.ts. */
import { checkLoad } from "./erlang.ts";
import type { RuleOptions } from "./rules/bed-rule.ts";
import { findRule } from "./rules/registry.ts";
import type { BedRule } from "./rules/registry.ts";

export { carriedLoadPerBed, erlangA, erlangB, erlangC } from "./erlang.ts";
export { BED_RULES } from "./rules/registry.ts";
export type { BedRule } from "./rules/registry.ts";

/**
 * Beds by a rule. A load of 0 needs 0 beds. What each rule counts stands in its file under `rules`:
 * - occupancy: `target` is an occupancy, the answer a real number;
 * - refusal and waitAndLeave: `target` is a share of the requests; waitAndLeave needs `meanPatienceStays`;
 * - wait: `target` is a number of stays.
 * `load` is guests * stay / 365 for occupancy, otherwise the load of requests with the holding time.
 * Throws RangeError for an unknown rule, a load or patience below 0 and a target outside (0, 1], or outside
 * (0, Infinity) for wait.
 */
export function bedsFor(rule: BedRule, load: number, target: number, options: RuleOptions = {}): number {
  const { bedsFor: countBeds } = findRule(rule);
  checkLoad(load);
  return countBeds(load, target, options);
}
