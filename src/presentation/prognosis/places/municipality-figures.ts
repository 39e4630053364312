/** Per gemeente what the map may show: people on 1 January, and deaths and guests as means over five years. */
import { AGE_GROUPS } from "../../../domain/prognosis/data/age-groups.ts";
import {
  countPersons,
  meanDeaths,
  meanGuests,
  meanPeriod,
  type MeanPeriod,
} from "../../../domain/prognosis/run/five-year-means.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { PreparedRun } from "../../../domain/prognosis/run/prepare-run.ts";
import type { Projection } from "../../../domain/prognosis/data/projection.ts";
import { listRegions } from "../../../domain/prognosis/data/regions.ts";

export const MEASURES = ["guests", "guestsPer1000", "deaths", "from65", "from80", "from85"] as const;
export type Measure = (typeof MEASURES)[number];

export interface Place {
  code: string;
  name: string;
  /** Position in `municipalities`. */
  municipality: number;
  /** Share of the gemeente that belongs to the choice (0-1]; figures are of the whole gemeente. */
  weight: number;
}

/** The gemeenten of a region, or of all, by name. Throws RangeError for an unknown region. */
export function listPlaces(model: ModelData, region: string): Place[] {
  const weights = new Map<number, number>();
  for (const { municipality, weight } of listRegions(model, region).flatMap(({ parts }) => parts)) {
    weights.set(municipality, (weights.get(municipality) ?? 0) + weight);
  }
  return [...weights]
    .map(([municipality, weight]) => ({ ...model.municipalities[municipality]!, municipality, weight }))
    .map(({ code, name, municipality, weight }) => ({ code, name, municipality, weight }))
    .sort((a, b) => a.name.localeCompare(b.name, "nl"));
}

/** Values of whole gemeenten in the order of `municipalities`. */
export interface YearFigures {
  year: number;
  period: MeanPeriod;
  values: Record<Measure, Float64Array>;
}

export function computeFigures(model: ModelData, run: PreparedRun, projection: Projection, year: number): YearFigures {
  const period = meanPeriod(model, year);
  const [from65, from80, from85] = ["65-69", "80-84", "85-89"].map((group) =>
    countPersons(model, projection, year, AGE_GROUPS.indexOf(group)),
  ) as [Float64Array, Float64Array, Float64Array];
  const guests = meanGuests(model, run, period);
  return {
    year,
    period,
    values: {
      guests,
      guestsPer1000: guests.map((count, place) => (1000 * count) / from65[place]!),
      deaths: meanDeaths(model, projection, period),
      from65,
      from80,
      from85,
    },
  };
}

/** The places together, each by its share; a rate is that of all people together. */
export function sumPlaces(places: readonly Place[], { values }: YearFigures, measure: Measure): number {
  const sum = (of: Exclude<Measure, "guestsPer1000">) =>
    places.reduce((total, { municipality, weight }) => total + weight * values[of][municipality]!, 0);
  return measure === "guestsPer1000" ? (1000 * sum("guests")) / sum("from65") : sum(measure);
}
