/** The whole model for a region, all regions or one gemeente: what the page, the command line and the tests call. */
import type { PrognosisQuery } from "./query.ts";
import { sumFromAge } from "../data/age-groups.ts";
import { addBeds, computeAreaBeds, countBeds, shareOverSites } from "../beds/area-beds.ts";
import type { AreaBeds, BedCount } from "../beds/area-beds.ts";
import { computeAreaYear } from "../guests/area-year.ts";
import type { AreaYear } from "../guests/area-year.ts";
import { mapRules } from "../beds/beds-by-rule.ts";
import type { BedRule } from "../beds/beds.ts";
import { yearIndex } from "../data/model-data.ts";
import type { ModelData } from "../data/model-data.ts";
import { loadByResidence, sendToSites } from "../catchment/place-of-stay.ts";
import { prepareAreas, prepareRun } from "./prepare-run.ts";
import type { AreaPart, PreparedRun } from "./prepare-run.ts";
import { rememberPopulation } from "../population/remembered-population.ts";
import type { Projection } from "../data/projection.ts";
import type { Settings } from "../data/settings.ts";

export interface YearOutcome {
  year: number;
  population65plus: number;
  population80plus: number;
  population85plus: number;
  deaths: number;
  guests: number;
  bedsByRule: Record<BedRule, BedCount>;
}

/** An outcome without what hangs on where the houses stand. */
export interface AreaOutcome extends Omit<YearOutcome, "bedsByRule"> {
  bedsByRule: Record<BedRule, Pick<BedCount, "pooled">>;
}

/** The query with the defaults of content/prognose/modelkeuzes.yaml filled in. */
export function fillQuery(data: ModelData, query: Partial<PrognosisQuery> & { region: string }): PrognosisQuery {
  return { ...data.defaults, ...query };
}

/**
 * Outcomes per year, nothing rounded.
 * @param projection of the same variant, to share it between queries
 * @throws RangeError for an unknown region, a gemeente outside it, years the model does not have, or a figure outside
 * its range
 */
export function projectNeed(
  data: ModelData,
  query: PrognosisQuery,
  projection: Projection = rememberPopulation(data, query.variant),
): YearOutcome[] {
  const run = prepareRun(data, query, projection);
  return listYears(data, query).map((year) => {
    const siteLoads = loadSites(data, run, year);
    return sumOutcomes(run.parts.map((part) => summarise(computePart(data, part, siteLoads, year, run.settings))));
  });
}

/**
 * projectNeed without the houses one by one; the rest is the same to the last digit.
 * @throws RangeError as prepareAreas does, and for years the model does not have
 */
export function projectAreas(data: ModelData, query: PrognosisQuery, projection: Projection): AreaOutcome[] {
  const { parts, settings } = prepareAreas(data, query, projection);
  return listYears(data, query).map((year) =>
    sumOutcomes(
      parts.map(({ area, run }) => {
        const outcome = computeAreaYear(data, area, year, run);
        return summarise({ area: outcome, beds: computeAreaBeds(outcome, [], settings) });
      }),
    ),
  );
}

/** Calendar years of a query. Throws RangeError for years the model does not have or that run backwards. */
export function listYears(
  data: ModelData,
  { fromYear, toYear }: Pick<PrognosisQuery, "fromYear" | "toYear">,
): number[] {
  yearIndex(data, fromYear);
  yearIndex(data, toYear);
  if (fromYear > toYear) throw new RangeError(`Years run backwards: ${fromYear}-${toYear}`);
  return Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index);
}

/** a(h) of every site of the scenario in a year: the beds its guests ask for, wherever they come from. */
export function loadSites(data: ModelData, run: PreparedRun, year: number): Float64Array {
  return sendToSites(run.catchments.scenario, loadByResidence(data, run.regionRuns, year).requestLoad);
}

export interface PartYear {
  area: AreaYear;
  beds: AreaBeds;
}

/** An area of the query in a year, with its beds pooled and per site; `siteLoads` as loadSites gives them. */
export function computePart(
  data: ModelData,
  part: AreaPart,
  siteLoads: Float64Array,
  year: number,
  settings: Settings,
): PartYear {
  const area = computeAreaYear(data, part.area, year, part.run);
  const siteShares = shareOverSites(
    part.sites.map((site) => siteLoads[site]!),
    area.requestLoad,
  );
  return { area, beds: computeAreaBeds(area, siteShares, settings) };
}

function summarise({ area, beds }: PartYear): YearOutcome {
  return {
    year: area.year,
    population65plus: sumFromAge(area.populationByAgeGroup, 65),
    population80plus: sumFromAge(area.populationByAgeGroup, 80),
    population85plus: sumFromAge(area.populationByAgeGroup, 85),
    deaths: area.deathsPerYear,
    guests: area.guestsPerYear,
    bedsByRule: countBeds(beds),
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
