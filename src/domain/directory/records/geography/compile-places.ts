import type { Municipality, Places } from "../bundle.ts";
import { meanPoint } from "./gazetteer.ts";
import type { ListedTown, PlaceList } from "../../../places/place-list.ts";
import type { OtherNameRow, OtherPostcodeRow, PlaceRow } from "./place-schema.ts";

export type PlaceFiles = Pick<
  Places,
  "postcodes" | "towns" | "otherPostcodes" | "villages" | "otherNames" | "formerMunicipalities"
>;

/** The places one can measure distance from, as small as they can be sent. */
export function buildPlaceList(
  places: PlaceFiles,
  municipalities: readonly Pick<Municipality, "code" | "name" | "province" | "latitude" | "longitude">[],
): PlaceList {
  const nameOf = new Map(municipalities.map(({ code, name }) => [code, name]));
  const ownTowns = places.towns.map(({ name, municipality, latitude, longitude }) => ({
    name,
    municipality: nameOf.get(municipality) ?? municipality,
    latitude,
    longitude,
  }));
  const towns = withOtherNames(
    [...ownTowns, ...placedVillages(places.villages, new Set(nameOf.values())), ...borderTowns(places.otherPostcodes)],
    places.otherNames,
  );
  const positions = new Map(towns.map((town, position) => [keyOf(town.name, town.municipality), position]));
  return {
    postcodes: [
      ...places.postcodes.map(({ postcode4, latitude, longitude }) => [postcode4, latitude, longitude] as const),
      ...borderPostcodes(places.otherPostcodes),
    ],
    postBoxes: places.otherPostcodes
      .filter(({ kind }) => kind === "postbus")
      .map(({ postcode4, place, municipality }) => [postcode4, positions.get(keyOf(place, municipality))!] as const),
    towns,
    villages: places.villages
      .filter(({ latitude }) => latitude === null)
      .map(({ name, municipality }) => ({ name, municipality })),
    municipalities: municipalities.map(({ name, province, latitude, longitude }) => ({
      name,
      province,
      latitude,
      longitude,
    })),
    formerMunicipalities: places.formerMunicipalities.map(({ name, municipalities: now, latitude, longitude }) => ({
      name,
      now,
      latitude,
      longitude,
    })),
  };
}

function keyOf(name: string, municipality: string): string {
  return `${name} ${municipality}`;
}

function placedVillages(villages: readonly PlaceRow[], current: ReadonlySet<string>): ListedTown[] {
  return villages.flatMap(({ name, municipality, province, latitude, longitude }) =>
    latitude === null || longitude === null
      ? []
      : [{ name, municipality, latitude, longitude, ...(!current.has(municipality) && { province }) }],
  );
}

function borderPostcodes(rows: readonly OtherPostcodeRow[]): PlaceList["postcodes"] {
  return rows.flatMap(({ postcode4, latitude, longitude }) =>
    latitude === null || longitude === null ? [] : [[postcode4, latitude, longitude] as const],
  );
}

function borderTowns(rows: readonly OtherPostcodeRow[]): ListedTown[] {
  const groups = new Map<string, OtherPostcodeRow[]>();
  for (const row of rows.filter(({ kind }) => kind === "adres"))
    groups.set(keyOf(row.place, row.municipality), [...(groups.get(keyOf(row.place, row.municipality)) ?? []), row]);
  return [...groups.values()].map((members) => {
    const { place: name, municipality, province } = members[0]!;
    const points = members.flatMap(({ latitude, longitude }) =>
      latitude === null || longitude === null ? [] : [{ latitude, longitude }],
    );
    return { name, municipality, ...meanPoint(points), province };
  });
}

function withOtherNames(towns: readonly ListedTown[], rows: readonly OtherNameRow[]): ListedTown[] {
  const names = new Map<string, string[]>();
  for (const { name, place, municipality } of rows)
    names.set(keyOf(place, municipality), [...(names.get(keyOf(place, municipality)) ?? []), name]);
  return towns.map((town) => {
    const otherNames = names.get(keyOf(town.name, town.municipality));
    return otherNames ? { ...town, otherNames } : town;
  });
}
