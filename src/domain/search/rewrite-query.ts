import { findClosestWord } from "../border/closest-word.ts";
import type { SearchLexicon } from "./lexicon.ts";
import { pickQueryWords } from "./query-words.ts";
import { splitCompound } from "./split-compound.ts";

/** One way to ask the index: its words, and how much an answer to it counts (0 to 1). */
export interface QueryVariant {
  text: string;
  weight: number;
}

const mostVariants = 8;
const rewrittenWeight = 0.9;
const splitWeight = 0.8;

/**
 * The ways to ask for what a visitor typed, best first: without empty words; with the site's own word for a synonym or
 * abbreviation; and with compounds in parts. The index itself knows no synonyms and no Dutch compounds.
 */
export function rewriteQuery(query: string, lexicon: SearchLexicon): QueryVariant[] {
  const words = pickQueryWords(query);
  if (words.length === 0) return [];
  const plain = words.join(" ");
  const variants = new Map<string, number>([[plain, 1]]);
  const add = (text: string, weight: number) => {
    if (!variants.has(text) && variants.size < mostVariants) variants.set(text, weight);
  };
  for (const text of replaceSynonyms(` ${plain} `, lexicon)) add(text, rewrittenWeight);
  const known = new Set(lexicon.words);
  const parts = words.map((word) =>
    known.has(word) ? [word] : (splitCompound(word, (part) => known.has(part)) ?? [word]),
  );
  add(parts.flat().join(" "), splitWeight);
  return [...variants].map(([text, weight]) => ({ text, weight }));
}

/** The query with each synonym in it replaced; the longest synonym first, for it says most. */
function replaceSynonyms(padded: string, { rewrites }: SearchLexicon): string[] {
  return rewrites
    .filter(([from]) => padded.includes(` ${from} `))
    .sort(([first], [second]) => second.length - first.length)
    .map(([from, to]) => padded.replace(` ${from} `, ` ${to} `).trim());
}

/**
 * The query with misspelled words corrected; null when every word is known or resembles nothing. Words of `kept`, such
 * as the names of towns, are known though they are never suggested.
 */
export function suggestQuery(
  query: string,
  { words, rewrites }: SearchLexicon,
  kept: ReadonlySet<string> = new Set(),
): string | null {
  const known = [...words, ...rewrites.flatMap(([from]) => (from.includes(" ") ? [] : [from]))];
  const typed = pickQueryWords(query);
  const corrected = typed.map((word) => (kept.has(word) ? word : (findClosestWord(word, known) ?? word)));
  return corrected.some((word, index) => word !== typed[index]) ? corrected.join(" ") : null;
}
