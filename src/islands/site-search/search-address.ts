import { facetIds, type FacetChoice } from "../../domain/search/facets.ts";

export type SearchOrder = "best" | "title";

/** What is searched: the words, the chosen facets and the order of results. */
export interface SearchRequest {
  query: string;
  choice: FacetChoice;
  order: SearchOrder;
}

const longestQuery = 200;
const titleOrder = "titel";

/** Reads a search from the part of an address after the question mark, so that a search can be shared. */
export function readSearchAddress(search: string): SearchRequest {
  const parameters = new URLSearchParams(search);
  const choice: FacetChoice = {};
  for (const facet of facetIds) {
    const value = parameters.get(facet);
    if (value) choice[facet] = value.slice(0, longestQuery);
  }
  return {
    query: (parameters.get("q") ?? "").trim().slice(0, longestQuery),
    choice,
    order: parameters.get("volgorde") === titleOrder ? "title" : "best",
  };
}

/** Writes a search as "?q=…&regio=…"; empty when nothing is searched. */
export function writeSearchAddress({ query, choice, order }: SearchRequest): string {
  if (query === "") return "";
  const parameters = new URLSearchParams({ q: query });
  for (const facet of facetIds) {
    const value = choice[facet];
    if (value !== undefined) parameters.set(facet, value);
  }
  if (order === "title") parameters.set("volgorde", titleOrder);
  return `?${parameters}`;
}
