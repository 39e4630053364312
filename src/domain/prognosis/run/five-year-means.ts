/**
 * Deaths and guests per gemeente as means over five years: in one gemeente and one year chance moves them more than
 * ageing does, so nothing that follows from deaths is shown for a single year there.
 */
import { GROUP_COUNT } from "../data/age-groups.ts";
import { SEX_COUNT, yearCount, yearIndex } from "../data/model-data.ts";
import type { ModelData } from "../data/model-data.ts";
import { loadByResidence } from "../catchment/place-of-stay.ts";
import type { PreparedRun } from "./prepare-run.ts";
import type { Projection } from "../data/projection.ts";

const YEARS = 5;

export interface MeanPeriod {
  /** Calendar years, both included. */
  from: number;
  to: number;
}

/** The five years around `year`; at the end of the years of the model the last five. Throws RangeError outside them. */
export function meanPeriod(data: ModelData, year: number): MeanPeriod {
  yearIndex(data, year);
  const { first, last } = data.years;
  const from = Math.min(Math.max(first, year - (YEARS - 1) / 2), last - YEARS + 1);
  return { from, to: from + YEARS - 1 };
}

/** Deaths per year of whole gemeenten, in the order of `municipalities`. */
export function meanDeaths(data: ModelData, { deaths }: Projection, period: MeanPeriod): Float64Array {
  return meanOver(data, period, (year) => sumGroups(data, deaths, year, 0));
}

/**
 * Hospice guests per year among the inhabitants of whole gemeenten, each part with the calibration of the region it lies
 * in. People who come back count once.
 */
export function meanGuests(data: ModelData, { regionRuns, settings }: PreparedRun, period: MeanPeriod): Float64Array {
  const admissionsPerGuest = 1 + settings.dischargedShare * settings.returnsPerDischarge;
  return meanOver(data, period, (year) =>
    loadByResidence(data, regionRuns, year).admissions.map((count) => count / admissionsPerGuest),
  );
}

/** Persons of `fromGroup` (a position in AGE_GROUPS) and older on 1 January, of whole gemeenten. */
export function countPersons(
  data: ModelData,
  { population }: Projection,
  year: number,
  fromGroup: number,
): Float64Array {
  return sumGroups(data, population, year, fromGroup);
}

function meanOver(data: ModelData, { from, to }: MeanPeriod, read: (year: number) => Float64Array): Float64Array {
  const sums = new Float64Array(data.municipalities.length);
  for (let year = from; year <= to; year += 1) {
    read(year).forEach((value, municipality) => (sums[municipality] = sums[municipality]! + value));
  }
  return sums.map((sum) => sum / (to - from + 1));
}

/** Both sexes of a table [municipality][year][sex][age group], from a group on. */
function sumGroups(data: ModelData, table: Float64Array, year: number, fromGroup: number): Float64Array {
  const sums = new Float64Array(data.municipalities.length);
  const [years, index] = [yearCount(data), yearIndex(data, year)];
  for (let municipality = 0; municipality < sums.length; municipality += 1) {
    const start = (municipality * years + index) * SEX_COUNT * GROUP_COUNT;
    for (let sex = 0; sex < SEX_COUNT; sex += 1) {
      for (let group = fromGroup; group < GROUP_COUNT; group += 1)
        sums[municipality] = sums[municipality]! + table[start + sex * GROUP_COUNT + group]!;
    }
  }
  return sums;
}
