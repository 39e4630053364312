import { facetIds, type FacetId, type FacetIndex } from "../../domain/search/facets.ts";
import type { SearchLexicon } from "../../domain/search/lexicon.ts";

/** One page that was found. `excerpt` is HTML in which Pagefind marked the words: never write it to the page as it is. */
export interface FoundPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
  filters: Partial<Record<FacetId, string[]>>;
}

/** A page that matches, with its score; its text is loaded when asked for. */
export interface IndexResult {
  id: string;
  score: number;
  data: () => Promise<FoundPage>;
}

interface PagefindOptions {
  excerptLength: number;
  ranking: { metaWeights: Record<string, number> };
}

interface PagefindModule {
  options: (options: PagefindOptions) => Promise<void>;
  filters: () => Promise<Partial<Record<FacetId, Record<string, number>>>>;
  search: (query: string | null, options?: { filters?: Record<string, string>; sort?: Record<string, "asc"> }) => Promise<{ results: IndexResult[] }>;
}

/** The loaded index with what the search knows beside it. */
export interface SiteIndex {
  lexicon: SearchLexicon;
  facets: FacetIndex;
  /** Place of each page in the order of titles, by id. */
  placeByTitle: ReadonlyMap<string, number>;
  search: (query: string) => Promise<readonly IndexResult[]>;
  /** Pages and words that are called exactly so; the name is folded. */
  findByName: (name: string) => Promise<readonly IndexResult[]>;
}

// The index is made from the finished build, so its address is not a module the bundler knows.
const indexAddress = "/pagefind/pagefind.js";
const lexiconAddress = "/zoeken/woorden.json";

/** How much a word in the title or in the hidden words weighs beside the text itself. */
const metaWeights = { title: 6, woorden: 2 };

let loading: Promise<SiteIndex> | undefined;

/** Loads the index once. Rejects when it cannot be loaded; a later call then tries again. */
export function loadSiteIndex(): Promise<SiteIndex> {
  loading ??= readSiteIndex();
  loading.catch(() => (loading = undefined));
  return loading;
}

async function readSiteIndex(): Promise<SiteIndex> {
  const [lexicon, pagefind] = await Promise.all([readLexicon(), import(/* @vite-ignore */ indexAddress) as Promise<PagefindModule>]);
  await pagefind.options({ excerptLength: 28, ranking: { metaWeights } });
  const facets = await readFacets(pagefind);
  const byTitle = await pagefind.search(null, { sort: { titel: "asc" } });
  return {
    lexicon,
    facets,
    placeByTitle: new Map(byTitle.results.map(({ id }, place) => [id, place])),
    search: async (query) => (await pagefind.search(query)).results,
    findByName: async (name) => (await pagefind.search(null, { filters: { naam: name } })).results,
  };
}

async function readLexicon(): Promise<SearchLexicon> {
  const response = await fetch(lexiconAddress);
  if (!response.ok) throw new Error(`${lexiconAddress}: ${response.status}`);
  return (await response.json()) as SearchLexicon;
}

/** Pagefind counts facets for one query of its own; the ids per value let us count for any mix of queries and choices. */
async function readFacets(pagefind: PagefindModule): Promise<FacetIndex> {
  const values = await pagefind.filters();
  const entries = await Promise.all(facetIds.map(async (facet) => {
    const ids = await Promise.all(Object.keys(values[facet] ?? {}).map(async (value) => {
      const { results } = await pagefind.search(null, { filters: { [facet]: value } });
      return [value, new Set(results.map(({ id }) => id))] as const;
    }));
    return [facet, new Map(ids)] as const;
  }));
  return Object.fromEntries(entries) as Record<FacetId, Map<string, Set<string>>>;
}
