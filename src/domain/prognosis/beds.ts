/** Load to beds. Loads are mean numbers of beds in use (see load.ts); shares are 0-1. */
export const BED_RULES = ["occupancy", "refusal"] as const;
export type BedRule = (typeof BED_RULES)[number];

/**
 * Erlang B: the share of requests refused by `beds` beds under `load`, nobody waiting.
 * B(0) = 1, B(c) = load B(c-1) / (c + load B(c-1)). Depends only on the mean holding time.
 * Source: Erlang 1917; recursion: Jagerman, Bell System Technical Journal 53 (1974).
 * Throws RangeError for a negative or fractional number of beds and for a load that is not a number from 0.
 */
export function erlangB(beds: number, load: number): number {
  if (!Number.isInteger(beds) || beds < 0) throw new RangeError(`Beds must be a whole number from 0: ${beds}`);
  checkLoad(load);
  let refused = 1;
  for (let c = 1; c <= beds; c += 1) refused = addBed(refused, c, load);
  return refused;
}

/** Share of the beds in use in the loss model: load (1 - B) / beds. */
export function carriedLoadPerBed(beds: number, load: number): number {
  if (beds === 0) throw new RangeError("Without beds there is no occupancy");
  return (load * (1 - erlangB(beds, load))) / beds;
}

/**
 * Beds by a rule. A load of 0 needs 0 beds.
 * - occupancy: load of guest nights / `target` occupancy, a real number, the same per site and pooled;
 * - refusal: the fewest whole beds that refuse at most `target` of the requests (Erlang B), from the load of requests.
 * Throws RangeError for a load below 0 and for a target outside (0, 1].
 */
export function bedsFor(rule: BedRule, load: number, target: number): number {
  checkLoad(load);
  if (!(target > 0 && target <= 1)) throw new RangeError(`Target must lie in (0, 1]: ${target}`);
  if (rule === "occupancy") return load / target;
  if (rule === "refusal") return fewestBedsByRefusal(load, target);
  throw new RangeError(`Unknown bed rule "${String(rule)}"`);
}

function fewestBedsByRefusal(load: number, target: number): number {
  if (load === 0) return 0;
  let beds = 0;
  for (let refused = 1; refused > target; refused = addBed(refused, beds, load)) beds += 1;
  return beds;
}

/** One step of the recursion: from the refusal of beds - 1 to that of `beds`. */
function addBed(refusedBefore: number, beds: number, load: number): number {
  return (load * refusedBefore) / (beds + load * refusedBefore);
}

function checkLoad(load: number): void {
  if (!(load >= 0 && load < Infinity)) throw new RangeError(`Load must be a number from 0: ${load}`);
}
