import type { WishVocabulary } from "../../domain/directory/finding/read-wishes.ts";
import type { SearchLexicon } from "../../domain/search/lexicon.ts";
import type { PageHeading } from "../../domain/search/passage.ts";
import type { TownHouses } from "../../domain/search/town-houses.ts";
import { buildPageTable, type PageEntry, type PageTable } from "../../domain/search/page-table.ts";
import { fetchList, fetchRecord } from "../fetch-data.ts";

/** One page that was found: its text, where the found words stand among the words of it, and what can be led to. */
export interface FoundPage {
  url: string;
  content: string;
  locations: readonly number[];
  anchors?: readonly (PageHeading & { element: string })[];
  meta: { title?: string; samenvatting?: string };
}

/** A page that matches, with its score; its text is loaded when asked for. */
export interface IndexResult {
  id: string;
  score: number;
  /** Found by its own name, not by what was typed: its text says nothing of that. */
  isByName?: true;
  /** Id of the heading under which the question is answered. */
  part?: string;
  /** The page itself was asked for, and no part of it. */
  isWhole?: true;
  data: () => Promise<FoundPage>;
}

interface PagefindModule {
  options: (options: { noWorker: boolean; ranking: { metaWeights: Record<string, number> } }) => Promise<void>;
  search: (query: string) => Promise<{ results: IndexResult[] }>;
}

/** The content of `/zoeken/woorden.json`. */
export type SiteWords = SearchLexicon &
  Omit<WishVocabulary, "places"> & {
    townHouses: TownHouses;
    /** How the facet "voor" names patients and relatives. */
    relatives: string;
  };

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
  await pagefind.options({ noWorker: true, ranking: { metaWeights } });
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
 * changes nothing in the answer. Of more words each has to be known.
 */
async function searchKnown(pagefind: Pagefind, query: string): Promise<readonly IndexResult[]> {
  const [, part] = /^"(\p{L}+)"$/u.exec(query) ?? [];
  if (part !== undefined) {
    // The index weighs a word in quotes as a rare one; as it is typed it is weighed with the others.
    const [whole, { results }] = await Promise.all([searchWhole(pagefind, part), pagefind.search(part)]);
    return results.filter(({ id }) => whole.has(id));
  }
  if (/^\p{L}{4,}$/u.test(query)) return searchWord(pagefind, query);
  const words = query.split(" ");
  const found = await Promise.all(
    words.filter((word) => /^\p{L}{4,}$/u.test(word)).map((word) => searchWord(pagefind, word)),
  );
  if (found.some((results) => results.length === 0)) return [];
  const { results } = await pagefind.search(query);
  const whole = await Promise.all(
    words.length > 1 ? words.filter(isShortWord).map((word) => searchWhole(pagefind, word)) : [],
  );
  return results.filter(({ id }) => whole.every((ids) => ids.has(id)));
}

/** Among others a word so short counts only whole: as a beginning it is that of too much ("pap" of "papier"). */
function isShortWord(word: string): boolean {
  return /^\p{L}{2,4}$/u.test(word);
}

/** A word of several, as the index has to be asked for it alone. */
export function askForWord(word: string): string {
  return isShortWord(word) ? `"${word}"` : word;
}

async function searchWhole(pagefind: Pagefind, word: string): Promise<ReadonlySet<string>> {
  return new Set((await pagefind.search(askForWord(word))).results.map(({ id }) => id));
}

const knownWords = new Map<string, Promise<readonly IndexResult[]>>();

/** A word is looked up once: the next question may hold it as well. */
function searchWord(pagefind: Pagefind, word: string): Promise<readonly IndexResult[]> {
  const known = knownWords.get(word) ?? lookUpWord(pagefind, word);
  knownWords.set(word, known);
  known.catch(() => knownWords.delete(word));
  return known;
}

async function lookUpWord(pagefind: Pagefind, word: string): Promise<readonly IndexResult[]> {
  const { results } = await pagefind.search(word);
  if (results.length === 0 || (await pagefind.search(`"${word}"`)).results.length > 0) return results;
  const otherwise = (await pagefind.search(`${word.slice(0, -1)}${OTHER_ENDING}`)).results;
  const listIds = (found: readonly IndexResult[]) =>
    found
      .map(({ id }) => id)
      .sort()
      .join(" ");
  return listIds(results) === listIds(otherwise) ? [] : results;
}
