import { distanceKm } from "../border/distance.ts";
import { isAreaName } from "./area-names.ts";
import { findNamed, indexPlaces, type NamedPlace } from "./place-index.ts";
import type { FoundPlace, PlaceList } from "./place-list.ts";
import { foldPlaceName } from "./place-name.ts";
import { findPostcodeInLine, readPostcode } from "./postcode-text.ts";

export type PlaceAnswer =
  | { kind: "empty" }
  /** `others` have the same name and lie outside the four provinces. */
  | { kind: "found"; place: FoundPlace; others?: FoundPlace[] }
  /** More than one place can be meant: which one? */
  | { kind: "ambiguous"; places: FoundPlace[] }
  /**
   * Not known, which is not to say that it lies elsewhere; `similar` are names that look like it, best first. `isArea`
   * for a province or region: known, but without one point to measure from.
   */
  | { kind: "unknown"; similar: FoundPlace[]; postcode4?: string; isArea?: true };

/** A postcode and a town in one line belong together up to here; postcodes of a large gemeente lie this far apart. */
const SAME_PLACE_KM = 25;

/** Names offered for one that is not known. */
export const MOST_SIMILAR = 5;

/**
 * The place that a text names: a postcode (of six signs the first four count), a town, village or gemeente by any of its
 * names, with or without its gemeente or province behind it, or a whole address line. Accents, capitals, hyphens and
 * spaces make no difference. Half a name is never read as the whole one. Names that look like one are not searched for:
 * that is what `lookUpPlace` adds, with a search library.
 */
export function identifyPlace(list: PlaceList, text: string): PlaceAnswer {
  if (foldPlaceName(text) === "") return { kind: "empty" };
  const postcode4 = readPostcode(text);
  if (postcode4 !== null) return findPostcode(list, postcode4);
  const index = indexPlaces(list);
  const named = findNamed(index, text);
  if (named && !named.isElsewhere) return answerWith(named.places);
  const inLine = readLine(list, text);
  if (inLine) return inLine;
  if (isAreaName(text)) return { kind: "unknown", similar: [], isArea: true };
  const around = townsOfMunicipality(list, text);
  if (around.length > 0) return { kind: "unknown", similar: around, isArea: true };
  return {
    kind: "unknown",
    similar: named ? named.places.map(({ place }) => place).slice(0, MOST_SIMILAR) : [],
  };
}

/** Of a gemeente outside the area only the towns near the border are known, so that none can stand for it. */
function townsOfMunicipality(list: PlaceList, text: string): FoundPlace[] {
  const key = foldPlaceName(text).replace(/^(?:gemeente|gem)/u, "");
  const named = list.towns.filter(
    ({ municipality, province }) => province !== undefined && foldPlaceName(municipality) === key,
  );
  return named.slice(0, MOST_SIMILAR).flatMap(({ name, municipality }) => {
    const answer = identifyPlace(list, `${name} (${municipality})`);
    return answer.kind === "found" ? [answer.place] : [];
  });
}

function answerWith(named: readonly NamedPlace[]): PlaceAnswer {
  const inside = named.filter(({ isInArea }) => isInArea).map(({ place }) => place);
  const outside = named.filter(({ isInArea }) => !isInArea).map(({ place }) => place);
  const [first, ...more] = inside.length > 0 ? inside : outside;
  if (first === undefined) throw new RangeError("No place to answer with");
  if (more.length > 0) return { kind: "ambiguous", places: [...new Set([...inside, ...outside])] };
  return { kind: "found", place: first, ...(inside.length > 0 && outside.length > 0 && { others: outside }) };
}

function findPostcode({ postcodes, postBoxes, towns }: PlaceList, postcode4: string): PlaceAnswer {
  const row = postcodes.find(([code]) => code === postcode4);
  if (row) return { kind: "found", place: { label: postcode4, kind: "postcode", latitude: row[1], longitude: row[2] } };
  const town = towns[postBoxes.find(([code]) => code === postcode4)?.[1] ?? -1];
  if (!town) return { kind: "unknown", similar: [], postcode4 };
  const { name, latitude, longitude, province } = town;
  return {
    kind: "found",
    place: {
      label: postcode4,
      kind: "postcode",
      latitude,
      longitude,
      measuredFrom: { kind: "town", name },
      ...(province !== undefined && { province }),
    },
  };
}

/** Street, number, postcode and town, or as many of them as there are; null when it is no such line. */
function readLine(list: PlaceList, text: string): PlaceAnswer | null {
  const index = indexPlaces(list);
  const townIn = (part: string) => {
    const named = findNamed(index, part);
    return named && !named.isElsewhere ? answerWith(named.places) : null;
  };
  const line = findPostcodeInLine(text);
  if (line) {
    const town = townIn(line.after) ?? townIn(line.before);
    if (line.isWhole || town) return weigh(findPostcode(list, line.postcode4), town);
  }
  const [, afterComma] = /,([^,]+)$/u.exec(text) ?? [];
  const [, afterNumber] = /\p{L}{3}[^,\d]*\s\d{1,5}\s?[a-z]?[\s,]+(\p{L}[^\d]+)$/iu.exec(text) ?? [];
  return (
    (afterComma === undefined ? null : townIn(afterComma)) ?? (afterNumber === undefined ? null : townIn(afterNumber))
  );
}

/** A postcode goes before the town beside it, unless the two lie far apart: then both are offered. */
function weigh(postcode: PlaceAnswer, town: PlaceAnswer | null): PlaceAnswer {
  if (postcode.kind !== "found")
    return town
      ? {
          kind: "unknown",
          similar: placesOf(town),
          ...(postcode.kind === "unknown" && postcode.postcode4 !== undefined && { postcode4: postcode.postcode4 }),
        }
      : postcode;
  const places = town ? placesOf(town) : [];
  if (places.length === 0 || places.some((place) => distanceKm(place, postcode.place) <= SAME_PLACE_KM))
    return postcode;
  return { kind: "ambiguous", places: [postcode.place, ...places] };
}

function placesOf(answer: PlaceAnswer): FoundPlace[] {
  switch (answer.kind) {
    case "found":
      return [answer.place];
    case "ambiguous":
      return answer.places;
    default:
      return [];
  }
}
