/**
 * Why guests or load change: from the base year with default values to a year of the scenario, factor by factor (see
 * waterfall.ts). The deaths count twice: their total at the age mix of the base year, and the age mix at its total.
 * Where beds are by place of stay, who goes where is a factor too; by residence there is none. A bar that cannot move
 * the outcome, such as the stay for the number of guests, is absent.
 */
import type { Catchment } from "../catchment/huff.ts";
import { listExtraStreams } from "../guests/extra-streams.ts";
import { computeUptake, countBaseGuests } from "../guests/age-profile.ts";
import { computeLoad } from "../guests/load.ts";
import type { ModelData, ModelRegion } from "../data/model-data.ts";
import { SETTING_FACTORS } from "../data/parameter-groups.ts";
import { prepareRun } from "../run/prepare-run.ts";
import type { PreparedRun } from "../run/prepare-run.ts";
import type { PrognosisQuery } from "../run/query.ts";
import { fillQuery, listYears } from "../run/project.ts";
import { rememberPopulation } from "../population/remembered-population.ts";
import type { Projection } from "../data/projection.ts";
import { sumOverArea } from "../data/regions.ts";
import { listSettings } from "../data/settings.ts";
import type { Settings } from "../data/settings.ts";
import { decomposeChange } from "./waterfall.ts";
import type { Waterfall } from "./waterfall.ts";

/** In the order of the chain; which settings belong to one stands with each parameter. */
const CHANGE_FACTORS = ["deaths", "ageMix", ...SETTING_FACTORS, "catchment"] as const;

export type ChangeFactor = (typeof CHANGE_FACTORS)[number];

/** What moves by itself, whatever a scenario says: all else is the same at both ends of one. */
const WITH_TIME: ReadonlySet<ChangeFactor> = new Set(["deaths", "ageMix", "growth"]);

const LOAD_ONLY: readonly ChangeFactor[] = ["stay", "unmetDemand", "respite"];

export interface ChangeQuestion {
  year: number;
  /** The first year of the defaults when left out. */
  baseYear?: number;
  outcome: "guests" | "load";
  /** Of the people who live in the area (default), or who stay in its houses. */
  by?: "residence" | "placeOfStay";
}

/** People who are computed together: an area, or the part of a gemeente in a region. */
interface Unit {
  before: Float64Array;
  after: Float64Array;
  /** k at the start, where it is 1 with the defaults, and in the scenario. */
  calibrationBefore: number;
  calibration: number;
  /** Share of them that counts: those who come to the houses of the area. */
  weightBefore: number;
  weightAfter: number;
}

/** Throws RangeError as projectNeed does, and for a base year after `year`. */
export function explainChange(
  data: ModelData,
  query: PrognosisQuery,
  question: ChangeQuestion,
): Waterfall<ChangeFactor> {
  const { year, baseYear = data.defaults.fromYear, outcome, by = "residence" } = question;
  if (baseYear > year) throw new RangeError(`Years run backwards: ${baseYear}-${year}`);
  const start = prepareSide(
    data,
    fillQuery(data, { region: query.region, municipalityCode: query.municipalityCode }),
    baseYear,
  );
  const end = prepareSide(data, query, year);
  const units = by === "residence" ? listAreaUnits(data, start, end) : listStayUnits(data, start, end);
  return decompose(data, { start, end, units, outcome, by });
}

/**
 * Why the guests of an area change within a scenario, from its first year to each of its years: both ends have its
 * values, as the figures of the years themselves do, so that only what moves with time is left.
 * @param projection of the variant of the query
 * @returns in the order of the years of the query; throws RangeError as projectNeed does
 */
export function explainGuestsByYear(
  data: ModelData,
  query: PrognosisQuery,
  projection: Projection = rememberPopulation(data, query.variant),
): Waterfall<ChangeFactor>[] {
  const start = prepareSide(data, query, query.fromYear, projection);
  return listYears(data, query).map((year) => {
    const end = { ...start, year };
    return decompose(data, { start, end, units: listAreaUnits(data, start, end), outcome: "guests", by: "residence" });
  });
}

interface Ends {
  start: Side;
  end: Side;
  units: Unit[];
  outcome: ChangeQuestion["outcome"];
  by: NonNullable<ChangeQuestion["by"]>;
}

