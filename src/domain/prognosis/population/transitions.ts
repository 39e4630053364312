/**
 * What happens to a person in a year, per zone, year, sex and single age. One zone at a time, so that the tables stay
 * in the processor's cache while its gemeenten are projected.
 * M(x) = ratio(zone, sex) * m(x, sex, year) * exp(variant(sex) * years after `variantAfterYear`), M(105) = M(104).
 * Someone aged x on 1 January faces (M(x) + M(x+1)) / 2 and dies with probability 1 - exp(-that).
 * Source: Preston, Heuveline and Guillot, Demography (2001), chapters 3 and 6.
 */
import { AGE_COUNT, GROUP_COUNT, GROUP_WIDTH_YEARS, OPEN_AGE, OPEN_GROUP } from "../data/age-groups.ts";
import type { LongevityVariant } from "../data/options.ts";
import { SEX_COUNT, yearCount } from "../data/model-data.ts";
import type { ModelData } from "../data/model-data.ts";

/** The tables of one zone. */
export interface Transitions {
  /** Probability to die within the year: [year][sex][age on 1 January]. */
  deathProbability: Float64Array;
  /** Next year's people per person, survivors and net migrants: same axes; the last year has no meaning. */
  growthFactor: Float64Array;
  /** Of those in the last age of a group who die, the share that has not had its birthday: [year][sex][group]. */
  shareBeforeBirthday: Float64Array;
  /** Probability that a newborn dies before the next 1 January: [year][sex]. */
  infantDeathProbability: Float64Array;
}

/** Returns a function that computes the tables of a zone, each time into the same arrays. */
export function prepareTransitions(data: ModelData, variant: LongevityVariant): (zone: number) => Transitions {
  const cells = yearCount(data) * SEX_COUNT;
  const transitions: Transitions = {
    deathProbability: new Float64Array(cells * AGE_COUNT),
    growthFactor: new Float64Array(cells * AGE_COUNT),
    shareBeforeBirthday: new Float64Array(cells * GROUP_COUNT),
    infantDeathProbability: new Float64Array(cells),
  };
  const shiftWeights = migrationShiftWeights(data);
  return (zone) => {
    for (let cell = 0; cell < cells; cell += 1) fillCell(data, variant, zone, cell, shiftWeights, transitions);
    return transitions;
  };
}

/** Share of the migration shift an age gets: 1 when young, falling linearly to 0. */
function migrationShiftWeights(data: ModelData): Float64Array {
  const { fullBelowAge, zeroFromAge } = data.migrationShift;
  return Float64Array.from({ length: AGE_COUNT }, (_, age) =>
    Math.min(1, Math.max(0, (zeroFromAge - age) / (zeroFromAge - fullBelowAge))),
  );
}

function fillCell(
  data: ModelData,
  variant: LongevityVariant,
  zone: number,
  cell: number,
  shiftWeights: Float64Array,
  into: Transitions,
): void {
  const years = yearCount(data);
  const sex = cell % SEX_COUNT;
  const year = (cell - sex) / SEX_COUNT;
  const level = mortalityLevel(data, variant, zone, year, sex);
  const shift = year < years - 1 ? data.migrationShifts[zone * (years - 1) + year]! : 0;
  const migration = (zone * SEX_COUNT + sex) * AGE_COUNT;
  const row = cell * AGE_COUNT;
  const { mortalityRates, migrationRates } = data;
  let rate = level * mortalityRates[row]!;
  into.infantDeathProbability[cell] = 1 - Math.exp(-data.births.infantExposureYears * rate);
  for (let age = 0; age < AGE_COUNT; age += 1) {
    const nextRate = age === OPEN_AGE ? rate : level * mortalityRates[row + age + 1]!;
    const survival = Math.exp(-(rate + nextRate) / 2);
    into.deathProbability[row + age] = 1 - survival;
    into.growthFactor[row + age] = survival + migrationRates[migration + age]! + shift * shiftWeights[age]!;
    rate = nextRate;
  }
  fillSharesBeforeBirthday(mortalityRates, row, cell * GROUP_COUNT, into.shareBeforeBirthday);
}

/** Deaths divide over ages x and x+1 in proportion to M(x) and M(x+1); the regional level cancels. */
function fillSharesBeforeBirthday(rates: Float64Array, row: number, out: number, shares: Float64Array): void {
  for (let group = 0; group < OPEN_GROUP; group += 1) {
    const lastAge = row + (group + 1) * GROUP_WIDTH_YEARS - 1;
    shares[out + group] = rates[lastAge]! / (rates[lastAge]! + rates[lastAge + 1]!);
  }
}

function mortalityLevel(data: ModelData, variant: LongevityVariant, zone: number, year: number, sex: number): number {
  const yearsAfter = Math.max(0, data.years.first + year - data.variantAfterYear);
  const ratio = data.mortalityRatios[zone * SEX_COUNT + sex]!;
  return ratio * Math.exp(data.longevityVariants[variant][sex]! * yearsAfter);
}
