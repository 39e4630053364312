/**
 * The ages the model counts in: single completed years 0..104 (104 means 104 and over) and nineteen groups,
 * 0-4, 5-9, .. 85-89 and the open group 90+. Structure, not figures: the tables in content have these columns.
 */
export const AGE_COUNT = 105;
export const OPEN_AGE = AGE_COUNT - 1;
export const GROUP_WIDTH_YEARS = 5;
export const OPEN_GROUP_FROM_AGE = 90;
export const OPEN_GROUP = OPEN_GROUP_FROM_AGE / GROUP_WIDTH_YEARS;
export const GROUP_COUNT = OPEN_GROUP + 1;

export const AGE_GROUPS: readonly string[] = Array.from({ length: GROUP_COUNT }, (_, group) =>
  group === OPEN_GROUP ? `${OPEN_GROUP_FROM_AGE}+` : labelOf(group),
);

function labelOf(group: number): string {
  const lower = group * GROUP_WIDTH_YEARS;
  return `${lower}-${lower + GROUP_WIDTH_YEARS - 1}`;
}

/** Lower bound in completed years of a label such as "85-89" or "90+". Throws RangeError on any other text. */
export function lowerBoundYears(ageGroup: string): number {
  const match = /^(\d+)(?:-\d+|\+)$/.exec(ageGroup);
  if (match === null) throw new RangeError(`Not an age group: "${ageGroup}"`);
  return Number(match[1]);
}

/** Sum over the groups that start at `fromAge` or later; `fromAge` must be the lower bound of a group. */
export function sumFromAge(byAgeGroup: Float64Array, fromAge: number): number {
  const first = fromAge / GROUP_WIDTH_YEARS;
  if (!Number.isInteger(first) || first < 0 || first >= GROUP_COUNT) {
    throw new RangeError(`No age group starts at ${fromAge}`);
  }
  let sum = 0;
  for (const value of byAgeGroup.subarray(first)) sum += value;
  return sum;
}
