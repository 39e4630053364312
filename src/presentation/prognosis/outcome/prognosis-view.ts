/** What the screen shows of one query: the same model as the command line, asked for the years of the charts. */
import { sumFromAge } from "../../../domain/prognosis/data/age-groups.ts";
import { computeAreaYear, type AreaYear } from "../../../domain/prognosis/guests/area-year.ts";
import type { Bands } from "../../../domain/prognosis/uncertainty/bands.ts";
import { mapRules } from "../../../domain/prognosis/beds/beds-by-rule.ts";
import type { BedRule } from "../../../domain/prognosis/beds/beds.ts";
import { findRule } from "../../../domain/prognosis/beds/rules/registry.ts";
import { addCapacities, sumGaps, toWholeBeds, type Capacity } from "../../../domain/prognosis/beds/capacity.ts";
import { explainGuestsByYear, type ChangeFactor } from "../../../domain/prognosis/explaining/explain-change.ts";
import { computeIntervals } from "../../../domain/prognosis/uncertainty/intervals.ts";
import type { AgeProfileKind, LongevityVariant } from "../../../domain/prognosis/data/options.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import { prepareRun } from "../../../domain/prognosis/run/prepare-run.ts";
import { listYears } from "../../../domain/prognosis/run/project.ts";
import type { PrognosisQuery } from "../../../domain/prognosis/run/query.ts";
import { projectPlaces, type AreaPlaces, type PlacesYear } from "../../../domain/prognosis/run/project-places.ts";
import { rememberPopulation } from "../../../domain/prognosis/population/remembered-population.ts";
import type { Projection } from "../../../domain/prognosis/data/projection.ts";
import { ALL_REGIONS, listRegions } from "../../../domain/prognosis/data/regions.ts";
import { chooseSettings } from "../../../domain/prognosis/data/settings.ts";
import type { Settings } from "../../../domain/prognosis/data/settings.ts";
import type { Uncertainty } from "../../../domain/prognosis/uncertainty/uncertainty.ts";
import { findMainBars, type ChangeBar, type Waterfall } from "../../../domain/prognosis/explaining/waterfall.ts";
import { coverAdmissions } from "../../../domain/prognosis/own-figures/house-coverage.ts";
import { nationPart } from "../../../words/prognose.ts";
import type { CalibratedFacts } from "./say-basis.ts";

export const PROFILES = ["meanAndSpread", "mean", "flat"] as const satisfies readonly AgeProfileKind[];
export const VARIANTS = ["central", "high_longevity", "low_longevity"] as const satisfies readonly LongevityVariant[];

/** Knows the size of a house. */
export const DEFAULT_RULE: BedRule = "refusal";

/** The flat norm, and the rule that knows the size of a house: what the pages show when nothing is chosen. */
export const SHOWN_RULES = ["occupancy", "refusal"] as const satisfies readonly BedRule[];

/** The flat norm always stands beside the chosen rule. */
export function listShownRules(rule: BedRule): readonly [BedRule, BedRule] {
  return rule === "occupancy" ? SHOWN_RULES : ["occupancy", rule];
}

/** Whole beds: rounded up once for the pool of the area, and once for every house. */
export interface BedNeed {
  pooled: number;
  /** Sum over the houses of the area; null where the model sends nobody to a house in it. */
  perHouse: number | null;
  /** Beds of the houses less their need, each house by itself: of now, and of the plan. Absent where a house's beds are not known. */
  houseGaps?: { now?: number; plan?: number };
}

/** Bands of a year, around guests and pooled beds; of the rules drawn so far. */
export interface ViewIntervals {
  guests: Bands;
  bedsByRule: Partial<Record<BedRule, { pooled: Bands }>>;
}

export interface ViewYear {
  year: number;
  population: { from65: number; from80: number; from85: number };
  deaths: number;
  deathsUnder80: number;
  deathsFrom85: number;
  guests: Record<AgeProfileKind, number>;
  beds: Record<BedRule, BedNeed>;
  /**
   * Mean number of beds with a guest from the area in it, as the flat norm counts; and mean number of beds asked for, with
   * the empty days between guests, by the people who live in the area and at the houses in it.
   */
  load: { guests: number; residents: number; houses: number };
  /** The two things that moved the guests most since the first year of the view, in guests to one decimal. */
  mainBars: ChangeBar<ChangeFactor>[];
  /** Whole beds at the flat norm, as one pool, at both ends of `growthEnds`. */
  grownBeds: readonly [low: number, high: number];
  /** The expected deaths hold the number of guests down. */
  isCapped: boolean;
  /** null: not drawn yet. */
  intervals: ViewIntervals | null;
}

