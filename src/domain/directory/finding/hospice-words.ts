import { indexWords, indexWordsGradually, rankByText, type FieldWeights } from "../../search/text-index.ts";
import { tableOf } from "./search-table.ts";
import type { SearchableHospice } from "./searchable.ts";

/** Words in a name weigh more than the same words in what is around it. */
const WEIGHTS: FieldWeights<
  "name" | "otherNames" | "place" | "organization" | "typeWords" | "termWords" | "areaWords"
> = {
  name: 4,
  otherNames: 4,
  place: 3,
  organization: 2,
  typeWords: 1,
  termWords: 1,
  areaWords: 1,
};

/** Makes the index of words at once: from here on these hospices are found by words. */
export function indexHospiceWords(hospices: readonly SearchableHospice[]): void {
  const index = indexWords(hospices, WEIGHTS);
  tableOf(hospices).setRankByWords((text) => rankByText(index, text));
}

/** The same a few hospices at a time, before anyone has typed a word. */
export async function prepareHospiceWords(hospices: readonly SearchableHospice[]): Promise<void> {
  const index = await indexWordsGradually(hospices, WEIGHTS);
  tableOf(hospices).setRankByWords((text) => rankByText(index, text));
}
