/**
 * Which figure matters most: guests and load in a year with each parameter at its low and at its high value and the
 * others central. Whole beds would tie, so they are not rounded. Choices are not uncertain and stand in a group of their own; the
 * age profile and the longevity variant are one bar each. Where a region is calibrated, k is computed anew each time.
 */
import { occupancy } from "../beds/rules/occupancy.ts";
import { computeAreaYear } from "../guests/area-year.ts";
import type { ModelData } from "../data/model-data.ts";
import { AGE_PROFILES, LONGEVITY_VARIANTS } from "../data/options.ts";
import { prepareRun } from "../run/prepare-run.ts";
import type { PrognosisQuery } from "../run/query.ts";
import { rememberPopulation } from "../population/remembered-population.ts";
import type { Projection } from "../data/projection.ts";
import { listSettings } from "../data/settings.ts";

/** Of all people of the area in a year: guests, beds asked for at the same time, and beds by the flat norm as one pool. */
export interface Measured {
  guests: number;
  load: number;
  beds: number;
}

export interface SensitivityBar {
  /** Key of the parameter, or "profile" or "variant". */
  key: string;
  isChoice: boolean;
  /** What it was set to, and the outcome there: low and high, or every option in turn. */
  ends: ({ value: number | string } & Measured)[];
  /** Largest less smallest outcome of the ends. */
  effect: Measured;
}

export interface Sensitivity {
  year: number;
  central: Measured;
  /** Largest effect on the load first, then by key. */
  bars: SensitivityBar[];
}

/** @param query its settings are set aside: the others are central. Throws RangeError as projectNeed does */
export function computeSensitivity(data: ModelData, query: PrognosisQuery, year: number): Sensitivity {
  const central: PrognosisQuery = { ...query, settings: {} };
  const projection = rememberPopulation(data, query.variant);
  const measure = (changes: Partial<PrognosisQuery>, own: Projection = projection) =>
    measureYear(data, { ...central, ...changes }, year, own);
  const parameters = listSettings(data).map((name) => {
    const { low, high, choice = false } = data.parameters[name]!;
    return makeBar(
      name,
      choice,
      [low, high].map((value) => ({ value, ...measure({ settings: { [name]: value } }) })),
    );
  });
  const profiles = AGE_PROFILES.map((profile) => ({ value: profile, ...measure({ profile }) }));
  const variants = LONGEVITY_VARIANTS.map((variant) => ({
    value: variant,
    ...measure({ variant }, rememberPopulation(data, variant)),
  }));
  const bars = [...parameters, makeBar("profile", true, profiles), makeBar("variant", true, variants)];
  return {
    year,
    central: measure({}),
    bars: bars.sort((a, b) => b.effect.load - a.effect.load || (a.key < b.key ? -1 : 1)),
  };
}

/** Guests, load and beds of all areas of a query in a year. */
export function measureYear(data: ModelData, query: PrognosisQuery, year: number, projection: Projection): Measured {
  const years = prepareRun(data, query, projection).parts.map(({ area, run }) => ({
    ...computeAreaYear(data, area, year, run),
    norm: run.settings.occupancyTarget,
  }));
  return {
    guests: years.reduce((sum, { guestsPerYear }) => sum + guestsPerYear, 0),
    load: years.reduce((sum, { requestLoad }) => sum + requestLoad, 0),
    beds: years.reduce((sum, { guestLoad, norm }) => sum + occupancy.bedsFor(guestLoad, norm), 0),
  };
}

function makeBar(key: string, isChoice: boolean, ends: SensitivityBar["ends"]): SensitivityBar {
  const spread = (valueOf: (end: Measured) => number) =>
    Math.max(...ends.map(valueOf)) - Math.min(...ends.map(valueOf));
  return {
    key,
    isChoice,
    ends,
    effect: {
      guests: spread(({ guests }) => guests),
      load: spread(({ load }) => load),
      beds: spread(({ beds }) => beds),
    },
  };
}

export interface AssumptionDebt {
  key: string;
  /** Effect on the load over the central load. */
  relativeEffect: number;
  /** 1 official count, 2 published national figure, 3 derived or of one house, 4 own choice. */
  weakness: 1 | 2 | 3 | 4;
  /** relativeEffect * weakness */
  debt: number;
}

/** The figures to collect first: much effect and a weak source. Choices are no figures to collect. */
export function rankAssumptionDebt(data: ModelData, { central, bars }: Sensitivity): AssumptionDebt[] {
  return bars
    .filter(({ isChoice }) => !isChoice)
    .map(({ key, effect }) => {
      const weakness = data.parameters[key]!.quality;
      const relativeEffect = central.load === 0 ? 0 : effect.load / central.load;
      return { key, relativeEffect, weakness, debt: relativeEffect * weakness };
    })
    .sort((a, b) => b.debt - a.debt || (a.key < b.key ? -1 : 1));
}