/** Outcomes of a query; independent of the year spoken of. */
export interface PrognosisView {
  place: string;
  isSum: boolean;
  profile: AgeProfileKind;
  /** The rule beside the flat norm. */
  rule: BedRule;
  /** What the rules aim at: shares, and days for the wait. */
  targets: Record<BedRule, number>;
  /** Growth of the use of hospices per year, low and high, as shares: no draw has it. */
  growthEnds: readonly [low: number, high: number];
  /** Houses that take guests in the area. */
  houses: number;
  /** The beds there are now. */
  capacity: Capacity;
  /** The beds after what the scenario closes, resizes and opens; null when it changes no house. */
  plannedCapacity: Capacity | null;
  calibration: CalibratedFacts;
  /** Counts of where guests come from have a part in who goes where. */
  hasOrigins: boolean;
  years: ViewYear[];
}

/** The central figures, without bands. Throws RangeError as projectNeed does. */
export function computeView(
  data: ModelData,
  query: PrognosisQuery,
  rule: BedRule = DEFAULT_RULE,
  projection: Projection = rememberPopulation(data, query.variant),
): PrognosisView {
  const settings = chooseSettings(data, query.settings);
  const places = projectPlaces(data, query, projection);
  const guests = Object.fromEntries(
    PROFILES.map((profile) => [
      profile,
      profile === query.profile ? countGuests(places) : projectGuests(data, { ...query, profile }, projection),
    ]),
  ) as Record<AgeProfileKind, number[]>;
  const { areas } = places[0]!;
  const growthEnds = findGrowthEnds(data);
  const grown = growthEnds.map((growth) =>
    // At the growth of the scenario itself the loads are there already.
    growth === settings[GROWTH]
      ? places.map(({ areas: all }) =>
          bedsAtNorm(
            all.map(({ residents }) => residents),
            settings,
          ),
        )
      : poolWithGrowth(data, query, growth, projection),
  ) as [number[], number[]];
  const changes = explainGuestsByYear(data, query, projection);
  return {
    place: labelPlace(data, query.region),
    isSum: query.region === ALL_REGIONS,
    profile: query.profile,
    rule,
    targets: mapRules((one) => settings[findRule(one).setting]),
    growthEnds,
    houses: areas.reduce((sum, { sites }) => sum + sites.length, 0),
    calibration: countCalibrated(data, query),
    hasOrigins: (query.catchment?.origins?.length ?? 0) > 0,
    capacity: addCapacities(areas.map(({ capacity }) => capacity)),
    plannedCapacity: sumPlans(areas),
    years: places.map((place, index) =>
      describeYear(
        place,
        mapProfiles((profile) => guests[profile][index]!),
        changes[index]!,
        [grown[0][index]!, grown[1][index]!],
      ),
    ),
  };
}

function sumPlans(areas: readonly AreaPlaces[]): Capacity | null {
  const plans = areas.flatMap(({ plan }) => (plan === null ? [] : [plan.capacity]));
  return plans.length < areas.length ? null : addCapacities(plans);
}

/** Bands in the order of the years of a view. Throws RangeError as projectNeed does. */
export function computeBands(
  data: ModelData,
  query: PrognosisQuery,
  uncertainty: Uncertainty,
  rules: readonly BedRule[] = SHOWN_RULES,
  projection?: Projection,
): ViewIntervals[] {
  return computeIntervals(data, query, uncertainty, { rules, projection });
}

/** The view with its bands, in the same order of years; beds of several calls come together. */
export function addBands(view: PrognosisView, bands: readonly ViewIntervals[]): PrognosisView {
  const join = (intervals: ViewIntervals | null, drawn: ViewIntervals): ViewIntervals =>
    intervals === null
      ? drawn
      : { guests: intervals.guests, bedsByRule: { ...intervals.bedsByRule, ...drawn.bedsByRule } };
  return {
    ...view,
    years: view.years.map((year, index) => ({ ...year, intervals: join(year.intervals, bands[index]!) })),
  };
}

function countCalibrated(
  data: ModelData,
  { region, calibrationByRegion = {}, admissions = [] }: PrognosisQuery,
): PrognosisView["calibration"] {
  const areas = listRegions(data, region);
  const byHand = new Set(Object.keys(calibrationByRegion));
  const regions = areas.map(({ id }) => id).filter((id) => !byHand.has(id));
  const told = new Set([...byHand, ...admissions.map((count) => count.region)]);
  return {
    regions: areas.length,
    calibrated: areas.filter(({ id }) => told.has(id)).length,
    counted: coverAdmissions(data, admissions, regions),
  };
}

/** Smaller effects than this many guests are none in the sentences, which have one decimal at most. */
const LEAST_EFFECT_GUESTS = 0.05;

