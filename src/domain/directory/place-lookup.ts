import type MiniSearch from "minisearch";
import { distanceKm, type Point } from "./distance.ts";
import { foldText } from "./fold-text.ts";
import { allowedMistakes, indexWords, rank } from "./text-index.ts";

/** Places one can measure distance from: the four provinces, and the towns just outside where sources name a hospice. */
export interface PlaceList {
  /** Four digits, latitude and longitude in degrees (WGS84). */
  postcodes: readonly (readonly [postcode4: string, latitude: number, longitude: number])[];
  towns: readonly { name: string; municipality: string; latitude: number; longitude: number }[];
  municipalities: readonly { name: string; latitude: number; longitude: number }[];
  outside: readonly OutsideTown[];
}

export interface OutsideTown extends Point {
  name: string;
  province: string;
  kind: "adults" | "children";
  status: "open" | "closed" | "closure-announced" | "unknown";
}

export interface FoundPlace extends Point {
  /** How the place is named, so that the same text finds it again: "Zwolle", "Nes (Ameland)" or "8011". */
  label: string;
  kind: "postcode" | "town" | "municipality";
}

export type PlaceAnswer =
  | { kind: "empty" }
  | { kind: "found"; place: FoundPlace }
  /** The name lies in more than one gemeente: which one is meant? */
  | { kind: "ambiguous"; places: FoundPlace[] }
  /** Known to lie outside the four provinces, or a postcode that is not in them. */
  | { kind: "outside"; name: string; province: string | null }
  /** Not known; `similar` are names that look like it, best first. */
  | { kind: "unknown"; similar: FoundPlace[] };

const POSTCODE = /^([1-9]\d{3})\s?([a-z]{2})?$/u;
const MOST_SIMILAR = 5;

/**
 * Finds the place a visitor means: a postcode (four digits; of six characters the first four count), a town, a
 * gemeente, or a town with its gemeente in brackets. Accents, capitals and hyphens make no difference.
 */
export function lookUpPlace(list: PlaceList, text: string): PlaceAnswer {
  const folded = foldName(text);
  if (folded === "") return { kind: "empty" };
  const [, postcode4] = POSTCODE.exec(foldText(text).trim()) ?? [];
  if (postcode4 !== undefined) return findPostcode(list, postcode4);
  const named = namesOf(list).get(folded);
  if (named) return named.length === 1 ? { kind: "found", place: named[0]! } : { kind: "ambiguous", places: [...named] };
  const outside = list.outside.find(({ name }) => foldName(name) === folded);
  if (outside) return { kind: "outside", name: outside.name, province: outside.province };
  return { kind: "unknown", similar: findSimilar(list, text) };
}

function findPostcode({ postcodes }: PlaceList, postcode4: string): PlaceAnswer {
  const row = postcodes.find(([code]) => code === postcode4);
  if (!row) return { kind: "outside", name: postcode4, province: null };
  return { kind: "found", place: { label: postcode4, kind: "postcode", latitude: row[1], longitude: row[2] } };
}

/** A name without accents, capitals, hyphens and spaces at the ends: "Súdwest-Fryslân" is "sudwest fryslan". */
function foldName(text: string): string {
  return foldText(text).replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
}

const names = new WeakMap<PlaceList, ReadonlyMap<string, FoundPlace[]>>();

/** Every name with the places it may mean. A town goes before the gemeente that is named after it. */
function namesOf(list: PlaceList): ReadonlyMap<string, FoundPlace[]> {
  const known = names.get(list);
  if (known) return known;
  const index = new Map<string, FoundPlace[]>();
  const add = (name: string, place: FoundPlace) => index.set(foldName(name), [...(index.get(foldName(name)) ?? []), place]);
  const timesUsed = countNames(list);
  for (const { name, municipality, latitude, longitude } of list.towns) {
    const full = `${name} (${municipality})`;
    const isUnique = timesUsed.get(foldName(name)) === 1;
    const place: FoundPlace = { label: isUnique ? name : full, kind: "town", latitude, longitude };
    add(name, place);
    if (foldName(full) !== foldName(name)) add(full, place);
  }
  for (const { name, latitude, longitude } of list.municipalities) {
    const towns = index.get(foldName(name)) ?? [];
    if (towns.length === 0) add(name, { label: name, kind: "municipality", latitude, longitude });
    add(`gemeente ${name}`, { label: `gemeente ${name}`, kind: "municipality", latitude, longitude });
  }
  names.set(list, index);
  return index;
}

function countNames({ towns }: PlaceList): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of towns) counts.set(foldName(name), (counts.get(foldName(name)) ?? 0) + 1);
  return counts;
}

const similarIndexes = new WeakMap<PlaceList, MiniSearch>();

function findSimilar(list: PlaceList, text: string): FoundPlace[] {
  const places = [...new Map([...namesOf(list).values()].flat().map((place) => [place.label, place])).values()];
  const index = similarIndexes.get(list) ?? indexWords<"name">(places.map(({ label }) => ({ id: label, name: label })), { name: 1 });
  similarIndexes.set(list, index);
  const byLabel = new Map(places.map((place) => [place.label, place]));
  return [...rank(index, text, { fuzzy: allowedMistakes }).keys()].slice(0, MOST_SIMILAR).map((label) => byLabel.get(label)!);
}

/** Nobody is sent to a house that is closed, or that has said it will close. */
const NOT_POINTED_TO: readonly OutsideTown["status"][] = ["closed", "closure-announced"];

/** The border is not a wall: towns just outside with a hospice that is not closed or closing and lies nearer than `km`. */
export function findNearerOutside(
  outside: readonly OutsideTown[],
  from: Point,
  km: number,
  kind: OutsideTown["kind"] = "adults",
): { town: OutsideTown; distanceKm: number }[] {
  return outside
    .filter((town) => town.kind === kind && !NOT_POINTED_TO.includes(town.status))
    .map((town) => ({ town, distanceKm: distanceKm(from, town) }))
    .filter((item) => item.distanceKm < km)
    .sort((a, b) => a.distanceKm - b.distanceKm);
}
