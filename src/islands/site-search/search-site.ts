import { mergeMatches, type Match } from "../../domain/search/merge-matches.ts";
import { pickQueryWords } from "../../domain/search/query-words.ts";
import { rewriteQuery, suggestQuery, type QueryVariant } from "../../domain/search/rewrite-query.ts";
import type { IndexResult, SiteIndex } from "./pagefind-index.ts";

/** Every page that answers a query, best first, and what the visitor may have meant instead. */
export interface SearchAnswer {
  results: readonly IndexResult[];
  suggestion: string | null;
}

/** With fewer pages than this for all words together, pages with some of the words are shown as well. */
const fewResults = 3;
const someWordsWeight = 0.2;
const misspelledWeight = 0.5;
/** More than any text scores. */
const exactNameScore = 1000;

interface Answer {
  weight: number;
  matches: readonly Match[];
}

/** Asks the index in every way the query can be read. What is called exactly so comes first. */
export async function searchSite(query: string, index: SiteIndex): Promise<SearchAnswer> {
  const byId = new Map<string, IndexResult>();
  const ask = async (variants: readonly QueryVariant[]): Promise<Answer[]> =>
    Promise.all(
      variants.map(async ({ text, weight }) => {
        const matches = await index.search(text);
        for (const result of matches) if (!byId.has(result.id)) byId.set(result.id, result);
        return { weight, matches };
      }),
    );
  const suggestion = suggestQuery(query, index.lexicon);
  const variants = readQuery(query, suggestion, index);
  const answers = await ask(variants);
  const words = pickQueryWords(query);
  if (countAnswers(byId, index) < fewResults && words.length > 1) {
    const single = words.flatMap((word) => rewriteQuery(word, index.lexicon));
    answers.push(...(await ask(single.map(({ text, weight }) => ({ text, weight: weight * someWordsWeight })))));
  }
  const found = mergeMatches([...answers, ...listNamed(variants, index)]).flatMap(({ id }) => byId.get(id) ?? []);
  return { results: putFallbackLast(found, index), suggestion };
}

/** Pages that are an answer themselves. */
function countAnswers(byId: ReadonlyMap<string, IndexResult>, { pages }: SiteIndex): number {
  return [...byId.keys()].filter((id) => !pages.fallbackIds.has(id)).length;
}

function putFallbackLast(found: readonly IndexResult[], { pages }: SiteIndex): IndexResult[] {
  const answers = found.filter(({ id }) => !pages.fallbackIds.has(id));
  return answers.length >= fewResults ? answers : [...answers, ...found.filter(({ id }) => pages.fallbackIds.has(id))];
}

/** A misspelled word finds pages with its first letters; the pages for what was probably meant come before those. */
function readQuery(query: string, suggestion: string | null, { lexicon }: SiteIndex): QueryVariant[] {
  const typed = rewriteQuery(query, lexicon);
  if (suggestion === null) return typed;
  return [
    ...rewriteQuery(suggestion, lexicon),
    ...typed.map(({ text, weight }) => ({ text, weight: weight * misspelledWeight })),
  ];
}

function listNamed(variants: readonly QueryVariant[], { pages }: SiteIndex): Answer[] {
  return variants.map(({ text, weight }) => ({
    weight,
    matches: (pages.idsByName.get(text) ?? []).map((id) => ({ id, score: exactNameScore })),
  }));
}
