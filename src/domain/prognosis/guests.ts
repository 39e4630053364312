/** Deaths to hospice guests: the age profile of uptake, and the guests of one area in one year. */
import { lowerBoundYears } from "./age-groups.ts";
import type { ModelChoices } from "./choices-schema.ts";
import { tiltToMoments } from "./exponential-tilt.ts";
import type { AgeProfileKind } from "./options.ts";

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
 * Uptake per age group relative to the level, h; u(a) = guests per death * h(a).
 * flat: the same from `fromAge`; mean: h ~ exp(b z) so that guests have the mean age; meanAndSpread:
 * h ~ exp(b1 z + b2 z^2) so that they have the mean and the standard deviation. Groups below `fromAge` get 0.
 * Scaled so that the sum of deaths * h is the sum of all deaths, those of the young included.
 * Source of mean and spread: HOPEVOL 2017-2018, in content/prognose/parameters.
 * @param nationalDeathsByAgeGroup deaths in the Netherlands in the years of that survey, both sexes, in any order
 * @returns h in the order of the input
 */
export function ageProfile(
  kind: AgeProfileKind,
  nationalDeathsByAgeGroup: readonly AgeGroupDeaths[],
  fit: GuestAgeFit,
): Float64Array {
  const groups = nationalDeathsByAgeGroup.map(({ ageGroup, deaths }, index) => {
    if (!(deaths >= 0 && deaths < Infinity)) throw new RangeError(`Deaths of ${ageGroup}: ${deaths}`);
    return { index, deaths, lower: lowerBoundYears(ageGroup), ageYears: countedAgeYears(ageGroup, fit) };
  });
  const users = groups.filter(({ lower }) => lower >= fit.fromAge);
  const masses = users.map(({ deaths }) => deaths);
  const weights = weighAges(kind, users.map(({ ageYears }) => ageYears), masses, fit);
  const weighted = sum(weights.map((weight, index) => weight * masses[index]!));
  if (!(weighted > 0)) throw new RangeError(`No deaths at ages from ${fit.fromAge}`);
  const scale = sum(groups.map(({ deaths }) => deaths)) / weighted;
  const profile = new Float64Array(groups.length);
  users.forEach(({ index }, position) => (profile[index] = weights[position]! * scale));
  return profile;
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

export interface GuestInputs {
  /** Deaths in the year and h, in the same order of age groups. */
  deathsByAgeGroup: Float64Array;
  ageProfile: Float64Array;
  /** U: guests per death, all ages. */
  guestsPerDeath: number;
  /** Share of deaths that is expected; no age group can have a larger uptake. */
  needShare: number;
  /** k of the region: 1 when it is not calibrated. */
  calibration: number;
  growthPerYear: number;
  /** Years of growth so far: max(0, year - calibration year). */
  growthYears: number;
  /** Guests of target groups, other settings and so on, without k and growth. */
  extraGuests: number;
}

export interface GuestOutcome {
  guests: number;
  expectedDeaths: number;
  /** Positions of the age groups where the need share holds the uptake down. */
  cappedAgeGroups: number[];
}

/** guests = sum of deaths(a) * min(need share, U h(a) k (1 + growth)^years) + extra, at most the expected deaths. */
export function estimateGuests(inputs: GuestInputs): GuestOutcome {
  const { deathsByAgeGroup, needShare, guestsPerDeath, calibration, growthPerYear, growthYears } = inputs;
  const level = guestsPerDeath * calibration * (1 + growthPerYear) ** growthYears;
  const cappedAgeGroups: number[] = [];
  let guests = inputs.extraGuests;
  let deaths = 0;
  deathsByAgeGroup.forEach((inGroup, index) => {
    const uptake = level * inputs.ageProfile[index]!;
    if (uptake > needShare) cappedAgeGroups.push(index);
    guests += inGroup * Math.min(needShare, uptake);
    deaths += inGroup;
  });
  if (!Number.isFinite(guests)) throw new RangeError(`Guests cannot be computed: ${guests}`);
  const expectedDeaths = needShare * deaths;
  return { guests: Math.min(guests, expectedDeaths), expectedDeaths, cappedAgeGroups };
}
