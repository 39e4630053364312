/** The facets of the site's search; the ids are the names in the index and in the address. */
export const facetIds = ["soort", "voor", "regio", "thema"] as const;

export type FacetId = (typeof facetIds)[number];

/** The chosen value per facet; a facet that is absent is not chosen. */
export type FacetChoice = Partial<Record<FacetId, string>>;

/** Ids of the pages per value, per facet. */
export type FacetIndex = Readonly<Record<FacetId, ReadonlyMap<string, ReadonlySet<string>>>>;

/** Keeps the pages that carry every chosen value; `except` leaves one facet out, to count its values. */
export function filterByFacets<Page extends { id: string }>(
  pages: readonly Page[],
  choice: FacetChoice,
  index: FacetIndex,
  except?: FacetId,
): Page[] {
  const chosen = facetIds.flatMap((facet) => {
    const value = choice[facet];
    return value === undefined || facet === except ? [] : [index[facet].get(value) ?? new Set<string>()];
  });
  return pages.filter(({ id }) => chosen.every((ids) => ids.has(id)));
}

/** How many of the pages carry each value, given what is chosen in the other facets; values without a page are left out. */
export function countByValue(
  pages: readonly { id: string }[],
  choice: FacetChoice,
  index: FacetIndex,
  facet: FacetId,
): Map<string, number> {
  const left = filterByFacets(pages, choice, index, facet);
  const counts = [...index[facet]].map(([value, ids]) => [value, left.filter(({ id }) => ids.has(id)).length] as const);
  return new Map(counts.filter(([value, count]) => count > 0 || choice[facet] === value));
}