function describeYear(
  { year, areas }: PlacesYear,
  guests: Record<AgeProfileKind, number>,
  change: Waterfall<ChangeFactor>,
  grownBeds: ViewYear["grownBeds"],
): ViewYear {
  const sum = (read: (residents: AreaYear) => number) =>
    areas.reduce((total, { residents }) => total + read(residents), 0);
  const population = (age: number) => sum(({ populationByAgeGroup }) => sumFromAge(populationByAgeGroup, age));
  const deathsFrom = (age: number) => sum(({ deathsByAgeGroup }) => sumFromAge(deathsByAgeGroup, age));
  const deaths = sum(({ deathsPerYear }) => deathsPerYear);
  return {
    year,
    population: { from65: population(65), from80: population(80), from85: population(85) },
    deaths,
    deathsUnder80: deaths - deathsFrom(80),
    deathsFrom85: deathsFrom(85),
    guests,
    beds: mapRules((rule) => ({
      pooled: sumPools(areas, rule),
      perHouse: sumHouses(areas, rule),
      ...findHouseGaps(areas, rule),
    })),
    load: {
      guests: sum(({ guestLoad }) => guestLoad),
      residents: areas.reduce((total, { residentLoad }) => total + residentLoad, 0),
      houses: areas.reduce((total, { siteLoad }) => total + siteLoad, 0),
    },
    mainBars: findMainBars(change, LEAST_EFFECT_GUESTS).map(({ id, effect }) => ({
      id,
      effect: Math.round(effect * 10) / 10,
    })),
    grownBeds,
    isCapped: areas.some(({ residents }) => residents.isCapped || residents.cappedAgeGroups.length > 0),
    intervals: null,
  };
}

function countGuests(places: readonly PlacesYear[]): number[] {
  return places.map(({ areas }) => areas.reduce((sum, { residents }) => sum + residents.guestsPerYear, 0));
}

/** Guests alone, without the beds that take most of the time. */
function projectGuests(data: ModelData, query: PrognosisQuery, projection: Projection): number[] {
  const { parts } = prepareRun(data, query, projection);
  return listYears(data, query).map((year) =>
    parts.reduce((sum, { area, run }) => sum + computeAreaYear(data, area, year, run).guestsPerYear, 0),
  );
}

const GROWTH = "growthPerYear";

function findGrowthEnds(data: ModelData): PrognosisView["growthEnds"] {
  const { low, high } = data.parameters[GROWTH]!;
  return [low, high];
}

/** Beds at the flat norm with another growth of the use, per year; everything else as the query has it. */
function poolWithGrowth(data: ModelData, query: PrognosisQuery, growth: number, projection: Projection): number[] {
  const grown = { ...query, settings: { ...query.settings, [GROWTH]: growth } };
  const { parts, settings } = prepareRun(data, grown, projection);
  return listYears(data, query).map((year) =>
    bedsAtNorm(
      parts.map(({ area, run }) => computeAreaYear(data, area, year, run)),
      settings,
    ),
  );
}

function bedsAtNorm(areas: readonly AreaYear[], { occupancyTarget }: Settings): number {
  return toWholeBeds(areas.reduce((sum, { guestLoad }) => sum + guestLoad, 0) / occupancyTarget);
}

function mapProfiles<T>(read: (profile: AgeProfileKind) => T): Record<AgeProfileKind, T> {
  return Object.fromEntries(PROFILES.map((profile) => [profile, read(profile)])) as Record<AgeProfileKind, T>;
}

/** Nobody pools over regions: their pools add up, and are rounded up once. */
function sumPools(areas: readonly AreaPlaces[], rule: BedRule): number {
  return toWholeBeds(areas.reduce((sum, { pooledBeds }) => sum + pooledBeds[rule], 0));
}

/** Every house has whole beds of its own. */
function sumHouses(areas: readonly AreaPlaces[], rule: BedRule): number | null {
  const needs = areas.flatMap(({ sites }) =>
    sites.length === 0 ? [null] : sites.map(({ neededBeds }) => neededBeds?.[rule] ?? null),
  );
  return needs.reduce<number | null>(
    (sum, beds) => (sum === null || beds === null ? null : sum + toWholeBeds(beds)),
    0,
  );
}

/** Houses of now need what they are asked for now, and those of the plan what they are asked for then. */
function findHouseGaps(areas: readonly AreaPlaces[], rule: BedRule): Pick<BedNeed, "houseGaps"> {
  const plans = areas.flatMap(({ plan }) => (plan === null ? [] : [plan]));
  const sum = (stand: readonly Pick<AreaPlaces, "gapByRule">[]) => {
    const gap = sumGaps(stand.map(({ gapByRule }) => gapByRule[rule].perSite));
    return gap?.kind === "gap" ? gap.beds : null;
  };
  const [now, plan] = [sum(areas), sum(plans)];
  if (now === null && plan === null) return {};
  return { houseGaps: { ...(now === null ? {} : { now }), ...(plan === null ? {} : { plan }) } };
}

export function labelPlace(data: ModelData, region: string): string {
  return region === ALL_REGIONS ? nationPart : listRegions(data, region)[0]!.label;
}

/** The year of the view. Throws RangeError when the view does not have it. */
export function findYear(view: PrognosisView, year: number): ViewYear {
  const found = view.years.find((one) => one.year === year);
  if (found === undefined) throw new RangeError(`The view has no year ${year}`);
  return found;
}
