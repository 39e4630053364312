/** The gemeenten of a region as the site may show them: people of 65 and over, and deaths as means over five years. */
import { fillQuery, projectNeed } from "../../domain/prognosis/project.ts";
import { listRegions } from "../../domain/prognosis/regions.ts";
import { model, standardProjection } from "./standard-view.ts";

/** One gemeente is too small for single years: chance moves its deaths more than ageing does. */
const YEARS_EITHER_SIDE = 2;

export interface MunicipalityRow {
  name: string;
  /** Share of the gemeente that belongs to the region; figures are of the whole gemeente. */
  weight: number;
  /** One entry per year asked for. */
  years: { from65: number; from80: number; from85: number; meanDeaths: number }[];
}

/** First and last year of the mean around `year`. */
export function meanPeriod(year: number): [from: number, to: number] {
  return [year - YEARS_EITHER_SIDE, year + YEARS_EITHER_SIDE];
}

/** Rows by name. Throws RangeError for an unknown region or a year whose mean would leave the years of the model. */
export function listMunicipalities(region: string, years: readonly number[]): MunicipalityRow[] {
  return listRegions(model, region)
    .flatMap(({ parts }) => parts)
    .map(({ municipality, weight }) => {
      const { code, name } = model.municipalities[municipality]!;
      return { name, weight, years: years.map((year) => summariseYear(region, code, year)) };
    })
    .sort((a, b) => a.name.localeCompare(b.name, "nl"));
}

function summariseYear(region: string, municipalityCode: string, year: number): MunicipalityRow["years"][number] {
  const [fromYear, toYear] = meanPeriod(year);
  const outcomes = projectNeed(model, fillQuery(model, { region, municipalityCode, fromYear, toYear }), standardProjection);
  const { population65plus, population80plus, population85plus } = outcomes[YEARS_EITHER_SIDE]!;
  const deaths = outcomes.reduce((sum, outcome) => sum + outcome.deaths, 0);
  return { from65: population65plus, from80: population80plus, from85: population85plus, meanDeaths: deaths / outcomes.length };
}
