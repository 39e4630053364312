/** One page that was found. `excerpt` is HTML in which Pagefind marked the words: never write it to the page as it is. */
export interface FoundPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
  filters: { soort?: string[] };
}

/** The answer to a query: how many pages of each kind match, and the pages of the chosen kind, loaded when asked for. */
export interface SearchAnswer {
  countByKind: Readonly<Record<string, number>>;
  total: number;
  matches: readonly { data: () => Promise<FoundPage> }[];
}

interface PagefindModule {
  options: (options: { excerptLength: number }) => Promise<void>;
  filters: () => Promise<unknown>;
  search: (query: string, options?: { filters: Record<string, string> }) => Promise<PagefindResponse>;
}

interface PagefindResponse {
  results: { data: () => Promise<FoundPage> }[];
  filters: { soort?: Record<string, number> };
}

// The index is made from the finished build, so its address is not a module the bundler knows.
const indexAddress = "/pagefind/pagefind.js";

let loading: Promise<PagefindModule> | undefined;

function loadPagefind(): Promise<PagefindModule> {
  loading ??= import(/* @vite-ignore */ indexAddress).then(async (pagefind: PagefindModule) => {
    await pagefind.options({ excerptLength: 28 });
    // Until the filters are loaded, Pagefind counts nothing per kind.
    await pagefind.filters();
    return pagefind;
  });
  // A failed load may be a lost connection: the next query tries again.
  loading.catch(() => (loading = undefined));
  return loading;
}

/** Searches the whole site, or one kind of page. Rejects when the index cannot be loaded. */
export async function searchSite(query: string, kind: string | null): Promise<SearchAnswer> {
  const pagefind = await loadPagefind();
  // Counts per kind come from the query alone, so that a chosen kind does not turn the others to zero.
  const everything = await pagefind.search(query);
  const countByKind = everything.filters.soort ?? {};
  const chosen = kind === null ? everything : await pagefind.search(query, { filters: { soort: kind } });
  return { countByKind, total: everything.results.length, matches: chosen.results };
}
