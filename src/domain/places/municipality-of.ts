import { distanceKm } from "../border/distance.ts";
import { indexPlaces } from "./place-index.ts";
import type { FoundPlace, PlaceList } from "./place-list.ts";

/** So many towns around a postcode have to lie in one gemeente before it is said to lie there too. */
const AROUND = 3;

/**
 * Name of the gemeente of today that a place lies in; of a postcode only where the towns around it all lie in the same.
 * Null where that is not certain.
 */
export function municipalityOf(list: PlaceList, place: FoundPlace): string | null {
  const name = place.kind === "postcode" ? municipalityAround(list, place) : municipalityNamed(list, place);
  if (name === undefined) return null;
  const former = list.formerMunicipalities.find((municipality) => municipality.name === name);
  const isFormer = former !== undefined && list.municipalities.every((municipality) => municipality.name !== name);
  if (!isFormer) return name;
  return former.now.length === 1 ? (former.now[0] ?? null) : null;
}

function municipalityNamed(list: PlaceList, place: FoundPlace): string | undefined {
  for (const named of indexPlaces(list).byName.values()) {
    const found = named.find((one) => one.place === place);
    if (found) return found.municipality;
  }
  return undefined;
}

function municipalityAround({ towns }: PlaceList, place: FoundPlace): string | undefined {
  const around = towns
    .map((town) => ({ name: town.municipality, km: distanceKm(place, town) }))
    .sort((a, b) => a.km - b.km)
    .slice(0, AROUND);
  const [first] = around;
  return around.every(({ name }) => name === first?.name) ? first?.name : undefined;
}
