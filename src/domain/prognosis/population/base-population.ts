/**
 * Base population: five-year age groups to single ages.
 * Method: monotone cubic Hermite interpolation of the cumulative population at ages 0, 5, .. 90 (after Fritsch and
 * Carlson 1980), with the plain harmonic mean of the two neighbouring slopes as tangent at an inner knot and the slope
 * of the end interval at 0 and 90. Library versions choose other tangents and give other ages. The open group is
 * spread as a stationary population: w(90) = 1, w(a) = w(a-1) * exp(-m(a-1)).
 */
import { AGE_COUNT, GROUP_WIDTH_YEARS, OPEN_GROUP, OPEN_GROUP_FROM_AGE } from "../data/age-groups.ts";

/**
 * @param byGroup persons per age group, nineteen values from `groupOffset`
 * @param mortality national m per single age, 105 values from `mortalityOffset`; only ages from 90 are read
 * @param single receives persons per single age 0..104; keeps the total of each group
 */
export function spreadToSingleAges(
  byGroup: Float64Array,
  groupOffset: number,
  mortality: Float64Array,
  mortalityOffset: number,
  single: Float64Array,
): void {
  for (let group = 0; group < OPEN_GROUP; group += 1) {
    const size = byGroup[groupOffset + group]!;
    const left = tangentAt(byGroup, groupOffset, group);
    const right = tangentAt(byGroup, groupOffset, group + 1);
    spreadGroup(size, left, right, single, group * GROUP_WIDTH_YEARS);
  }
  spreadOpenGroup(byGroup[groupOffset + OPEN_GROUP]!, mortality, mortalityOffset, single);
}

/** Tangent (persons per group width) at the lower bound of `knot`. */
function tangentAt(byGroup: Float64Array, offset: number, knot: number): number {
  if (knot === 0) return byGroup[offset]!;
  const below = byGroup[offset + knot - 1]!;
  if (knot === OPEN_GROUP) return below;
  const above = byGroup[offset + knot]!;
  return below === 0 || above === 0 ? 0 : (2 * below * above) / (below + above);
}

function spreadGroup(size: number, left: number, right: number, single: Float64Array, firstAge: number): void {
  let reached = 0;
  for (let year = 1; year <= GROUP_WIDTH_YEARS; year += 1) {
    const t = year / GROUP_WIDTH_YEARS;
    const cumulative = t * t * (3 - 2 * t) * size + t * (1 - t) * (1 - t) * left + t * t * (t - 1) * right;
    single[firstAge + year - 1] = cumulative - reached;
    reached = cumulative;
  }
}

function spreadOpenGroup(size: number, mortality: Float64Array, offset: number, single: Float64Array): void {
  let weight = 1;
  let total = 0;
  for (let age = OPEN_GROUP_FROM_AGE; age < AGE_COUNT; age += 1) {
    single[age] = weight;
    total += weight;
    weight *= Math.exp(-mortality[offset + age]!);
  }
  for (let age = OPEN_GROUP_FROM_AGE; age < AGE_COUNT; age += 1) single[age] = (single[age]! / total) * size;
}
