import { AREA_WORDS, COUNTRY, namesOfProvince, TOWN_WORDS } from "./area-names.ts";
import { foldPlaceName, splitPlaceName } from "./place-name.ts";
import type { FoundPlace, ListedTown, PlaceList } from "./place-list.ts";

/** A place that a name may mean. */
export interface NamedPlace {
  place: FoundPlace;
  municipality: string;
  /** Null for a gemeente that was: it may lie in more than one. */
  province: string | null;
  isInArea: boolean;
  /** Names of today go before gemeenten, these before gemeenten that were, and those before other names. */
  rank: 0 | 1 | 2 | 3;
}

export interface PlaceIndex {
  byName: ReadonlyMap<string, readonly NamedPlace[]>;
  /** Every place once, by label, with the names it has. */
  byLabel: ReadonlyMap<string, { place: FoundPlace; names: readonly string[] }>;
  /** True when these words name a province or gemeente the place lies in. */
  liesIn: (place: NamedPlace, words: readonly string[]) => boolean;
}

const indexes = new WeakMap<PlaceList, PlaceIndex>();

/** The index of a list, made once. */
export function indexPlaces(list: PlaceList): PlaceIndex {
  const known = indexes.get(list);
  if (known) return known;
  const byName = new Map<string, NamedPlace[]>();
  const byLabel = new Map<string, { place: FoundPlace; names: string[] }>();
  const add = (name: string, named: NamedPlace) => {
    const key = foldPlaceName(name);
    byName.set(key, [...(byName.get(key) ?? []), named]);
    const listed = byLabel.get(named.place.label) ?? { place: named.place, names: [named.place.label] };
    byLabel.set(named.place.label, { ...listed, names: [...listed.names, name] });
  };
  addTowns(list, add);
  addMunicipalities(list, add, new Set(list.towns.filter(isInArea).map(({ name }) => foldPlaceName(name))));
  const index = { byName, byLabel, liesIn: readAreas(list) };
  indexes.set(list, index);
  return index;
}

type Add = (name: string, named: NamedPlace) => void;

function isInArea({ province }: Pick<ListedTown, "province">): boolean {
  return province === undefined;
}

/** A name used once stands alone; otherwise its gemeente stands behind it. A town of the area keeps its name alone before one outside. */
function labelTowns({
  towns,
  villages,
}: PlaceList): (town: Pick<ListedTown, "name" | "municipality" | "province">) => string {
  const used = { inside: new Map<string, number>(), outside: new Map<string, number>() };
  const all: readonly Pick<ListedTown, "name" | "municipality" | "province">[] = [...towns, ...villages];
  for (const town of all) {
    const counts = isInArea(town) ? used.inside : used.outside;
    counts.set(foldPlaceName(town.name), (counts.get(foldPlaceName(town.name)) ?? 0) + 1);
  }
  return (town) => {
    const key = foldPlaceName(town.name);
    const times = (used.inside.get(key) ?? 0) + (isInArea(town) ? 0 : used.outside.get(key)!);
    return times === 1 ? town.name : `${town.name} (${town.municipality})`;
  };
}

function addTowns(list: PlaceList, add: Add): void {
  const labelOf = labelTowns(list);
  const provinceOf = new Map(list.municipalities.map(({ name, province }) => [name, province]));
  const centreOf = new Map(list.municipalities.map((municipality) => [municipality.name, municipality]));
  for (const town of list.towns) {
    const { municipality, province, latitude, longitude, otherNames = [] } = town;
    const place: FoundPlace = {
      label: labelOf(town),
      kind: "town",
      latitude,
      longitude,
      ...(province !== undefined && { province }),
    };
    const named = {
      place,
      municipality,
      province: province ?? provinceOf.get(municipality) ?? null,
      isInArea: isInArea(town),
    };
    add(town.name, { ...named, rank: 0 });
    for (const name of otherNames) add(name, { ...named, rank: 3 });
  }
  for (const village of list.villages) {
    const centre = centreOf.get(village.municipality);
    if (!centre) continue;
    const place: FoundPlace = {
      label: labelOf(village),
      kind: "municipality",
      latitude: centre.latitude,
      longitude: centre.longitude,
      measuredFrom: { kind: "municipality", name: village.municipality },
    };
    add(village.name, {
      place,
      municipality: village.municipality,
      province: centre.province,
      isInArea: true,
      rank: 0,
    });
  }
}

