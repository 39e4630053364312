/**
 * Population and deaths as one would write them from the text of the method: a loop per gemeente, year, sex and age, with
 * nothing prepared or shared. Nested arrays: [gemeente][year][sex][age group].
 */
import type { ModelData } from "../../src/domain/prognosis/data/model-data.ts";
import type { LongevityVariant } from "../../src/domain/prognosis/data/options.ts";

type BySexAndGroup = number[][];

export interface PlainProjection {
  population: BySexAndGroup[][];
  deaths: BySexAndGroup[][];
}

const AGES = 105;
const GROUPS = 19;

export function projectPlainly(data: ModelData, variant: LongevityVariant): PlainProjection {
  const all = data.municipalities.map((_, municipality) => projectOne(data, variant, municipality));
  return { population: all.map(({ population }) => population), deaths: all.map(({ deaths }) => deaths) };
}

function projectOne(
  data: ModelData,
  variant: LongevityVariant,
  municipality: number,
): { population: BySexAndGroup[]; deaths: BySexAndGroup[] } {
  const { first, last } = data.years;
  const zone = data.municipalities[municipality]!.zone;
  const population: BySexAndGroup[] = [];
  const deaths: BySexAndGroup[] = [];
  const base = [0, 1].map((sex) => groupsOf(data, municipality, sex));
  let people = [0, 1].map((sex) => spread(base[sex]!, (age) => nationalRate(data, first, sex, age)));
  const mothers = (women: number[]) => sum(women.slice(data.births.motherFromAge, data.births.motherToAge + 1));
  const birthsPerWoman = (base[0]![0]! + base[1]![0]!) / 5 / mothers(people[1]!);
  for (let year = first; year <= last; year += 1) {
    const births = birthsPerWoman * mothers(people[1]!);
    const yearDeaths = [new Array<number>(GROUPS).fill(0), new Array<number>(GROUPS).fill(0)];
    population.push(people.map(sumGroups));
    people = people.map((persons, sex) => {
      const rate = (age: number) => regionalRate(data, variant, zone, year, sex, Math.min(age, AGES - 1));
      const next = new Array<number>(AGES).fill(0);
      persons.forEach((present, age) => {
        const chance = 1 - Math.exp(-(rate(age) + rate(age + 1)) / 2);
        const died = present * chance;
        const early = (died * rate(age)) / (rate(age) + rate(age + 1));
        yearDeaths[sex]![groupOf(age)]! += early;
        yearDeaths[sex]![groupOf(age + 1)]! += died - early;
        const migrants = year < last ? present * migrationRate(data, zone, year, sex, age) : 0;
        next[Math.min(age + 1, AGES - 1)]! += present - died + migrants;
      });
      const born = births * (sex === 0 ? data.births.boyShare : 1 - data.births.boyShare);
      const infantDeaths = born * (1 - Math.exp(-data.births.infantExposureYears * rate(0)));
      yearDeaths[sex]![0]! += infantDeaths;
      next[0] = born - infantDeaths;
      return next;
    });
    deaths.push(yearDeaths);
  }
  return { population, deaths };
}

function groupsOf(data: ModelData, municipality: number, sex: number): number[] {
  const start = (municipality * 2 + sex) * GROUPS;
  return [...data.basePopulation.slice(start, start + GROUPS)];
}

/** Cubic Hermite through the cumulative population, harmonic-mean tangents; the open group as a stationary population. */
function spread(groups: number[], rate: (age: number) => number): number[] {
  const tangent = (knot: number) => {
    if (knot === 0) return groups[0]!;
    const below = groups[knot - 1]!;
    const above = groups[knot]!;
    if (knot === GROUPS - 1) return below;
    return below === 0 || above === 0 ? 0 : 2 / (1 / below + 1 / above);
  };
  const cumulative = (group: number, t: number) =>
    (-2 * t ** 3 + 3 * t ** 2) * groups[group]! +
    (t ** 3 - 2 * t ** 2 + t) * tangent(group) +
    (t ** 3 - t ** 2) * tangent(group + 1);
  const young = Array.from({ length: 90 }, (_, age) => {
    const group = Math.floor(age / 5);
    return cumulative(group, (age - 5 * group + 1) / 5) - cumulative(group, (age - 5 * group) / 5);
  });
  const weights = [1];
  for (let age = 91; age < AGES; age += 1) weights.push(weights.at(-1)! * Math.exp(-rate(age - 1)));
  return [...young, ...weights.map((weight) => (weight / sum(weights)) * groups[GROUPS - 1]!)];
}

function nationalRate(data: ModelData, year: number, sex: number, age: number): number {
  return data.mortalityRates[((year - data.years.first) * 2 + sex) * AGES + age]!;
}

function regionalRate(
  data: ModelData,
  variant: LongevityVariant,
  zone: number,
  year: number,
  sex: number,
  age: number,
): number {
  const longer = Math.exp(data.longevityVariants[variant][sex]! * Math.max(0, year - data.variantAfterYear));
  return data.mortalityRatios[zone * 2 + sex]! * nationalRate(data, year, sex, age) * longer;
}

function migrationRate(data: ModelData, zone: number, year: number, sex: number, age: number): number {
  const { fullBelowAge, zeroFromAge } = data.migrationShift;
  const part = age < fullBelowAge ? 1 : age >= zeroFromAge ? 0 : (zeroFromAge - age) / (zeroFromAge - fullBelowAge);
  const shift = data.migrationShifts[zone * (data.years.last - data.years.first) + year - data.years.first]!;
  return data.migrationRates[(zone * 2 + sex) * AGES + age]! + shift * part;
}

function sumGroups(persons: number[]): number[] {
  const groups = new Array<number>(GROUPS).fill(0);
  persons.forEach((present, age) => (groups[groupOf(age)]! += present));
  return groups;
}

function groupOf(age: number): number {
  return Math.min(GROUPS - 1, Math.floor(age / 5));
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
