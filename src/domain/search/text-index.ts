import MiniSearch, { type SearchOptions } from "minisearch";
import { compareText } from "../border/problem.ts";
import { splitWords } from "./search-words.ts";
import { allowedMistakes, NO_WORDS, type TextRanks } from "./text-ranks.ts";

/** What the index reads: an id, and words in the fields it was built for. */
export type Indexed<Field extends string> = { id: string } & Readonly<Record<Field, string>>;

/** Fields with how heavy a word in them counts. */
export type FieldWeights<Field extends string> = Readonly<Record<Field, number>>;

export interface TextIndex {
  words: MiniSearch;
  /** In order; the index knows an item by its place here, as thousands of numbers are put in order sooner than texts. */
  ids: readonly string[];
}

/** An index over the words of these items: every word must be there, whole or as a beginning. */
export function indexWords<Field extends string>(
  items: readonly Indexed<Field>[],
  weights: FieldWeights<Field>,
): TextIndex {
  const { index, inOrder } = startIndex(items, weights);
  index.words.addAll(inOrder);
  return index;
}

/** The same, a few items at a time, so that nothing else has to wait for it. */
export async function indexWordsGradually<Field extends string>(
  items: readonly Indexed<Field>[],
  weights: FieldWeights<Field>,
): Promise<TextIndex> {
  const { index, inOrder } = startIndex(items, weights);
  await index.words.addAllAsync(inOrder, { chunkSize: 20 });
  return index;
}

function startIndex<Field extends string>(items: readonly Indexed<Field>[], weights: FieldWeights<Field>) {
  const inOrder = [...items].sort((a, b) => compareText(a.id, b.id));
  const ids = inOrder.map(({ id }) => id);
  const places = new Map(ids.map((id, place) => [id, place]));
  const words = new MiniSearch<Indexed<Field>>({
    fields: Object.keys(weights),
    extractField: (item, field) => (field === "id" ? places.get(item.id) : item[field as Field]) as string,
    tokenize: splitWords,
    // The words come folded from the tokenizer.
    processTerm: (word) => word,
    searchOptions: { combineWith: "AND", prefix: (word) => word.length > 1, boost: weights },
  });
  return { index: { words, ids } satisfies TextIndex, inOrder };
}

/** Exact words and beginnings first; only when these find nothing, words that look alike (Emmen is not Ommen). */
export function rankByText(index: TextIndex, text: string): TextRanks {
  if (splitWords(text).length === 0) return NO_WORDS;
  const exact = rank(index, text, { fuzzy: false });
  if (exact.size > 0) return { ranks: exact, isSimilarOnly: false };
  const similar = rank(index, text, { fuzzy: allowedMistakes });
  return { ranks: similar, isSimilarOnly: similar.size > 0 };
}

/** Best score first; equal scores by id, so that the order never depends on the order of the list. */
export function rank({ words, ids }: TextIndex, text: string, options: SearchOptions): ReadonlyMap<string, number> {
  const results = words.search(text, options).sort((a, b) => b.score - a.score || a.id - b.id);
  const ranks = new Map<string, number>();
  for (const { id } of results) ranks.set(ids[id as number]!, ranks.size);
  return ranks;
}
