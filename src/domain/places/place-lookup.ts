import { isAreaName, namesOfProvince, REGION_WORDS } from "./area-names.ts";
import { identifyPlace, MOST_SIMILAR, type PlaceAnswer } from "./identify-place.ts";
import { indexPlaces } from "./place-index.ts";
import type { FoundPlace, PlaceList } from "./place-list.ts";
import { foldPlaceName, splitPlaceName } from "./place-name.ts";
import { indexWords, rank, type TextIndex } from "../search/text-index.ts";
import { allowedMistakes } from "../search/text-ranks.ts";

/** The place a visitor means, as `identifyPlace` finds it; of a name that nothing has, what looks like it is offered. */
export function lookUpPlace(list: PlaceList, text: string): PlaceAnswer {
  const answer = identifyPlace(list, text);
  const isUnheardOf =
    answer.kind === "unknown" && answer.similar.length === 0 && answer.postcode4 === undefined && !answer.isArea;
  return isUnheardOf ? { ...answer, similar: findSimilar(list, text) } : answer;
}

const similarIndexes = new WeakMap<PlaceList, TextIndex>();

/** Names that look like it, best first; who misspells a name means the town sooner than a gemeente of that name. */
function findSimilar(list: PlaceList, text: string): FoundPlace[] {
  const { byLabel } = indexPlaces(list);
  const index =
    similarIndexes.get(list) ??
    indexWords<"name">(
      [...byLabel].map(([label, { names }]) => ({ id: label, name: [...new Set(names)].join(" ") })),
      { name: 1 },
    );
  similarIndexes.set(list, index);
  return [...rank(index, text, { fuzzy: allowedMistakes }).keys()]
    .slice(0, MOST_SIMILAR)
    .map((label) => byLabel.get(label)!.place)
    .sort((first, second) => Number(first.kind === "municipality") - Number(second.kind === "municipality"));
}

/**
 * The region that a text names, by its whole name or by the area in it ("Drenthe" for Drenthe en Steenwijkerland), also
 * where a town has the same name. Null when it names none.
 */
export function findRegion<Region extends { name: string }>(regions: readonly Region[], text: string): Region | null {
  const key = splitPlaceName(text)
    .filter((word) => !REGION_WORDS.includes(word))
    .join("");
  const isCalled = (name: string) =>
    foldPlaceName(name) === key || (key.length > 3 && namesOfProvince(name).includes(key));
  const partsOf = ({ name }: Region) => name.split(" en ").filter(isAreaName);
  if (key === "") return null;
  return regions.find(({ name }) => isCalled(name)) ?? regions.find((region) => partsOf(region).some(isCalled)) ?? null;
}
