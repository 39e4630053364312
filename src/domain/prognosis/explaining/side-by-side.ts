/** A few scenarios beside each other on the same draws: lines, bands of one year, houses, and who asks for more. */
import { shareOverSites } from "../beds/area-beds.ts";
import { takeBands } from "../uncertainty/bands.ts";
import type { Bands } from "../uncertainty/bands.ts";
import type { BedRule } from "../beds/beds.ts";
import { addCapacities, toWholeBeds } from "../beds/capacity.ts";
import type { Capacity } from "../beds/capacity.ts";
import { countShares } from "./compare-scenarios.ts";
import type { DrawShares } from "./compare-scenarios.ts";
import { prepareDrawnRun, sumDraws } from "../uncertainty/drawn-run.ts";
import type { DrawnRun } from "../uncertainty/drawn-run.ts";
import type { DrawnYear } from "../uncertainty/drawn-year.ts";
import type { ModelData } from "../data/model-data.ts";
import { projectPlaces } from "../run/project-places.ts";
import type { AreaPlaces, PlacesYear } from "../run/project-places.ts";
import type { PrognosisQuery } from "../run/query.ts";
import { rememberPopulation } from "../population/remembered-population.ts";
import type { Uncertainty } from "../uncertainty/uncertainty.ts";

/** Whether the houses of an area give their beds out together or each by itself. */
export type BedCounting = "pooled" | "perHouse";

export interface ComparedScenario {
  query: PrognosisQuery;
  counting: BedCounting;
}

export interface ComparedHouse {
  id: string;
  name: string;
  /** Known now; null where it is not known. */
  bedsNow: number | null;
  /** The scenario opens it. */
  isNew: boolean;
  /** In the scenario: planned where that changes the house, otherwise as now. */
  bedsPlanned: number | null;
  /** Mean number of beds it is asked for, if nobody were refused. */
  requestLoad: number;
}

export interface ScenarioOutline {
  /** Beds are whole; null where there is no division over houses. */
  years: { year: number; guests: number; beds: number | null }[];
  /** Of the year compared. */
  guestBands: Bands;
  bedBands: Bands | null;
  /** Of now, and after what the scenario does with houses; the plan is null when it changes none. */
  capacity: Capacity;
  plannedCapacity: Capacity | null;
  houses: ComparedHouse[];
}

/** Positions in the list of scenarios; shares seen from the second. Null where one of them has no beds to count. */
export interface ComparedPair {
  first: number;
  second: number;
  shares: DrawShares | null;
}

export interface SideBySide {
  year: number;
  rule: BedRule;
  draws: number;
  outlines: ScenarioOutline[];
  pairs: ComparedPair[];
}

/** For the years of each query; the year compared must be one of them. Throws RangeError as projectNeed does. */
export function compareSideBySide(
  data: ModelData,
  scenarios: readonly ComparedScenario[],
  uncertainty: Uncertainty,
  { year, rule }: { year: number; rule: BedRule },
): SideBySide {
  const drawn = scenarios.map((scenario) => outlineScenario(data, scenario, uncertainty, { year, rule }));
  const pairs = drawn.flatMap((_, second) =>
    drawn.slice(0, second).map(({ beds: before }, first): ComparedPair => {
      const { beds: after } = drawn[second]!;
      return { first, second, shares: before === null || after === null ? null : countShares(before, after) };
    }),
  );
  return { year, rule, draws: uncertainty.draws.count, outlines: drawn.map(({ outline }) => outline), pairs };
}

function listHouses({ sites }: AreaPlaces): ComparedHouse[] {
  return sites.map(({ site: { id, name, beds }, now, requestLoad }) => ({
    id,
    name,
    bedsNow: now?.beds ?? null,
    isNew: now === null,
    bedsPlanned: beds,
    requestLoad,
  }));
}

interface DrawnOutline {
  outline: ScenarioOutline;
  /** Whole beds per draw. */
  beds: Float64Array | null;
}

function outlineScenario(
  data: ModelData,
  { query, counting }: ComparedScenario,
  uncertainty: Uncertainty,
  { year, rule }: { year: number; rule: BedRule },
): DrawnOutline {
  const projection = rememberPopulation(data, query.variant);
  const places = projectPlaces(data, query, projection);
  const now = places.find((one) => one.year === year);
  if (now === undefined) throw new RangeError(`The scenario has no year ${year}`);
  const run = prepareDrawnRun(data, query, uncertainty, projection);
  const outcomes = run.areas.map((area) => ({ area, outcome: run.computeYear(area, year) }));
  const beds = drawWholeBeds(
    run,
    outcomes.map(({ outcome }) => outcome),
    now.areas,
    { rule, counting },
  );
  const guests = sumDraws(outcomes.map(({ area, outcome }) => run.countGuests(area, year, outcome)));
  return {
    beds,
    outline: {
      years: places.map((one) => ({
        year: one.year,
        guests: sumAreas(one, ({ residents }) => residents.guestsPerYear),
        beds: countWholeBeds(one, rule, counting),
      })),
      guestBands: takeBands(guests),
      bedBands: beds && takeBands(beds),
      capacity: addCapacities(now.areas.map(({ capacity }) => capacity)),
      plannedCapacity: now.areas.some(({ plan }) => plan === null)
        ? null
        : addCapacities(now.areas.map(({ plan }) => plan!.capacity)),
      houses: now.areas.flatMap(listHouses),
    },
  };
}

/** Per draw: the load differs, who goes to which house does not. */
function drawWholeBeds(
  run: DrawnRun,
  outcomes: readonly DrawnYear[],
  areas: readonly AreaPlaces[],
  { rule, counting }: { rule: BedRule; counting: BedCounting },
): Float64Array | null {
  const parts = areas.map((area) =>
    counting === "pooled"
      ? [1]
      : shareOverSites(
          area.sites.map(({ requestLoad }) => requestLoad),
          area.residentLoad,
        ),
  );
  if (parts.some((shares) => shares.length === 0)) return null;
  return sumDraws(
    outcomes.flatMap((outcome, index) =>
      parts[index]!.map((share) => run.countBeds(rule, shareYear(outcome, share)).map(toWholeBeds)),
    ),
  );
}

function shareYear(year: DrawnYear, share: number): DrawnYear {
  return {
    ...year,
    guestLoad: year.guestLoad.map((load) => load * share),
    requestLoad: year.requestLoad.map((load) => load * share),
  };
}

/** Rounded up once per pool or once per house, as everywhere on the page. */
function countWholeBeds({ areas }: PlacesYear, rule: BedRule, counting: BedCounting): number | null {
  const needs = areas.flatMap(({ pooledBeds, sites }) => {
    if (counting === "pooled") return [pooledBeds[rule]];
    return sites.length === 0 ? [null] : sites.map(({ neededBeds }) => neededBeds?.[rule] ?? null);
  });
  return needs.reduce<number | null>(
    (sum, beds) => (sum === null || beds === null ? null : sum + toWholeBeds(beds)),
    0,
  );
}

function sumAreas({ areas }: PlacesYear, read: (area: AreaPlaces) => number): number {
  return areas.reduce((sum, area) => sum + read(area), 0);
}
