import { findNamed, pickTellingWords, splitNeedWords } from "./need-words.ts";
import type { Need } from "./need.ts";
import type { PlaceList } from "../../places/place-list.ts";
import { lookUpPlace } from "../../places/place-lookup.ts";

/** What free words can be known as. Without `places` no place is known. */
export interface WishVocabulary {
  needs: readonly Need[];
  regions: readonly { id: string; name: string }[];
  places: PlaceList | null;
}

type Known =
  /** More than one need when the word has more than one meaning. */
  | { kind: "need"; needs: readonly Need[] }
  /** As the place field understands it. */
  | { kind: "place"; place: string }
  | { kind: "region"; id: string; name: string };

/** A part of free words that is a wish of the directory. */
export type WishPart = Known & {
  /** The telling words of the text without it. */
  without: string;
};

/** Words in a row that are tried as one name: "gemeente De Fryske Marren". */
const MOST_WORDS = 5;

/** The wishes in free words ("hospice in Zwolle met zuurstof"): the longest names first; one place, and one region without it. */
export function readWishes(text: string, vocabulary: WishVocabulary): WishPart[] {
  const words = text.split(/[\s,;:?!]+/u).filter((word) => splitNeedWords(word).length > 0);
  const isTaken = words.map(() => false);
  const found: { known: Known; start: number; size: number }[] = [];
  const has = (kind: Known["kind"]) => found.some(({ known }) => known.kind === kind);
  for (let size = Math.min(MOST_WORDS, words.length); size > 0; size--) {
    for (let start = 0; start + size <= words.length; start++) {
      const span = words.slice(start, start + size);
      if (isTaken.slice(start, start + size).includes(true) || (size < words.length && !isTelling(span))) continue;
      const known = recognise(span, vocabulary);
      if (!known || (known.kind !== "need" && (has("place") || has("region")))) continue;
      isTaken.fill(true, start, start + size);
      found.push({ known, start, size });
    }
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ known, start, size }) => {
      const others = words.filter((word, index) => (index < start || index >= start + size) && isTelling([word]));
      return { ...known, without: others.join(" ") };
    });
}

function isTelling(words: readonly string[]): boolean {
  return pickTellingWords(words.flatMap(splitNeedWords)).length > 0;
}

function recognise(span: readonly string[], { needs, regions, places }: WishVocabulary): Known | null {
  const words = span.flatMap(splitNeedWords);
  const named = findNamed(needs, words);
  if (named.length > 0) return { kind: "need", needs: named };
  const place = places && findPlace(places, span.join(" "));
  if (place !== null) return { kind: "place", place };
  const name = words.join(" ");
  const region = regions.find((item) => splitNeedWords(item.name).join(" ") === name);
  return region ? { kind: "region", id: region.id, name: region.name } : null;
}

/** A number that is no postcode here is no place: it may be a year. */
function findPlace(places: PlaceList, text: string): string | null {
  const answer = lookUpPlace(places, text);
  switch (answer.kind) {
    case "found":
      return answer.place.label;
    case "ambiguous":
      return text;
    default:
      return null;
  }
}
