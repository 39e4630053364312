import type { WishVocabulary } from "../../domain/directory/finding/read-wishes.ts";
import type { SearchLexicon } from "../../domain/search/lexicon.ts";
import type { TownHouses } from "../../domain/search/town-houses.ts";
import { buildPageTable, type PageEntry, type PageTable } from "../../domain/search/page-table.ts";
import { fetchList, fetchRecord } from "../fetch-data.ts";

/** One page that was found. `excerpt` is HTML in which Pagefind marked the words: never write it to the page as it is. */
export interface FoundPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
}

/** A page that matches, with its score; its text is loaded when asked for. */
export interface IndexResult {
  id: string;
  score: number;
  data: () => Promise<FoundPage>;
}

interface PagefindModule {
  options: (options: {
    noWorker: boolean;
    excerptLength: number;
    ranking: { metaWeights: Record<string, number> };
  }) => Promise<void>;
  search: (query: string) => Promise<{ results: IndexResult[] }>;
}

/** The content of `/zoeken/woorden.json`. */
export type SiteWords = SearchLexicon & Omit<WishVocabulary, "places"> & { townHouses: TownHouses };

/** The loaded index with what the search knows beside it. */
export interface SiteIndex {
  lexicon: SiteWords;
  pages: PageTable;
  search: (query: string) => Promise<readonly IndexResult[]>;
}

// The index is made from the finished build, so its addresses are not modules the bundler knows.
const indexAddress = "/pagefind/pagefind.js";
const pagesAddress = "/zoeken/paginas.json";
const lexiconAddress = "/zoeken/woorden.json";

/** How much a word in the title or in the hidden words weighs beside the text itself. */
const metaWeights = { title: 6, woorden: 2 };

/** No Dutch word goes on like this. */
const OTHER_ENDING = "qqq";

let loading: Promise<SiteIndex> | undefined;

/** Loads the index once. Rejects when it cannot be loaded; a later call then tries again. */
export function loadSiteIndex(): Promise<SiteIndex> {
  loading ??= readSiteIndex();
  loading.catch(() => (loading = undefined));
  return loading;
}

async function readSiteIndex(): Promise<SiteIndex> {
  const [lexicon, entries, pagefind] = await Promise.all([
    fetchRecord<SiteWords>(lexiconAddress, ["rewrites", "words", "townHouses"]),
    fetchList<PageEntry>(pagesAddress),
    import(/* @vite-ignore */ indexAddress) as Promise<PagefindModule>,
  ]);
  // A page does not learn what a worker could not fetch; so small an index needs none.
  await pagefind.options({ noWorker: true, excerptLength: 28, ranking: { metaWeights } });
  return { lexicon, pages: buildPageTable(entries), search: (query) => search(pagefind, query) };
}

type Pagefind = Pick<PagefindModule, "search">;

/** Pagefind takes a part of its index that does not come for an empty one; nothing found there is no answer. */
async function search(pagefind: Pagefind, query: string): Promise<readonly IndexResult[]> {
  const results = await searchKnown(pagefind, query);
  if (results.length === 0 && lacksPart()) throw new Error("A part of the index did not come");
  return results;
}

function lacksPart(): boolean {
  const parts = performance
    .getEntriesByType("resource")
    .filter(({ name }) => name.includes("/pagefind/index/")) as PerformanceResourceTiming[];
  // 0: there was no answer at all. Older browsers do not tell.
  return parts.some(({ responseStatus = 200 }) => responseStatus === 0 || responseStatus >= 400);
}

/**
 * For a word it does not hold, the index answers with the longest word that this one begins with: "vers" for
 * "verslaving". No page speaks of it, so nothing is found. Such a word stands nowhere as it is, and another ending
 * changes nothing in the answer.
 */
async function searchKnown(pagefind: Pagefind, query: string): Promise<readonly IndexResult[]> {
  const { results } = await pagefind.search(query);
  if (results.length === 0 || !/^\p{L}{4,}$/u.test(query)) return results;
  if ((await pagefind.search(`"${query}"`)).results.length > 0) return results;
  const otherwise = (await pagefind.search(`${query.slice(0, -1)}${OTHER_ENDING}`)).results;
  const listIds = (found: readonly IndexResult[]) =>
    found
      .map(({ id }) => id)
      .sort()
      .join(" ");
  return listIds(results) === listIds(otherwise) ? [] : results;
}
