import type { MapPlace } from "../../charts/maps/area-map.ts";
import { places } from "../../compiled.ts";
import { mapTownNames } from "../../words/sociale-kaart-kaart.ts";

/** The towns that a drawn map names, so that one knows where one is; the first go before the others. */
export const mapTowns: readonly MapPlace[] = mapTownNames.map((town) => {
  const place = places.towns.find(({ name }) => name === town);
  if (!place) throw new Error(`De plaats ${town} staat niet in de postcodes.`);
  return toMapPlace(place);
});

/** The towns of these names, such as those that gave a municipality its name; a name without a town is left out. */
export function findTowns(names: readonly string[]): MapPlace[] {
  return places.towns.filter(({ name }) => names.includes(name)).map(toMapPlace);
}

function toMapPlace({ name, latitude, longitude }: (typeof places.towns)[number]): MapPlace {
  return { id: name, label: name, latitude, longitude };
}
