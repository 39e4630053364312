import type { Point } from "../../domain/border/distance.ts";
import { FACET_IDS, FACETS, type FacetId, type FacetVocabulary } from "../../domain/directory/finding/facets.ts";
import { isChoice } from "./facet-choices.ts";
import type { DirectoryQuery, FacetChoices } from "./directory-query.ts";

/**
 * The part of a query that can be applied: without a point there is no distance to keep to or sort by, and a wish that
 * is not in the lists filters nothing. Chips, counts and order are made from this, so that none promises what was not done.
 */
export function applyQuery(query: DirectoryQuery, vocabulary: FacetVocabulary, from: Point | null): DirectoryQuery {
  return {
    ...query,
    ...pickChoices(
      query,
      (facet, choice) => isChoice({ facet, choice }, vocabulary) && (from !== null || !FACETS[facet].isDistance),
    ),
    ...(from === null && { place: "", sort: query.sort === "distance" ? ("match" as const) : query.sort }),
  };
}

/** Wishes of the address that no list knows, as they were written. */
export function listUnknownWishes(query: DirectoryQuery, vocabulary: FacetVocabulary): string[] {
  const unknown = pickChoices(query, (facet, choice) => !isChoice({ facet, choice }, vocabulary));
  return FACET_IDS.flatMap((facet) => unknown[facet]);
}

function pickChoices(query: FacetChoices, keeps: (facet: FacetId, choice: string) => boolean): FacetChoices {
  return Object.fromEntries(
    FACET_IDS.map((facet) => [facet, query[facet].filter((choice) => keeps(facet, choice))]),
  ) as unknown as FacetChoices;
}
