/** Beds of one area in one year in every draw, by one rule. */
import { bedsByRule } from "../beds/beds-by-rule.ts";
import { findRule } from "../beds/rules/registry.ts";
import type { BedRule } from "../beds/rules/registry.ts";
import type { Settings } from "../data/settings.ts";
import { holdingDaysOf } from "../guests/load.ts";
import type { DrawnSettings, DrawnYear } from "./drawn-year.ts";

/** Counts beds in every draw; keep one counter for all areas and years of a run. */
export type DrawnBedCounter = (rule: BedRule, year: DrawnYear) => Float64Array;

/**
 * The same numbers as bedsByRule gives. Of a rule that depends on nothing but the load, the largest load each number of
 * beds can carry is found once and looked up after that.
 */
export function prepareBedCounter({ settings }: DrawnSettings): DrawnBedCounter {
  const tables = new Map<BedRule, LoadTable>();
  return (rule, { guestLoad, requestLoad }) => {
    const beds = new Float64Array(guestLoad.length);
    const { dependsOnLoadOnly } = findRule(rule);
    if (dependsOnLoadOnly && isWithinTable(requestLoad)) {
      const table = tables.get(rule) ?? openTable(rule, settings[0]!);
      tables.set(rule, table);
      extendTable(table, requestLoad);
      for (let draw = 0; draw < beds.length; draw += 1) beds[draw] = lookUpBeds(table, requestLoad[draw]!);
      return beds;
    }
    for (let draw = 0; draw < beds.length; draw += 1) {
      const load = {
        guestLoad: guestLoad[draw]!,
        requestLoad: requestLoad[draw]!,
        holdingDays: holdingDaysOf(settings[draw]!),
      };
      beds[draw] = bedsByRule(rule, load, settings[draw]!);
    }
    return beds;
  };
}

interface LoadTable {
  /** Whether a load is not too much for a number of beds. */
  isEnough: (beds: number, load: number) => boolean;
  /** The largest load each number of beds is enough for. */
  largestLoads: number[];
  /** Beds for loads of 0, 1/8, 2/8 and so on, where the search for a load in between begins. */
  firstBeds: number[];
}

const STEPS_PER_LOAD = 8;
/** The table grows with the square of the load; a larger one is counted by itself, which grows with its root. */
const LARGEST_TABLE_LOAD = 400;

/** What is no load is left to the table, which refuses it. */
function isWithinTable(loads: Float64Array): boolean {
  return loads.every((load) => load <= LARGEST_TABLE_LOAD || !(load < Infinity));
}

/** Targets are choices, so that they are the same in every draw. */
function openTable(rule: BedRule, settings: Settings): LoadTable {
  const { setting, outcomeWith } = findRule(rule);
  const isEnough = (beds: number, load: number) => outcomeWith!(beds, load, settings)! <= settings[setting];
  return { isEnough, largestLoads: [0], firstBeds: [] };
}

function extendTable({ isEnough, largestLoads, firstBeds }: LoadTable, loads: Float64Array): void {
  let most = 0;
  for (let draw = 0; draw < loads.length; draw += 1) most = Math.max(most, loads[draw]!);
  if (!(most < Infinity)) throw new RangeError(`Load must be a number from 0: ${most}`);
  while (largestLoads.at(-1)! < most)
    largestLoads.push(findLargestLoad(isEnough, largestLoads.length, largestLoads.at(-1)!));
  for (let step = firstBeds.length; step <= most * STEPS_PER_LOAD; step += 1) {
    let beds = firstBeds.at(-1) ?? 0;
    while (largestLoads[beds]! < step / STEPS_PER_LOAD) beds += 1;
    firstBeds.push(beds);
  }
}

function lookUpBeds({ largestLoads, firstBeds }: LoadTable, load: number): number {
  let beds = firstBeds[Math.floor(load * STEPS_PER_LOAD)]!;
  while (largestLoads[beds]! < load) beds += 1;
  return beds;
}

/** The largest load that `beds` beds are enough for, by halving down to neighbouring numbers. */
function findLargestLoad(isEnough: LoadTable["isEnough"], beds: number, above: number): number {
  let enough = above;
  let tooMuch = Math.max(1, 2 * above);
  while (isEnough(beds, tooMuch)) tooMuch *= 2;
  for (;;) {
    const middle = (enough + tooMuch) / 2;
    if (middle <= enough || middle >= tooMuch) return enough;
    if (isEnough(beds, middle)) enough = middle;
    else tooMuch = middle;
  }
}
