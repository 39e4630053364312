import {
  FACET_IDS,
  FACETS,
  type Choice,
  type FacetId,
  type FacetVocabulary,
} from "../../domain/directory/finding/facets.ts";
import type { DirectoryResult, VerdictCounts } from "../../domain/directory/finding/search.ts";
import { listChoices } from "./facet-choices.ts";

/** A choice of the form with what it would leave. */
export interface FilterOption extends Choice {
  /** Hospices of which is known that they are left when this is chosen beside the other wishes; absent when nothing is known. */
  count?: number;
  /** How many say no. */
  refusals: number;
}

export type FilterOptions = Readonly<Record<FacetId, readonly FilterOption[]>>;

/** The choices of every facet; none before the list is there. */
export function listOptions(vocabulary: FacetVocabulary, counts: DirectoryResult["counts"] | null): FilterOptions {
  const options = FACET_IDS.map((facet) => [
    facet,
    counts === null
      ? []
      : listChoices(facet, vocabulary).map((choice) => ({ ...choice, ...count(facet, counts[facet][choice.id]) })),
  ]);
  return Object.fromEntries(options) as FilterOptions;
}

/** No number rather than 0, while the answer of some hospices is unknown. */
function count(facet: FacetId, counts: VerdictCounts | undefined): Pick<FilterOption, "count" | "refusals"> {
  const offered = (counts?.meets ?? 0) + (counts?.["on-consultation"] ?? 0);
  const isKnown = offered > 0 || FACETS[facet].isAlwaysKnown || counts?.unknown === 0;
  return { ...(isKnown && { count: offered }), refusals: counts?.lacks ?? 0 };
}