function decompose(data: ModelData, { start, end, units, outcome, by }: Ends): Waterfall<ChangeFactor> {
  const factors = CHANGE_FACTORS.filter(
    (factor) =>
      !(outcome === "guests" && LOAD_ONLY.includes(factor)) && !(by === "residence" && factor === "catchment"),
  );
  const isOneScenario = start.run === end.run;
  return decomposeChange(
    factors,
    (changed) =>
      units.reduce((sum, unit) => {
        const { guestsPerYear, requestLoad } = computeUnit(data, unit, start, end, changed);
        const weight = changed.has("catchment") ? unit.weightAfter : unit.weightBefore;
        return sum + weight * (outcome === "guests" ? guestsPerYear : requestLoad);
      }, 0),
    (factor) => !isOneScenario || WITH_TIME.has(factor),
  );
}

interface Side {
  query: PrognosisQuery;
  year: number;
  projection: Projection;
  run: PreparedRun;
  ageProfile: ArrayLike<number>;
}

function prepareSide(
  data: ModelData,
  query: PrognosisQuery,
  year: number,
  projection: Projection = rememberPopulation(data, query.variant),
): Side {
  const run = prepareRun(data, query, projection);
  return { query, year, projection, run, ageProfile: run.parts[0]!.run.ageProfile };
}

function computeUnit(data: ModelData, unit: Unit, start: Side, end: Side, changed: ReadonlySet<ChangeFactor>) {
  const side = (factor: ChangeFactor) => (changed.has(factor) ? end : start);
  const settings = mixSettings(data, start, end, changed);
  const deaths = mixDeaths(unit, changed.has("deaths"), changed.has("ageMix"));
  const { byAgeGroup } = computeUptake({
    ...settings,
    ageProfile: side("ageProfile").ageProfile,
    calibration: changed.has("uptake") ? unit.calibration : unit.calibrationBefore,
    growthYears: Math.max(0, side("growth").year - data.growthAfterYear),
  });
  const streams = listExtraStreams(
    settings,
    side("targetGroups").query.targetGroups,
    side("otherSettings").query.settingStays,
  );
  return computeLoad(countBaseGuests(deaths, byAgeGroup), settings.needShare * sum(deaths), streams, settings);
}

function mixSettings(data: ModelData, start: Side, end: Side, changed: ReadonlySet<ChangeFactor>): Settings {
  if (start.run === end.run) return start.run.settings;
  const settings = { ...start.run.settings };
  for (const name of listSettings(data)) {
    const { factor } = data.parameters[name]!;
    if (factor !== undefined && changed.has(factor)) settings[name] = end.run.settings[name];
  }
  return settings;
}

/** The total of one side at the age mix of one side. */
function mixDeaths({ before, after }: Unit, totalAfter: boolean, mixAfter: boolean): Float64Array {
  const mix = mixAfter ? after : before;
  if (totalAfter === mixAfter) return mix;
  const factor = sum(totalAfter ? after : before) / sum(mix);
  return mix.map((deaths) => deaths * factor);
}

function listAreaUnits(data: ModelData, start: Side, end: Side): Unit[] {
  return end.run.parts.map(({ area, run }, index) => ({
    ...deathsOf(data, area, start, end),
    calibrationBefore: start.run.parts[index]!.run.calibration,
    calibration: run.calibration,
    weightBefore: 1,
    weightAfter: 1,
  }));
}

function listStayUnits(data: ModelData, start: Side, end: Side): Unit[] {
  const before = start.run.catchments.scenario;
  const after = end.run.catchments.scenario;
  const [sitesBefore, sitesAfter] = [start, end].map(({ run }) => new Set(run.parts.flatMap(({ sites }) => sites))) as [
    Set<number>,
    Set<number>,
  ];
  return end.run.regionRuns.flatMap(({ region, run }, index) =>
    region.parts.map((part) => ({
      ...deathsOf(data, { ...region, parts: [part] }, start, end),
      calibrationBefore: start.run.regionRuns[index]!.run.calibration,
      calibration: run.calibration,
      weightBefore: sumShares(before, part.municipality, sitesBefore),
      weightAfter: sumShares(after, part.municipality, sitesAfter),
    })),
  );
}

function deathsOf(data: ModelData, area: ModelRegion, start: Side, end: Side): Pick<Unit, "before" | "after"> {
  return {
    before: sumOverArea(data, start.projection.deaths, area, start.year),
    after: sumOverArea(data, end.projection.deaths, area, end.year),
  };
}

/** What of a gemeente comes to these sites, scaled up for their guests from outside. */
function sumShares({ sites, shares, inflow }: Catchment, municipality: number, chosen: ReadonlySet<number>): number {
  return [...chosen].reduce(
    (total, site) => total + shares[municipality * sites.length + site]! / (1 - inflow[site]!),
    0,
  );
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
