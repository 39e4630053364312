/**
 * The chain for one area in one year in every draw at once: the same formulas as computeUptake, countBaseGuests and
 * computeLoad, which a test holds it to, written over typed arrays because it runs for every draw, region and year.
 */
import type { DeathsUncertainty } from "./deaths-uncertainty.ts";
import { drawSettings } from "./draws.ts";
import type { Draws } from "./draws.ts";
import type { ExtraStream } from "../guests/extra-streams.ts";
import { DAYS_PER_YEAR } from "../guests/load.ts";
import { yearIndex } from "../data/model-data.ts";
import type { ModelData } from "../data/model-data.ts";
import type { Settings } from "../data/settings.ts";

/** What is the same for all areas and years: one value per draw. */
export interface DrawnSettings {
  count: number;
  /** The drawn values together with what is not drawn. */
  settings: readonly Settings[];
  guestsPerDeath: Float64Array;
  needShare: Float64Array;
  meanStayDays: Float64Array;
  turnoverDays: Float64Array;
  /** Extra guests per expected death, and the days they stay longer than the mean stay, per expected death. */
  extraGuests: Float64Array;
  extraDays: Float64Array;
}

/** Outcomes of one area in one year, per draw. */
export interface DrawnYear {
  /** Mean number of guests, without Poisson. */
  guests: Float64Array;
  guestLoad: Float64Array;
  requestLoad: Float64Array;
}

export function prepareDrawnSettings(
  draws: Draws,
  central: Settings,
  listStreams: (settings: Settings) => readonly ExtraStream[],
): DrawnSettings {
  const settings = drawSettings(draws, central);
  const column = (valueOf: (settings: Settings, index: number) => number) => Float64Array.from(settings, valueOf);
  const streams = settings.map(listStreams);
  const sumStreams = (index: number, valueOf: (stream: ExtraStream) => number) =>
    streams[index]!.reduce((sum, stream) => sum + valueOf(stream), 0);
  return {
    count: draws.count,
    settings,
    guestsPerDeath: column(({ guestsPerDeath }) => guestsPerDeath),
    needShare: column(({ needShare }) => needShare),
    meanStayDays: column(({ meanStayDays }) => meanStayDays),
    turnoverDays: column(({ turnoverDays }) => turnoverDays),
    extraGuests: column((_, index) => sumStreams(index, (stream) => stream.guestsPerExpectedDeath)),
    extraDays: column(({ meanStayDays }, index) =>
      sumStreams(index, (stream) => stream.guestsPerExpectedDeath * (stream.stayDays - meanStayDays)),
    ),
  };
}

/**
 * @param deathsByAgeGroup central deaths of the area in the year, which the factors multiply
 * @param ageProfile h per age group
 * @param calibration k of the area per draw
 */
export function computeDrawnYear(
  data: ModelData,
  year: number,
  deathsByAgeGroup: Float64Array,
  ageProfile: ArrayLike<number>,
  calibration: Float64Array,
  drawn: DrawnSettings,
  uncertainty: DeathsUncertainty,
): DrawnYear {
  const { count, guestsPerDeath, settings } = drawn;
  const grown = (1 + settings[0]!.growthPerYear) ** Math.max(0, year - data.growthAfterYear);
  const level = new Float64Array(count);
  for (let draw = 0; draw < count; draw += 1) level[draw] = guestsPerDeath[draw]! * calibration[draw]! * grown;
  const rows = { factors: uncertainty.factors, start: yearIndex(data, year) * count * ageProfile.length };
  return addLoad(countGuests(deathsByAgeGroup, ageProfile, level, rows, drawn), drawn);
}

/** Factors on the deaths per draw and age group, from `start`. */
interface FactorRows {
  factors: Float64Array;
  start: number;
}

/** Guests of each draw, and the share of the extra guests that the expected deaths leave room for. */
interface DrawnGuests {
  guests: Float64Array;
  expectedDeaths: Float64Array;
  keptExtra: Float64Array;
}

/**
 * min(need share, level h) per age group, and the streams. As long as there are no streams and the need share holds no
 * age group down, which is nearly always, the level stands outside the sum and the expected deaths play no part.
 */
function countGuests(
  deathsByAgeGroup: Float64Array,
  ageProfile: ArrayLike<number>,
  level: Float64Array,
  { factors, start }: FactorRows,
  { needShare, extraGuests }: DrawnSettings,
): DrawnGuests {
  const weighted = deathsByAgeGroup.map((inGroup, group) => inGroup * ageProfile[group]!);
  const steepest = Math.max(...Array.from(ageProfile));
  const guests = new Float64Array(level.length);
  const expectedDeaths = new Float64Array(level.length);
  const keptExtra = new Float64Array(level.length);
  for (let draw = 0, row = start; draw < level.length; draw += 1, row += weighted.length) {
    if (extraGuests[draw] === 0 && level[draw]! * steepest <= needShare[draw]!) {
      guests[draw] = level[draw]! * sumProducts(weighted, factors, row);
      continue;
    }
    const need = needShare[draw]!;
    const capped = deathsByAgeGroup.map(
      (inGroup, group) => inGroup * Math.min(need, level[draw]! * ageProfile[group]!),
    );
    const base = sumProducts(capped, factors, row);
    const expected = need * sumProducts(deathsByAgeGroup, factors, row);
    const extra = extraGuests[draw]! * expected;
    const all = Math.min(expected, Math.max(0, base + extra));
    guests[draw] = all;
    expectedDeaths[draw] = expected;
    keptExtra[draw] = all === base + extra || extra === 0 ? 1 : (all - base) / extra;
  }
  return { guests, expectedDeaths, keptExtra };
}

/** Two sums at a time, so that one addition need not wait for the other. */
function sumProducts(weights: Float64Array, factors: Float64Array, row: number): number {
  let even = 0;
  let odd = 0;
  let group = 0;
  for (; group + 1 < weights.length; group += 2) {
    even += weights[group]! * factors[row + group]!;
    odd += weights[group + 1]! * factors[row + group + 1]!;
  }
  return even + odd + (group < weights.length ? weights[group]! * factors[row + group]! : 0);
}

function addLoad({ guests, expectedDeaths, keptExtra }: DrawnGuests, drawn: DrawnSettings): DrawnYear {
  const { meanStayDays, turnoverDays, extraDays } = drawn;
  const { respitePer100Guests, respiteStayDays } = drawn.settings[0]!;
  const guestLoad = new Float64Array(guests.length);
  const requestLoad = new Float64Array(guests.length);
  for (let draw = 0; draw < guests.length; draw += 1) {
    const all = guests[draw]!;
    const days = Math.max(0, all * meanStayDays[draw]! + keptExtra[draw]! * expectedDeaths[draw]! * extraDays[draw]!);
    const respite = (all * respitePer100Guests) / 100;
    const requestDays = (days + all * turnoverDays[draw]!) / (1 - drawn.settings[draw]!.unmetShare);
    guestLoad[draw] = (days + respite * respiteStayDays) / DAYS_PER_YEAR;
    requestLoad[draw] = (requestDays + respite * (respiteStayDays + turnoverDays[draw]!)) / DAYS_PER_YEAR;
  }
  return { guests, guestLoad, requestLoad };
}
