/**
 * What the model takes. `PrognosisBundle` is plain JSON, made by the compile step and small enough to send to a
 * browser; `ModelData` is the same with the number tables as typed arrays. Tables are row-major, axes in the order
 * named; sexes are 0 = male, 1 = female; ages and age groups as in age-groups.ts.
 */
import type { HospiceCapacity } from "../../directory/records/capacity.ts";
import { AGE_COUNT, GROUP_COUNT } from "./age-groups.ts";
import type { ParameterFigures } from "./parameter-schema.ts";
import type { ModelChoices } from "./choices-schema.ts";
import type { LongevityVariant } from "./options.ts";
import type { OfficialProjection } from "./official-tables.ts";

export const SEXES = ["male", "female"] as const;
export const SEX_COUNT = SEXES.length;
export const MALE = 0;
export const FEMALE = 1;

export interface Municipality {
  code: string;
  name: string;
  /** Index into `zones`. */
  zone: number;
  /** Id of the region with its largest share: a hospice in it counts there. */
  region: string;
}

/** A COROP area within its province: the grain of mortality ratios and migration. */
export interface Zone {
  corop: string;
  province: string;
}

export interface ModelRegion {
  id: string;
  label: string;
  /** Index into `municipalities` and the share of that gemeente (0-1] that belongs to the region. */
  parts: { municipality: number; weight: number }[];
}

/** An open hospice for adults. */
export interface ModelSite {
  id: string;
  name: string;
  /** Id of the one model region it counts in. */
  region: string;
  /** Index into `municipalities`. */
  municipality: number;
  type: string;
  /** Degrees, WGS84. */
  latitude: number;
  longitude: number;
  /** null: not known. Only these count as capacity. */
  beds: number | null;
  /** What draws people: the beds, the last known number, or what houses of its type have where neither is there. */
  attractionBeds: number;
  /** What sources say that is no number of now: listed, never counted. */
  otherBeds?: OtherBeds;
}

export type OtherBeds = Pick<HospiceCapacity, "lastKnown" | "planned" | "formerBuilding">;

/** Four digits and degrees, WGS84. */
export type PostcodePoint = [postcode4: number, latitude: number, longitude: number];

interface ModelFacts extends ModelChoices {
  modelVersion: string;
  dataVersion: string;
  /** Id of the one region that this model answers for, as it holds no more than that needs; absent: it answers for all. */
  only?: string;
  /** How the uncertainty of the deaths is spread over the ages, [year][age group]: worked out from all gemeenten, so that a part of them has it as well. */
  deathsWeights?: number[];
  municipalities: Municipality[];
  zones: Zone[];
  regions: ModelRegion[];
  sites: ModelSite[];
  /** Points of the postcodes of each gemeente, in the order of `municipalities`. */
  postcodes: PostcodePoint[][];
  /** Extra yearly change of ln(m) after `variantAfterYear`, [male, female]. */
  longevityVariants: Record<LongevityVariant, [number, number]>;
  /** Deaths in the Netherlands in the years of the guest survey together, both sexes, in the order of AGE_GROUPS. */
  nationalDeaths: number[];
  parameters: Record<string, ParameterFigures>;
  /** An official projection in the place of our own; absent when there is none. */
  official?: OfficialProjection;
}

interface NumberTables<Numbers> {
  /** Persons on 1 January of the first year: [municipality][sex][age group]. */
  basePopulation: Numbers;
  /** National central death rate m per person-year: [year][sex][age]. */
  mortalityRates: Numbers;
  /** Observed over expected deaths: [zone][sex]. */
  mortalityRatios: Numbers;
  /** Net migrants per person per year: [zone][sex][age]. */
  migrationRates: Numbers;
  /** Added to the migration rate: [zone][year], no value for the last year. */
  migrationShifts: Numbers;
}

export type PrognosisBundle = ModelFacts & NumberTables<number[]>;

/**
 * The first file of a model: the bundle itself, or for a large area the bundle without its gemeenten and houses, which
 * lie in `parts`; then the positions in `regions` are those of the whole.
 */
export interface PrognosisIndex extends PrognosisBundle {
  parts?: ModelPart[];
}

/** The gemeenten that count most in one region. */
export interface ModelPart {
  /** Of the region. */
  id: string;
  /** Positions of its gemeenten in the whole. */
  municipalities: number[];
  /** Ids of the parts, this one too, from which every question about the region can be answered as from the whole. */
  needs: string[];
}

/** What stands in a part, in the order of its gemeenten. */
export interface ModelPartData extends Pick<
  PrognosisBundle,
  "municipalities" | "postcodes" | "basePopulation" | "official"
> {
  /** With their gemeente by its position in the whole. */
  sites: ModelSite[];
}

export type ModelData = ModelFacts & NumberTables<Float64Array>;

/** Bundle to model data. Throws RangeError when a table has a hole or another size than its axes say. */
export function hydratePrognosis(bundle: PrognosisBundle): ModelData {
  const years = yearCount(bundle);
  const zones = bundle.zones.length;
  const table = (name: keyof NumberTables<number[]>, length: number) => {
    if (bundle[name].length !== length) {
      throw new RangeError(`${name} has ${bundle[name].length} values, expected ${length}`);
    }
    const missing = bundle[name].findIndex((value) => !Number.isFinite(value));
    if (missing >= 0) throw new RangeError(`${name}[${missing}] is no number: ${bundle[name][missing]}`);
    return Float64Array.from(bundle[name]);
  };
  if (bundle.official) checkOfficial(bundle, bundle.official);
  return {
    ...bundle,
    basePopulation: table("basePopulation", bundle.municipalities.length * SEX_COUNT * GROUP_COUNT),
    mortalityRates: table("mortalityRates", years * SEX_COUNT * AGE_COUNT),
    mortalityRatios: table("mortalityRatios", zones * SEX_COUNT),
    migrationRates: table("migrationRates", zones * SEX_COUNT * AGE_COUNT),
    migrationShifts: table("migrationShifts", zones * (years - 1)),
  };
}

function checkOfficial(bundle: PrognosisBundle, { fromYear, population, deaths }: OfficialProjection): void {
  const length = bundle.municipalities.length * (bundle.years.last - fromYear + 1) * SEX_COUNT * GROUP_COUNT;
  for (const [name, values] of Object.entries({ population, deaths })) {
    if (values.length !== length)
      throw new RangeError(`official ${name} has ${values.length} values, expected ${length}`);
    const missing = values.findIndex((value) => !Number.isFinite(value));
    if (missing >= 0) throw new RangeError(`official ${name}[${missing}] is no number: ${values[missing]}`);
  }
}

/** Number of calendar years with deaths, first and last included. */
export function yearCount(data: ModelChoices): number {
  return data.years.last - data.years.first + 1;
}

/** Index of a calendar year on the year axis. Throws RangeError outside the years of the model. */
export function yearIndex(data: ModelChoices, year: number): number {
  const { first, last } = data.years;
  if (!Number.isInteger(year) || year < first || year > last) {
    throw new RangeError(`Year ${year} is outside ${first}-${last}`);
  }
  return year - first;
}
