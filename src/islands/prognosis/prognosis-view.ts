/** What the screen shows of one choice: the same model as the command line, asked for the years of the charts. */
import { sumFromAge } from "../../domain/prognosis/age-groups.ts";
import type { AgeProfileKind, LongevityVariant } from "../../domain/prognosis/options.ts";
import type { ModelData } from "../../domain/prognosis/model-data.ts";
import { fillQuery, projectNeed, type YearOutcome } from "../../domain/prognosis/project.ts";
import { projectPopulation, type Projection } from "../../domain/prognosis/projection.ts";
import { ALL_REGIONS, listRegions, sumOverArea } from "../../domain/prognosis/regions.ts";
import { chooseSettings } from "../../domain/prognosis/settings.ts";
import { NATION_PART } from "../../text/prognosis.ts";

export const PROFILES = ["meanAndSpread", "mean", "flat"] as const satisfies readonly AgeProfileKind[];
export const VARIANTS = ["central", "high_longevity", "low_longevity"] as const satisfies readonly LongevityVariant[];

/** What the visitor chooses. */
export interface PrognosisChoice {
  region: string;
  variant: LongevityVariant;
  profile: AgeProfileKind;
  /** The year the sentences speak of. */
  year: number;
}

export interface ViewYear {
  year: number;
  population: { from65: number; from80: number; from85: number };
  deaths: number;
  deathsUnder80: number;
  deathsFrom85: number;
  guests: Record<AgeProfileKind, number>;
  /** Pooled, not rounded. */
  bedsByOccupancy: number;
  bedsByRefusal: number;
}

/** Outcomes of a region and variant for the chosen profile; independent of the year spoken of. */
export interface PrognosisView {
  place: string;
  isSum: boolean;
  profile: AgeProfileKind;
  occupancyTarget: number;
  refusalTarget: number;
  years: ViewYear[];
}

/** Throws RangeError for an unknown region. */
export function computeView(
  data: ModelData,
  { region, variant, profile }: Omit<PrognosisChoice, "year">,
  projection: Projection = projectPopulation(data, variant),
): PrognosisView {
  const settings = chooseSettings(data);
  const outcomes = Object.fromEntries(
    PROFILES.map((kind) => [kind, projectNeed(data, fillQuery(data, { region, variant, profile: kind }), projection)]),
  ) as Record<AgeProfileKind, YearOutcome[]>;
  return {
    place: labelPlace(data, region),
    isSum: region === ALL_REGIONS,
    profile,
    occupancyTarget: settings.occupancyTarget,
    refusalTarget: settings.refusalTarget,
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
      bedsByOccupancy: outcome.bedsByRule.occupancy.pooled,
      bedsByRefusal: outcome.bedsByRule.refusal.pooled,
    })),
  };
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