/** A gemeente has its name to itself where no town has it, and always with "gemeente" before it. */
function addMunicipalities(list: PlaceList, add: Add, townNames: ReadonlySet<string>): void {
  const current = new Set(list.municipalities.map(({ name }) => foldPlaceName(name)));
  for (const { name, province, latitude, longitude } of list.municipalities) {
    const named = (label: string): NamedPlace => ({
      place: { label, kind: "municipality", latitude, longitude },
      municipality: name,
      province,
      isInArea: true,
      rank: 1,
    });
    if (!townNames.has(foldPlaceName(name))) add(name, named(name));
    add(`gemeente ${name}`, named(`gemeente ${name}`));
    add(`gem. ${name}`, named(`gemeente ${name}`));
  }
  for (const { name, now, latitude, longitude } of list.formerMunicipalities) {
    if (current.has(foldPlaceName(name))) continue;
    const label = townNames.has(foldPlaceName(name)) ? `gemeente ${name}` : name;
    const place: FoundPlace = {
      label,
      kind: "municipality",
      latitude,
      longitude,
      measuredFrom: { kind: "former-municipality", name },
    };
    const named: NamedPlace = { place, municipality: now[0] ?? name, province: null, isInArea: true, rank: 2 };
    add(label, named);
    if (label === name) add(`gemeente ${name}`, named);
    add(`gem. ${name}`, named);
  }
}

function readAreas({ formerMunicipalities }: PlaceList): PlaceIndex["liesIn"] {
  const now = new Map(formerMunicipalities.map(({ name, now: names }) => [foldPlaceName(name), names]));
  const isNamed = ({ municipality, province }: NamedPlace, words: readonly string[]): boolean => {
    const key = words.join("");
    return (
      foldPlaceName(municipality) === key ||
      (now.get(key)?.includes(municipality) ?? false) ||
      (province !== null && namesOfProvince(province).includes(key))
    );
  };
  const liesIn = (place: NamedPlace, written: readonly string[]): boolean => {
    const words = written.filter((word) => !AREA_WORDS.includes(word) && !COUNTRY.includes(word));
    if (words.length === 0) return written.some((word) => COUNTRY.includes(word));
    // Gemeente and province both: "Nes, Ameland, Friesland".
    return words.some(
      (_, index) =>
        isNamed(place, words.slice(0, index + 1)) &&
        (index + 1 === words.length || isNamed(place, words.slice(index + 1))),
    );
  };
  return liesIn;
}

/** The places with the best rank among these. */
export function preferNames(places: readonly NamedPlace[]): readonly NamedPlace[] {
  const best = Math.min(...places.map(({ rank }) => rank));
  return places.filter(({ rank }) => rank === best);
}

/** The places a text names: a name, or a name with gemeente or province behind it. Null when no name stands there. */
export function findNamed(
  index: PlaceIndex,
  text: string,
): { places: readonly NamedPlace[]; isElsewhere: boolean } | null {
  const words = splitPlaceName(text);
  const named = findWords(index, words);
  if (named && !named.isElsewhere) return named;
  return findWords(index, withoutKind(words)) ?? named;
}

/** "Groningen stad" and "stad Groningen" are the town. */
function withoutKind(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => !(TOWN_WORDS.includes(word) && (index === 0 || index === words.length - 1)));
}

function findWords(
  index: PlaceIndex,
  words: readonly string[],
): { places: readonly NamedPlace[]; isElsewhere: boolean } | null {
  const whole = index.byName.get(words.join(""));
  if (whole) return { places: preferNames(whole), isElsewhere: false };
  let elsewhere: readonly NamedPlace[] = [];
  for (let length = words.length - 1; length > 0; length -= 1) {
    const named = index.byName.get(words.slice(0, length).join("")) ?? [];
    const inside = named.filter((place) => index.liesIn(place, words.slice(length)));
    if (inside.length > 0) return { places: preferNames(inside), isElsewhere: false };
    if (elsewhere.length === 0 && named.length > 0) elsewhere = preferNames(named);
  }
  return elsewhere.length === 0 ? null : { places: elsewhere, isElsewhere: true };
}
