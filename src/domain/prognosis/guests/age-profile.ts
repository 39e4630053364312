/** Deaths to hospice guests: the age profile of uptake, and the guests of one area in one year. */
import { AGE_GROUPS, GROUP_COUNT, lowerBoundYears } from "../data/age-groups.ts";
import type { ModelChoices } from "../data/choices-schema.ts";
import { tiltToMoments } from "../numbers/exponential-tilt.ts";
import type { AgeProfileKind } from "../data/options.ts";

export interface AgeGroupDeaths {
  /** A label as in AGE_GROUPS, such as "85-89" or "90+". */
  ageGroup: string;
  deaths: number;
}

/** What is known of the ages of guests, and the age at which a group counts. */
export type GuestAgeFit = Pick<ModelChoices["guestAges"], "fromAge" | "midpointYears" | "openGroupAgeYears"> & {
  meanAgeYears: number;
  sdAgeYears: number;
};

/**
 * The survey the profile is fitted on when no other is given: HOPEVOL 2017-2018, 803 guests of Dutch hospices (mean age
 * 76.1, standard deviation 12.4). Groups count at their middle, 90+ at 93.5; adults only. The same figures stand in
 * content/prognose with their sources; a test keeps them equal.
 */
export const HOPEVOL_FIT: GuestAgeFit = {
  fromAge: 20,
  midpointYears: 2.5,
  openGroupAgeYears: 93.5,
  meanAgeYears: 76.1,
  sdAgeYears: 12.4,
};

/**
 * Uptake per age group relative to the level, h; u(a) = guests per death * h(a).
 * flat: the same from `fromAge`; mean: h ~ exp(b z) so that guests have the mean age; meanAndSpread:
 * h ~ exp(b1 z + b2 z^2) so that they have the mean and the standard deviation. Groups below `fromAge` get 0.
 * Scaled so that the sum of deaths * h is the sum of all deaths, those of the young included.
 * Source of mean and spread: HOPEVOL 2017-2018, in content/prognose/parameters.
 * @param nationalDeathsByAgeGroup deaths in the Netherlands in the years of that survey, both sexes: the nineteen numbers of
 * AGE_GROUPS, or rows that name their age group, in any order
 * @returns h in the order of the input
 * @throws RangeError for another number of numbers, deaths that are none, or a mean and spread no profile reaches
 */
export function ageProfile(
  kind: AgeProfileKind,
  nationalDeathsByAgeGroup: readonly AgeGroupDeaths[] | ArrayLike<number>,
  fit: GuestAgeFit = HOPEVOL_FIT,
): number[] {
  const groups = nameGroups(nationalDeathsByAgeGroup).map(({ ageGroup, deaths }, index) => {
    if (!(deaths >= 0 && deaths < Infinity)) throw new RangeError(`Deaths of ${ageGroup}: ${deaths}`);
    return { index, deaths, lower: lowerBoundYears(ageGroup), ageYears: countedAgeYears(ageGroup, fit) };
  });
  const users = groups.filter(({ lower }) => lower >= fit.fromAge);
  const masses = users.map(({ deaths }) => deaths);
  const weights = weighAges(
    kind,
    users.map(({ ageYears }) => ageYears),
    masses,
    fit,
  );
  const weighted = sum(weights.map((weight, index) => weight * masses[index]!));
  if (!(weighted > 0)) throw new RangeError(`No deaths at ages from ${fit.fromAge}`);
  const scale = sum(groups.map(({ deaths }) => deaths)) / weighted;
  const profile = groups.map(() => 0);
  users.forEach(({ index }, position) => (profile[index] = weights[position]! * scale));
  return profile;
}

function nameGroups(deaths: readonly AgeGroupDeaths[] | ArrayLike<number>): AgeGroupDeaths[] {
  return Array.from<AgeGroupDeaths | number, AgeGroupDeaths>(deaths, (entry, index) => {
    if (typeof entry !== "number") return entry;
    if (deaths.length !== GROUP_COUNT)
      throw new RangeError(`Deaths of ${deaths.length} age groups, expected ${GROUP_COUNT}`);
    return { ageGroup: AGE_GROUPS[index]!, deaths: entry };
  });
}

function weighAges(kind: AgeProfileKind, agesYears: number[], masses: number[], fit: GuestAgeFit): number[] {
  if (kind === "flat") return agesYears.map(() => 1);
  if (kind === "mean") return tiltToMoments(agesYears, masses, { meanYears: fit.meanAgeYears });
  if (kind === "meanAndSpread") {
    return tiltToMoments(agesYears, masses, { meanYears: fit.meanAgeYears, sdYears: fit.sdAgeYears });
  }
  throw new RangeError(`Unknown age profile "${String(kind)}"`);
}

function countedAgeYears(ageGroup: string, fit: GuestAgeFit): number {
  return ageGroup.endsWith("+") ? fit.openGroupAgeYears : lowerBoundYears(ageGroup) + fit.midpointYears;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export interface UptakeInputs {
  /** h per age group. */
  ageProfile: ArrayLike<number>;
  /** U: guests per death, all ages. */
  guestsPerDeath: number;
  /** Share of deaths that is expected; no age group can have a larger uptake. */
  needShare: number;
  /** k of the region: 1 when it is not calibrated. */
  calibration: number;
  growthPerYear: number;
  /** Years of growth so far: max(0, year - calibration year). */
  growthYears: number;
}

export interface Uptake {
  /** Guests per death, per age group. */
  byAgeGroup: Float64Array;
  /** Positions of the age groups where the need share holds the uptake down. */
  cappedAgeGroups: number[];
}

/** min(need share, U h(a) k (1 + growth)^years) per age group. Throws RangeError when a figure is missing. */
export function computeUptake(inputs: UptakeInputs): Uptake {
  const { ageProfile, guestsPerDeath, needShare, calibration, growthPerYear, growthYears } = inputs;
  const level = guestsPerDeath * calibration * (1 + growthPerYear) ** growthYears;
  const byAgeGroup = new Float64Array(ageProfile.length);
  const cappedAgeGroups: number[] = [];
  for (let group = 0; group < ageProfile.length; group += 1) {
    const asked = level * ageProfile[group]!;
    if (!(asked >= 0)) throw new RangeError(`Uptake of age group ${group} cannot be computed: ${asked}`);
    if (asked > needShare) cappedAgeGroups.push(group);
    byAgeGroup[group] = Math.min(needShare, asked);
  }
  return { byAgeGroup, cappedAgeGroups };
}

/** People who come without any change for target groups or other settings: sum of deaths * uptake. */
export function countBaseGuests(deathsByAgeGroup: Float64Array, uptake: Float64Array): number {
  if (deathsByAgeGroup.length !== uptake.length) {
    throw new RangeError(`Deaths of ${deathsByAgeGroup.length} age groups and uptake of ${uptake.length}`);
  }
  return deathsByAgeGroup.reduce((guests, deaths, group) => guests + deaths * uptake[group]!, 0);
}
