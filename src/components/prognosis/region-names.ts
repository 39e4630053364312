/** The regions as one chooses them: with towns that say where they are, for who does not know their names. */
import { places } from "../../compiled.ts";
import { countPersons } from "../../domain/prognosis/run/five-year-means.ts";
import { nameRegionTowns } from "../../presentation/directory/region-towns.ts";
import { sayRegionTowns } from "../../words/regio.ts";
import { model, standardProjection } from "./standard-view.ts";

const people = countPersons(model, standardProjection, model.years.first, 0);
const townKeys = new Set(places.towns.map(({ name, municipality }) => `${municipality} ${name}`));
const townNames = new Set(
  model.municipalities.flatMap(({ code, name }) => (townKeys.has(`${code} ${name}`) ? [name] : [])),
);

/** "Enschede, Hengelo" of one model region, or of the few that another name stands for. */
export function townsOf(name: string, modelRegions: readonly string[]): string {
  const parts = model.regions
    .filter(({ id }) => modelRegions.includes(id))
    .flatMap((region) => region.parts)
    .map(({ municipality, weight }) => ({
      name: model.municipalities[municipality]!.name,
      people: weight * people[municipality]!,
    }));
  return nameRegionTowns({ name, parts }, townNames).join(", ");
}

/** "Twente (Enschede, Hengelo)". */
export function nameWithTowns(name: string, modelRegions: readonly string[]): string {
  const towns = townsOf(name, modelRegions);
  return towns === "" ? name : sayRegionTowns({ name, towns });
}

/** The model regions in a choice. */
export const regionChoices = model.regions.map(({ id, label }) => ({ id, label: nameWithTowns(label, [id]) }));
