/** What the screen shows of one choice: the same model as the command line, asked for the years of the charts. */
import { sumFromAge } from "../../domain/prognosis/age-groups.ts";
import type { BedRule } from "../../domain/prognosis/beds.ts";
import { toWholeBeds } from "../../domain/prognosis/capacity.ts";
import { computeIntervals, type YearIntervals } from "../../domain/prognosis/intervals.ts";
import type { AgeProfileKind, LongevityVariant } from "../../domain/prognosis/options.ts";
import type { ModelData } from "../../domain/prognosis/model-data.ts";
import { fillQuery, projectNeed, type YearOutcome } from "../../domain/prognosis/project.ts";
import { projectPlaces, type PlacesYear } from "../../domain/prognosis/project-places.ts";
import { projectPopulation, type Projection } from "../../domain/prognosis/projection.ts";
import { ALL_REGIONS, listRegions, sumOverArea } from "../../domain/prognosis/regions.ts";
import { chooseSettings } from "../../domain/prognosis/settings.ts";
import type { Uncertainty } from "../../domain/prognosis/uncertainty.ts";
import { NATION_PART } from "../../text/prognosis.ts";

export const PROFILES = ["meanAndSpread", "mean", "flat"] as const satisfies readonly AgeProfileKind[];
export const VARIANTS = ["central", "high_longevity", "low_longevity"] as const satisfies readonly LongevityVariant[];

/** The flat norm, and the rule that knows the size of a house. */
export const SHOWN_RULES = ["occupancy", "refusal"] as const satisfies readonly BedRule[];
export type ShownRule = (typeof SHOWN_RULES)[number];

/** What the visitor chooses. */
export interface PrognosisChoice {
  region: string;
  variant: LongevityVariant;
  profile: AgeProfileKind;
  /** The year the sentences speak of. */
  year: number;
}

/** Whole beds: rounded up once for the pool of the area, and once for every house. */
export interface BedNeed {
  pooled: number;
  /** Sum over the houses of the area; null where the model sends nobody to a house in it. */
  perHouse: number | null;
}

/** Bands of a year, around guests and pooled beds. */
export type ViewIntervals = YearIntervals<ShownRule>;

export interface ViewYear {
  year: number;
  population: { from65: number; from80: number; from85: number };
  deaths: number;
  deathsUnder80: number;
  deathsFrom85: number;
  guests: Record<AgeProfileKind, number>;
  beds: Record<ShownRule, BedNeed>;
  /** null: not drawn yet. */
  intervals: ViewIntervals | null;
}

/** Outcomes of a region and variant for the chosen profile; independent of the year spoken of. */
export interface PrognosisView {
  place: string;
  isSum: boolean;
  profile: AgeProfileKind;
  occupancyTarget: number;
  refusalTarget: number;
  /** Houses that take guests in the area. */
  houses: number;
  years: ViewYear[];
}

/** The central figures, without bands. Throws RangeError for an unknown region. */
export function computeView(
  data: ModelData,
  { region, variant, profile }: Omit<PrognosisChoice, "year">,
  projection: Projection = projectPopulation(data, variant),
): PrognosisView {
  const settings = chooseSettings(data);
  const outcomes = Object.fromEntries(
    PROFILES.map((kind) => [kind, projectNeed(data, fillQuery(data, { region, variant, profile: kind }), projection)]),
  ) as Record<AgeProfileKind, YearOutcome[]>;
  const places = projectPlaces(data, fillQuery(data, { region, variant, profile }), projection);
  return {
    place: labelPlace(data, region),
    isSum: region === ALL_REGIONS,
    profile,
    occupancyTarget: settings.occupancyTarget,
    refusalTarget: settings.refusalTarget,
    houses: places[0]!.areas.reduce((sum, { sites }) => sum + sites.length, 0),
    years: outcomes[profile].map((outcome, index) => ({
      year: outcome.year,
      population: {
        from65: outcome.population65plus,
        from80: outcome.population80plus,
        from85: outcome.population85plus,
      },
      deaths: outcome.deaths,
      deathsUnder80: outcome.deaths - countDeathsFrom(data, projection, region, outcome.year, 80),
      deathsFrom85: countDeathsFrom(data, projection, region, outcome.year, 85),
      guests: {
        flat: outcomes.flat[index]!.guests,
        mean: outcomes.mean[index]!.guests,
        meanAndSpread: outcomes.meanAndSpread[index]!.guests,
      },
      beds: {
        occupancy: { pooled: toWholeBeds(outcome.bedsByRule.occupancy.pooled), perHouse: sumHouses(places[index]!, "occupancy") },
        refusal: { pooled: toWholeBeds(outcome.bedsByRule.refusal.pooled), perHouse: sumHouses(places[index]!, "refusal") },
      },
      intervals: null,
    })),
  };
}

/** Bands in the order of the years of a view. Throws RangeError for an unknown region. */
export function computeBands(
  data: ModelData,
  { region, variant, profile }: Omit<PrognosisChoice, "year">,
  uncertainty: Uncertainty,
  projection: Projection = projectPopulation(data, variant),
): ViewIntervals[] {
  return computeIntervals(data, fillQuery(data, { region, variant, profile }), uncertainty, { rules: SHOWN_RULES, projection });
}

/** The view with its bands, in the same order of years. */
export function addBands(view: PrognosisView, bands: readonly ViewIntervals[]): PrognosisView {
  return { ...view, years: view.years.map((year, index) => ({ ...year, intervals: bands[index]! })) };
}

/** Every house has whole beds of its own. */
function sumHouses({ areas }: PlacesYear, rule: ShownRule): number | null {
  const needs = areas.flatMap(({ sites }) => (sites.length === 0 ? [null] : sites.map(({ neededBeds }) => neededBeds?.[rule] ?? null)));
  return needs.reduce<number | null>((sum, beds) => (sum === null || beds === null ? null : sum + toWholeBeds(beds)), 0);
}

export function labelPlace(data: ModelData, region: string): string {
  return region === ALL_REGIONS ? NATION_PART : listRegions(data, region)[0]!.label;
}

function countDeathsFrom(data: ModelData, projection: Projection, region: string, year: number, fromAge: number): number {
  const perRegion = listRegions(data, region).map((area) =>
    sumFromAge(sumOverArea(data, projection.deaths, area, year), fromAge),
  );
  return perRegion.reduce((total, deaths) => total + deaths, 0);
}

/** The year of the view. Throws RangeError when the view does not have it. */
export function findYear(view: PrognosisView, year: number): ViewYear {
  const found = view.years.find((one) => one.year === year);
  if (found === undefined) throw new RangeError(`The view has no year ${year}`);
  return found;
}
