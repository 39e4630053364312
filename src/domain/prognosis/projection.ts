/**
 * Population and deaths per gemeente by the cohort-component method, one year at a time from 1 January of the first
 * year. Population runs to 1 January of the last year, deaths to the end of it; no migration after that.
 * Source: Preston, Heuveline and Guillot, Demography (2001), chapter 6; births by a child-woman ratio.
 * A newer official projection may replace this file: what follows needs only the two tables of `Projection`.
 */
import { AGE_COUNT, GROUP_COUNT, GROUP_WIDTH_YEARS, OPEN_AGE, OPEN_GROUP } from "./age-groups.ts";
import { spreadToSingleAges } from "./base-population.ts";
import type { LongevityVariant } from "./options.ts";
import { FEMALE, MALE, SEX_COUNT, yearCount } from "./model-data.ts";
import type { ModelData } from "./model-data.ts";
import { prepareTransitions } from "./transitions.ts";
import type { Transitions } from "./transitions.ts";

export interface Projection {
  variant: LongevityVariant;
  /** Persons on 1 January: [municipality][year][sex][age group]. */
  population: Float64Array;
  /** Deaths in the calendar year by completed age at death: same axes. */
  deaths: Float64Array;
}

/** Projects every gemeente for one longevity variant. A few milliseconds at most; keep the result per variant. */
export function projectPopulation(data: ModelData, variant: LongevityVariant): Projection {
  const length = data.municipalities.length * yearCount(data) * SEX_COUNT * GROUP_COUNT;
  const projection = { variant, population: new Float64Array(length), deaths: new Float64Array(length) };
  const transitionsOf = prepareTransitions(data, variant);
  const people = [new Float64Array(AGE_COUNT), new Float64Array(AGE_COUNT)];
  for (let zone = 0; zone < data.zones.length; zone += 1) {
    const transitions = transitionsOf(zone);
    data.municipalities.forEach((municipality, index) => {
      if (municipality.zone === zone) projectMunicipality(data, index, transitions, people, projection);
    });
  }
  return projection;
}

function projectMunicipality(
  data: ModelData,
  municipality: number,
  transitions: Transitions,
  people: Float64Array[],
  into: Projection,
): void {
  const years = yearCount(data);
  for (let sex = 0; sex < SEX_COUNT; sex += 1) {
    const base = (municipality * SEX_COUNT + sex) * GROUP_COUNT;
    spreadToSingleAges(data.basePopulation, base, data.mortalityRates, sex * AGE_COUNT, people[sex]!);
  }
  const birthsPerWoman = childWomanRatio(data, municipality, people[FEMALE]!);
  for (let year = 0; year < years; year += 1) {
    const births = birthsPerWoman * countMothers(data, people[FEMALE]!);
    for (let sex = 0; sex < SEX_COUNT; sex += 1) {
      const cell = year * SEX_COUNT + sex;
      const out = ((municipality * years + year) * SEX_COUNT + sex) * GROUP_COUNT;
      const born = births * (sex === MALE ? data.births.boyShare : 1 - data.births.boyShare);
      const infantDeaths = born * transitions.infantDeathProbability[cell]!;
      into.deaths[out] = infantDeaths;
      liveOneYear(people[sex]!, born - infantDeaths, transitions, cell, into, out);
    }
  }
}

/** Births per year per woman of childbearing age: children 0-4 over five years, divided by these women. */
function childWomanRatio(data: ModelData, municipality: number, women: Float64Array): number {
  const row = municipality * SEX_COUNT * GROUP_COUNT;
  const children = data.basePopulation[row]! + data.basePopulation[row + GROUP_COUNT]!;
  const mothers = countMothers(data, women);
  if (mothers === 0) throw new RangeError(`${data.municipalities[municipality]!.code} has no women of childbearing age`);
  return children / GROUP_WIDTH_YEARS / mothers;
}

function countMothers(data: ModelData, women: Float64Array): number {
  let sum = 0;
  for (let age = data.births.motherFromAge; age <= data.births.motherToAge; age += 1) sum += women[age]!;
  return sum;
}

/**
 * One year of one sex: writes the people of 1 January and adds the deaths, nineteen groups each from `out`, and moves
 * everybody to the next age in place. One pass over the ages, because the speed of the model is made here.
 */
function liveOneYear(
  people: Float64Array,
  newborns: number,
  transitions: Transitions,
  cell: number,
  into: Projection,
  out: number,
): void {
  const { deathProbability, growthFactor, shareBeforeBirthday } = transitions;
  const { population, deaths } = into;
  const row = cell * AGE_COUNT;
  let arriving = newborns;
  let age = 0;
  for (let group = 0; group < GROUP_COUNT; group += 1) {
    const end = group === OPEN_GROUP ? AGE_COUNT : age + GROUP_WIDTH_YEARS;
    let present = 0;
    let died = 0;
    let diedLast = 0;
    for (; age < end; age += 1) {
      const persons = people[age]!;
      present += persons;
      died += diedLast;
      diedLast = persons * deathProbability[row + age]!;
      people[age] = arriving;
      arriving = persons * growthFactor[row + age]!;
    }
    // Only deaths in the last age of a group spill over into the next group; the open group has no next.
    const before = group === OPEN_GROUP ? diedLast : diedLast * shareBeforeBirthday[cell * GROUP_COUNT + group]!;
    population[out + group] = present;
    deaths[out + group] = deaths[out + group]! + died + before;
    if (group < OPEN_GROUP) deaths[out + group + 1] = diedLast - before;
  }
  people[OPEN_AGE] = people[OPEN_AGE]! + arriving;
}
