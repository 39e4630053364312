export interface TextRanks {
  /** Place in the ranking by id, 0 for the best; null when the text holds no word to look for. */
  ranks: ReadonlyMap<string, number> | null;
  /** Nothing has these words as written; these are words that look like them. */
  isSimilarOnly: boolean;
}

export const NO_WORDS: TextRanks = { ranks: null, isSimilarOnly: false };

/** Letters a word may differ in. A wrong digit is another postcode, a wrong letter in a short word another word. */
export function allowedMistakes(word: string): number | false {
  if (word.length < 4 || /\d/u.test(word)) return false;
  return word.length < 8 ? 1 : 2;
}
