import { facetIds, type FacetChoice, type FacetId } from "../../domain/search/facets.ts";
import {
  choiceField,
  readFields,
  textField,
  writeFields,
  type AddressField,
  type AddressFields,
} from "../../presentation/address-fields.ts";

export type SearchOrder = "best" | "title";

/** What is searched: the words, the chosen facets and the order of results. */
export interface SearchRequest {
  query: string;
  choice: FacetChoice;
  order: SearchOrder;
}

type SearchState = Record<FacetId, string> & Omit<SearchRequest, "choice">;

const LONGEST = 200;
const ORDER_NAMES: Readonly<Record<SearchOrder, string>> = { best: "", title: "titel" };

const FIELDS: AddressFields<SearchState> = {
  query: textField("q", LONGEST),
  ...(Object.fromEntries(facetIds.map((facet) => [facet, textField(facet, LONGEST)])) as Record<
    FacetId,
    AddressField<string>
  >),
  order: choiceField("volgorde", ["best", "title"] as const, "best", (order) => ORDER_NAMES[order]),
};

/** Reads a search from the part of an address after the question mark, so that a search can be shared. */
export function readSearchAddress(search: string): SearchRequest {
  const { query, order, ...facets } = readFields(search, FIELDS);
  const choice: FacetChoice = {};
  for (const facet of facetIds) if (facets[facet] !== "") choice[facet] = facets[facet];
  return { query, choice, order };
}

/** Writes a search as "?q=…&regio=…"; empty when nothing is searched. */
export function writeSearchAddress({ query, choice, order }: SearchRequest): string {
  if (query === "") return "";
  const facets = Object.fromEntries(facetIds.map((facet) => [facet, choice[facet] ?? ""])) as Record<FacetId, string>;
  return writeFields({ query, order, ...facets }, FIELDS);
}
