import { prepareDistances, type Point } from "../border/distance.ts";
import { pickNearest } from "../border/pick-nearest.ts";
import { foldName, isEmptyWord, pickQueryWords, splitWords } from "./query-words.ts";

/** Which houses to show to who names a town. */
export interface TownHouses {
  /** Names of the pages of houses, folded. */
  houses: readonly string[];
  /** By folded name of a town, those in it by their place in `houses`; where none is, the nearest. */
  towns: Readonly<Record<string, readonly number[]>>;
}

export interface Town extends Point {
  name: string;
  otherNames?: readonly string[];
}

export interface House extends Point {
  name: string;
  city: string;
}

/** Further away is no answer to who names a town. */
const FARTHEST_KM = 40;
/** One may have no place, or no number that is known. */
const MOST_NEAREST = 3;

/** A name of more than one town stands for the houses of each. */
export function listTownHouses(towns: readonly Town[], houses: readonly House[]): TownHouses {
  const byTown: Record<string, number[]> = {};
  const findHouses = openHouses(houses);
  for (const town of towns) {
    const found = findHouses(town);
    for (const name of [town.name, ...(town.otherNames ?? [])].map(foldName))
      byTown[name] = [...new Set([...(byTown[name] ?? []), ...found])];
  }
  return { houses: houses.map(({ name }) => foldName(name)), towns: byTown };
}

/** Which houses to show for a town, by their place in the list. */
function openHouses(houses: readonly House[]): (town: Town) => number[] {
  const inCity = new Map<string, number[]>();
  for (const [index, { city }] of houses.entries()) {
    const name = foldName(city);
    const others = inCity.get(name);
    if (others) others.push(index);
    else inCity.set(name, [index]);
  }
  const measure = prepareDistances(houses);
  const km = new Float64Array(houses.length);
  return (town) => {
    measure(town, km);
    const own = (inCity.get(foldName(town.name)) ?? []).filter((index) => km[index]! <= FARTHEST_KM);
    if (own.length > 0) return own;
    return pickNearest(km.keys(), (index) => km[index]!, MOST_NEAREST)
      .filter(({ distanceKm }) => distanceKm <= FARTHEST_KM)
      .map(({ item }) => item);
  };
}

/** A town that is named in a question. */
export interface NamedTown {
  /** Folded names of the pages to show. */
  houses: readonly string[];
  /** Nothing else is asked than a hospice there. */
  isAll: boolean;
}

const MOST_WORDS = 4;
/** Words that ask for a house and not for something about it. */
const HOUSE_WORDS = new Set([
  "hospice",
  "hospices",
  "adres",
  "adressen",
  "nummer",
  "huis",
  "dichtbij",
  "buurt",
  "omgeving",
]);

/** Words around those; with "wat is" one asks for the word. */
const NEAR_WORDS = new Set(["een", "de", "het", "alle", "in", "bij", "mij"]);

/** True where hospices are all that is asked for, wherever they are. */
export function asksForHouses(question: string): boolean {
  const words = splitWords(question);
  return (
    words.some((word) => /^hospices?$/u.test(word)) &&
    words.every((word) => HOUSE_WORDS.has(word) || NEAR_WORDS.has(word))
  );
}

/** True where a question is the name of a region or words of it, with nothing beside but that hospices are asked for. */
export function asksForRegion(question: string, region: string): boolean {
  const words = pickQueryWords(["regio", question].join(" ")).filter(
    (word) => word !== "regio" && !HOUSE_WORDS.has(word),
  );
  const own = new Set(pickQueryWords(region));
  return words.length > 0 && words.every((word) => own.has(word));
}

/** The town with the longest name in a question; null when it names none. "Een" is a village, and nearly always a word. */
export function findTown(question: string, { houses, towns }: TownHouses): NamedTown | null {
  const words = splitWords(question);
  for (let size = Math.min(MOST_WORDS, words.length); size > 0; size--) {
    for (let start = 0; start + size <= words.length; start++) {
      const name = words.slice(start, start + size).join(" ");
      const isOnlyWord = isEmptyWord(name) && !(words.length <= 2 && start === words.length - 1);
      const known = !isOnlyWord && Object.hasOwn(towns, name) ? towns[name] : undefined;
      if (!known) continue;
      const others = [...words.slice(0, start), ...words.slice(start + size)];
      const telling = pickQueryWords(["hospice", ...others].join(" ")).filter((word) => !HOUSE_WORDS.has(word));
      return { houses: known.flatMap((index) => houses[index] ?? []), isAll: telling.length === 0 };
    }
  }
  return null;
}

/** Every word of the name of a town: these are never a misspelling of something else. */
export function listTownWords({ towns }: TownHouses): Set<string> {
  return new Set(Object.keys(towns).flatMap((name) => name.split(" ")));
}
