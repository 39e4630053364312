import { foldName, splitWords } from "./query-words.ts";

/** A thing people look for: the word this site uses, and the words they may use for it. */
export interface Concept {
  name: string;
  otherWords: readonly string[];
}

/** What the search knows of words; made at build and read by the search page. Everything is folded. */
export interface SearchLexicon {
  /** Other words for a thing, with the site's own words for it: ["bth", "bijna thuis huis"]. */
  rewrites: [from: string, to: string][];
  /** Words that occur in names and titles, by preference: what a misspelled word may have been meant to be. */
  words: string[];
}

/**
 * Makes the lexicon. A word that is itself the name of a thing is never rewritten to another, so that "dementie" finds
 * dementia and not only a working method for it. `titles` are names and titles that are worth suggesting.
 */
export function buildLexicon(concepts: readonly Concept[], titles: readonly string[]): SearchLexicon {
  const names = new Set(concepts.map(({ name }) => foldName(name)));
  const rewrites = new Map<string, [string, string]>();
  for (const { name, otherWords } of concepts) {
    const to = foldName(name);
    for (const from of otherWords.map(foldName)) {
      if (from !== "" && from !== to && !names.has(from)) rewrites.set(`${from}|${to}`, [from, to]);
    }
  }
  const texts = [...concepts.flatMap(({ name, otherWords }) => [name, ...otherWords]), ...titles];
  const words = new Set(texts.flatMap(splitWords).filter((word) => word.length > 3 && !/\d/.test(word)));
  return { rewrites: [...rewrites.values()], words: [...words] };
}
