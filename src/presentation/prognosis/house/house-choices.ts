/** What can be chosen of the model when somebody asks about one house. */
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { HouseChoices, HouseForm } from "./house-form.ts";
import { OWN_HOUSE } from "./house-form.ts";
import type { HouseParameters } from "./house-limits.ts";
import { ownHouseName } from "../../../words/mijn-huis.ts";

/** @param year the one that is chosen at first */
export function listHouseChoices(
  { sites, regions, years, defaults }: Pick<ModelData, "sites" | "regions" | "years" | "defaults">,
  year: number,
): HouseChoices {
  const first = defaults.fromYear + 1;
  return {
    houses: sites
      .map(({ id, name, beds, otherBeds }) => ({ id, name, beds, lastKnown: otherBeds?.lastKnown }))
      .sort((a, b) => a.name.localeCompare(b.name, "nl")),
    regions: regions.map(({ id, label }) => ({ id, label })),
    years: Array.from({ length: years.last - first + 1 }, (_, index) => first + index),
    year,
  };
}

export function pickHouseParameters({ parameters }: Pick<ModelData, "parameters">): HouseParameters {
  return {
    stay: parameters["meanStayDays"]!,
    turnover: parameters["turnoverDays"]!,
    target: parameters["refusalTarget"]!,
  };
}

export function nameHouse({ house, name }: Pick<HouseForm, "house" | "name">, { houses }: HouseChoices): string {
  if (house === OWN_HOUSE) return name.trim() === "" ? ownHouseName : name.trim();
  return houses.find(({ id }) => id === house)?.name ?? ownHouseName;
}
