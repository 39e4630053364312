/** The gemeenten of a region as the site may show them: people of 65 and over, and deaths as means over five years. */
import { AGE_GROUPS } from "../../domain/prognosis/data/age-groups.ts";
import { countPersons, meanDeaths, meanPeriod } from "../../domain/prognosis/run/five-year-means.ts";
import { listRegions } from "../../domain/prognosis/data/regions.ts";
import { model, standardProjection } from "./standard-view.ts";

export interface MunicipalityRow {
  name: string;
  /** Share of the gemeente that belongs to the region; figures are of the whole gemeente. */
  weight: number;
  /** One entry per year asked for. */
  years: { from65: number; from80: number; from85: number; meanDeaths: number }[];
}

/** Rows by name. Throws RangeError for an unknown region or a year the model does not have. */
export function listMunicipalities(region: string, years: readonly number[]): MunicipalityRow[] {
  const readers = years.map(readYear);
  return listRegions(model, region)
    .flatMap(({ parts }) => parts)
    .map(({ municipality, weight }) => ({
      name: model.municipalities[municipality]!.name,
      weight,
      years: readers.map((read) => read(municipality)),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "nl"));
}

function readYear(year: number): (municipality: number) => MunicipalityRow["years"][number] {
  const [from65, from80, from85] = ["65-69", "80-84", "85-89"].map((group) =>
    countPersons(model, standardProjection, year, AGE_GROUPS.indexOf(group)),
  ) as [Float64Array, Float64Array, Float64Array];
  const deaths = meanDeaths(model, standardProjection, meanPeriod(model, year));
  return (municipality) => ({
    from65: from65[municipality]!,
    from80: from80[municipality]!,
    from85: from85[municipality]!,
    meanDeaths: deaths[municipality]!,
  });
}
