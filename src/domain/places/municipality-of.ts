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
  if (place.kind === "postcode") return municipalityAround(list, place);
  return place.measuredFrom?.kind === "former-municipality"
    ? municipalityNow(list, place.measuredFrom.name)
    : municipalityNamed(list, place);
}

function municipalityNow({ formerMunicipalities }: PlaceList, former: string): string | null {
  const [only, ...more] = formerMunicipalities.find(({ name }) => name === former)?.now ?? [];
  return more.length === 0 ? (only ?? null) : null;
}

function municipalityNamed(list: PlaceList, place: FoundPlace): string | null {
  for (const named of indexPlaces(list).byName.values()) {
    const found = named.find((one) => one.place === place);
    if (found) return found.municipality;
  }
  return null;
}

function municipalityAround({ towns }: PlaceList, place: FoundPlace): string | null {
  const around = towns
    .map((town) => ({ name: town.municipality, km: distanceKm(place, town) }))
    .sort((a, b) => a.km - b.km)
    .slice(0, AROUND);
  const [first] = around;
  return first !== undefined && around.every(({ name }) => name === first.name) ? first.name : null;
}
