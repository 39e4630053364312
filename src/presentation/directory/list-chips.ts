import { FACET_IDS, FACETS, type FacetId, type FacetVocabulary } from "../../domain/directory/finding/facets.ts";
import { askerNames, sayQuoted, urgencyNames } from "../../words/sociale-kaart.ts";
import { emptyQuery, type DirectoryQuery } from "./directory-query.ts";
import { nameWish } from "./facet-choices.ts";
import { nameAround, qualifyDistance, type MeasuredPoint } from "./place-text.ts";

/** A wish in use, with the query that remains without it. */
export interface Chip {
  key: string;
  name: string;
  without: DirectoryQuery;
}

const DISTANCES = FACET_IDS.filter((facet) => FACETS[facet].isDistance);
const OTHERS = FACET_IDS.filter((facet) => !FACETS[facet].isDistance);

/**
 * Every wish that was applied by name, each with the query that remains without it. What was asked and could not be
 * applied, such as a place nobody knows, has no chip.
 */
export function listChips(
  query: DirectoryQuery,
  applied: DirectoryQuery,
  vocabulary: FacetVocabulary,
  from: MeasuredPoint | null = null,
): Chip[] {
  const { text, place, urgency, asker } = applied;
  const chip = (key: keyof DirectoryQuery, name: string, alsoCleared: readonly FacetId[] = []): Chip => {
    const cleared = [key, ...alsoCleared].map((field) => [field, emptyQuery[field]]);
    return { key, name, without: { ...query, ...(Object.fromEntries(cleared) as Partial<DirectoryQuery>) } };
  };
  const chipsOf = (facet: FacetId): Chip[] =>
    applied[facet].map((choice) => ({
      key: `${facet}-${choice}`,
      name: qualifyDistance(nameWish({ facet, choice }, vocabulary), facet, from),
      without: { ...query, [facet]: query[facet].filter((other) => other !== choice) },
    }));
  return [
    ...OTHERS.flatMap(chipsOf),
    ...(place.trim() === "" ? [] : [chip("place", nameAround(place.trim(), from), DISTANCES)]),
    ...DISTANCES.flatMap(chipsOf),
    ...(urgency === "" ? [] : [chip("urgency", urgencyNames[urgency])]),
    ...(asker === "" ? [] : [chip("asker", askerNames[asker])]),
    ...(text.trim() === "" ? [] : [chip("text", sayQuoted({ text: text.trim() }))]),
  ];
}
