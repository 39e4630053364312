/** What a bed rule is: everything the rest of the site must know of one stands in its file. */
import type { YearLoad } from "../../guests/load.ts";
import type { Settings } from "../../data/settings.ts";

/** What the rules take of a year. */
export type AreaLoad = Pick<YearLoad, "guestLoad" | "requestLoad" | "holdingDays">;

export interface BedRuleDefinition<Id extends string = string> {
  /** Its name everywhere: in scenarios, in JSON and, as the key of its sentences, in content/woorden. */
  id: Id;
  /** The setting that holds its target: the key of a parameter. */
  setting: keyof Settings;
  /** Of the target and of what the rule says of a number of beds. */
  unit: "share" | "days";
  /** Which load it counts: nights of guests, or the beds asked for at the same time. */
  load: "guestLoad" | "requestLoad";
  /** Whether it answers in whole beds. */
  isWhole: boolean;
  /** Whether its bands over all draws and years take about a second, so that a page draws them after the others. */
  isSlow: boolean;
  /**
   * Whether what it says of a number of beds depends on nothing but the load and grows with it, so that the largest load
   * of each number can be looked up for every draw.
   */
  dependsOnLoadOnly: boolean;
  /** From the value of its setting to the `target` of `bedsFor`; waits become stays here. */
  toTarget: (value: number, holdingDays: number) => number;
  /**
   * Beds for a load above 0. Throws RangeError for a target outside its range and for a load it cannot count.
   * @param options what some rules need besides
   */
  bedsFor: (load: number, target: number, options: RuleOptions) => number;
  /**
   * What a number of beds gives under a load of requests, in `unit`; null where that has no end. The rule itself is null
   * when the number says nothing of refused or waiting people: then there is no curve to draw.
   */
  outcomeWith: ((beds: number, requestLoad: number, settings: Settings) => number | null) | null;
}

export interface RuleOptions {
  /** How long somebody can wait, in stays. */
  meanPatienceStays?: number | undefined;
}

/** A share of the requests or of the nights. Throws RangeError outside (0, 1]. */
export function checkShareTarget(target: number): void {
  if (!(target > 0 && target <= 1)) throw new RangeError(`Target must lie in (0, 1]: ${target}`);
}

/** Far above the load of a country; the search for the number of beds takes as many steps as the load. */
const LARGEST_LOAD = 1e6;

export function checkCountableLoad(load: number): void {
  if (load > LARGEST_LOAD) throw new RangeError(`Load must lie in [0, ${LARGEST_LOAD}]: ${load}`);
}
