import { facetIds, type FacetId, type FacetIndex } from "./facets.ts";

/** What the search knows of a page beside its text; made at build, one for each page and each word of the glossary. */
export interface PageEntry extends Partial<Record<FacetId, readonly string[]>> {
  /** Id of the page in the index. */
  id: string;
  /** Its title, folded. */
  name: string;
  /** Ids of the questions about how things go that it answers. */
  answers?: readonly string[];
  /** Of the page of a house: ids of the questions it answers for that house, each with the id of the heading above it. */
  houseParts?: Readonly<Record<string, string>>;
  /** Holds words of nearly every question: shown last, and only where little else is found. */
  isFallback?: true;
}

/** The table as the search page uses it. The order of the pages is that of their titles. */
export interface PageTable {
  facets: FacetIndex;
  idsByName: ReadonlyMap<string, readonly string[]>;
  idsByAnswer: ReadonlyMap<string, readonly string[]>;
  placeById: ReadonlyMap<string, number>;
  entryById: ReadonlyMap<string, PageEntry>;
  fallbackIds: ReadonlySet<string>;
}

/** Turns the list of pages round: ids per facet value and per name. */
export function buildPageTable(pages: readonly PageEntry[]): PageTable {
  const facets = Object.fromEntries(facetIds.map((facet) => [facet, new Map<string, Set<string>>()])) as Record<
    FacetId,
    Map<string, Set<string>>
  >;
  const idsByName = new Map<string, string[]>();
  for (const page of pages) {
    for (const facet of facetIds) {
      for (const value of page[facet] ?? [])
        facets[facet].set(value, (facets[facet].get(value) ?? new Set()).add(page.id));
    }
    if (!page.isFallback) idsByName.set(page.name, [...(idsByName.get(page.name) ?? []), page.id]);
  }
  return {
    facets,
    idsByName,
    idsByAnswer: groupByAnswer(pages),
    placeById: new Map(pages.map(({ id }, place) => [id, place])),
    entryById: new Map(pages.map((page) => [page.id, page])),
    fallbackIds: new Set(pages.filter(({ isFallback }) => isFallback).map(({ id }) => id)),
  };
}

function groupByAnswer(pages: readonly PageEntry[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, answers = [] } of pages)
    for (const answer of answers) ids.set(answer, [...(ids.get(answer) ?? []), id]);
  return ids;
}
