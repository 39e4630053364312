import { FACETS, type Choice, type FacetId, type FacetVocabulary } from "../../domain/directory/finding/facets.ts";
import type { Wish } from "../../domain/directory/finding/match.ts";
import { facetWords } from "../../words/sociale-kaart.ts";

/** The words of a facet; one without them does not compile. */
export interface FacetWords {
  /** Of the field in the form. */
  label: string;
  /** In the field while nothing is chosen. */
  nothing: string;
  /** A choice in the form. */
  option: (slots: { name: string }) => string;
  /** A choice that is in use, and what is said of it beside a hospice. */
  chip: (slots: { name: string }) => string;
}

export const wordsOfFacets: Readonly<Record<FacetId, FacetWords>> = facetWords;

function listNamed(facet: FacetId, vocabulary: FacetVocabulary): readonly Choice[] {
  const { choices } = FACETS[facet];
  return typeof choices === "function" ? choices(vocabulary) : choices.map((id) => ({ id, name: id }));
}

/** The choices of a facet, named as in the form. */
export function listChoices(facet: FacetId, vocabulary: FacetVocabulary): Choice[] {
  const { option } = wordsOfFacets[facet];
  return listNamed(facet, vocabulary).map(({ id, name }) => ({ id, name: option({ name }) }));
}

/** True for a choice that the form can offer. */
export function isChoice({ facet, choice }: Wish, vocabulary: FacetVocabulary): boolean {
  return listNamed(facet, vocabulary).some(({ id }) => id === choice);
}

/** The wish in Dutch, as it stands beside a hospice and in the list of what is chosen. */
export function nameWish({ facet, choice }: Wish, vocabulary: FacetVocabulary): string {
  const name = listNamed(facet, vocabulary).find(({ id }) => id === choice)?.name ?? choice;
  return wordsOfFacets[facet].chip({ name });
}
