import MiniSearch, { type SearchOptions } from "minisearch";
import { compareText } from "../border/problem.ts";
import { splitWords } from "./search-words.ts";
import { allowedMistakes, NO_WORDS, type TextRanks } from "./text-ranks.ts";

/** What the index reads: an id, and words in the fields it was built for. */
export type Indexed<Field extends string> = { id: string } & Readonly<Record<Field, string>>;

/** Fields with how heavy a word in them counts. */
export type FieldWeights<Field extends string> = Readonly<Record<Field, number>>;

/** An index over the words of these items: every word must be there, whole or as a beginning. */
export function indexWords<Field extends string>(
  items: readonly Indexed<Field>[],
  weights: FieldWeights<Field>,
): MiniSearch {
  const index = emptyIndex(weights);
  index.addAll(items);
  return index;
}

/** The same, a few items at a time, so that nothing else has to wait for it. */
export async function indexWordsGradually<Field extends string>(
  items: readonly Indexed<Field>[],
  weights: FieldWeights<Field>,
): Promise<MiniSearch> {
  const index = emptyIndex(weights);
  await index.addAllAsync(items, { chunkSize: 20 });
  return index;
}

function emptyIndex<Field extends string>(weights: FieldWeights<Field>): MiniSearch<Indexed<Field>> {
  return new MiniSearch<Indexed<Field>>({
    fields: Object.keys(weights),
    tokenize: splitWords,
    // The words come folded from the tokenizer.
    processTerm: (word) => word,
    searchOptions: { combineWith: "AND", prefix: (word) => word.length > 1, boost: weights },
  });
}

/** Exact words and beginnings first; only when these find nothing, words that look alike (Emmen is not Ommen). */
export function rankByText(index: MiniSearch, text: string): TextRanks {
  if (splitWords(text).length === 0) return NO_WORDS;
  const exact = rank(index, text, { fuzzy: false });
  if (exact.size > 0) return { ranks: exact, isSimilarOnly: false };
  const similar = rank(index, text, { fuzzy: allowedMistakes });
  return { ranks: similar, isSimilarOnly: similar.size > 0 };
}

/** Best score first; equal scores by id, so that the order never depends on the order of the list. */
export function rank(index: MiniSearch, text: string, options: SearchOptions): ReadonlyMap<string, number> {
  const results = index
    .search(text, options)
    .sort((a, b) => b.score - a.score || compareText(String(a.id), String(b.id)));
  return new Map(results.map(({ id }, place) => [String(id), place]));
}
