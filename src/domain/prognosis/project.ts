/** The whole model for a region, all regions or one gemeente: what the page, the command line and the tests call. */
import { AGE_GROUPS, sumFromAge } from "./age-groups.ts";
import { computeAreaYear } from "./area-year.ts";
import type { AreaRun, AreaYear } from "./area-year.ts";
import { bedsByRule, mapRules } from "./beds-by-rule.ts";
import type { BedRule } from "./beds.ts";
import type { AgeProfileKind, LongevityVariant } from "./options.ts";
import { ageProfile } from "./guests.ts";
import { yearIndex } from "./model-data.ts";
import type { ModelData, ModelRegion } from "./model-data.ts";
import { projectPopulation } from "./projection.ts";
import type { Projection } from "./projection.ts";
import { findMunicipalityArea, listRegions } from "./regions.ts";
import { chooseSettings } from "./settings.ts";
import type { Settings } from "./settings.ts";

export interface PrognosisQuery {
  /** Id of a model region, or "alle": the sum of the regions. */
  region: string;
  /** One whole gemeente, unweighted; it must lie at least partly in `region`. */
  municipalityCode?: string | undefined;
  /** Calendar years, both included. */
  fromYear: number;
  toYear: number;
  variant: LongevityVariant;
  profile: AgeProfileKind;
  settings?: Partial<Settings>;
  /** k per region id; 1 where there is none. */
  calibrationByRegion?: Readonly<Record<string, number>>;
}

export interface BedCount {
  /** Sum over the sites; null without a catchment. */
  perSite: number | null;
  /** As if the area were one house. */
  pooled: number;
}

export interface YearOutcome {
  year: number;
  population65plus: number;
  population80plus: number;
  population85plus: number;
  deaths: number;
  guests: number;
  bedsByRule: Record<BedRule, BedCount>;
}

/** The query with the defaults of content/prognose/modelkeuzes.yaml filled in. */
export function fillQuery(data: ModelData, query: Partial<PrognosisQuery> & { region: string }): PrognosisQuery {
  return { ...data.defaults, ...query };
}

/**
 * Outcomes per year, nothing rounded.
 * @param projection of the same variant, to share it between queries
 * @throws RangeError for an unknown region, a gemeente outside it, or years the model does not have
 */
export function projectNeed(
  data: ModelData,
  query: PrognosisQuery,
  projection: Projection = projectPopulation(data, query.variant),
): YearOutcome[] {
  if (projection.variant !== query.variant) throw new RangeError(`Projection is of variant ${projection.variant}`);
  const settings = chooseSettings(data, query.settings);
  const profile = fitAgeProfile(data, query.profile, settings);
  const areas = listAreas(data, query).map((area) => {
    const calibration = query.calibrationByRegion?.[area.id] ?? 1;
    return { area, run: { projection, ageProfile: profile, settings, calibration } satisfies AreaRun };
  });
  return listYears(data, query).map((year) =>
    sumOutcomes(areas.map(({ area, run }) => summarise(computeAreaYear(data, area, year, run), settings))),
  );
}

/** h per age group, in the order of AGE_GROUPS, for the survey the settings describe. */
export function fitAgeProfile(data: ModelData, kind: AgeProfileKind, settings: Settings): Float64Array {
  const deaths = AGE_GROUPS.map((ageGroup, index) => ({ ageGroup, deaths: data.nationalDeaths[index]! }));
  return ageProfile(kind, deaths, { ...data.guestAges, ...settings });
}

function listAreas(data: ModelData, query: PrognosisQuery): ModelRegion[] {
  if (query.municipalityCode === undefined) return listRegions(data, query.region);
  return [findMunicipalityArea(data, query.region, query.municipalityCode)];
}

function listYears(data: ModelData, { fromYear, toYear }: PrognosisQuery): number[] {
  yearIndex(data, fromYear);
  yearIndex(data, toYear);
  if (fromYear > toYear) throw new RangeError(`Years run backwards: ${fromYear}-${toYear}`);
  return Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index);
}

function summarise(area: AreaYear, settings: Settings): YearOutcome {
  return {
    year: area.year,
    population65plus: sumFromAge(area.populationByAgeGroup, 65),
    population80plus: sumFromAge(area.populationByAgeGroup, 80),
    population85plus: sumFromAge(area.populationByAgeGroup, 85),
    deaths: area.deathsPerYear,
    guests: area.guestsPerYear,
    bedsByRule: mapRules((rule) => ({ perSite: null, pooled: bedsByRule(rule, area, settings) })),
  };
}

/** Regions add up, beds too: nobody pools over regions. */
function sumOutcomes(outcomes: YearOutcome[]): YearOutcome {
  return outcomes.reduce((a, b) => ({
    year: a.year,
    population65plus: a.population65plus + b.population65plus,
    population80plus: a.population80plus + b.population80plus,
    population85plus: a.population85plus + b.population85plus,
    deaths: a.deaths + b.deaths,
    guests: a.guests + b.guests,
    bedsByRule: mapRules((rule) => addBeds(a.bedsByRule[rule], b.bedsByRule[rule])),
  }));
}

function addBeds(a: BedCount, b: BedCount): BedCount {
  return {
    perSite: a.perSite === null || b.perSite === null ? null : a.perSite + b.perSite,
    pooled: a.pooled + b.pooled,
  };
}
