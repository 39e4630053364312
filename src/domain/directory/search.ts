import MiniSearch, { type SearchOptions } from "minisearch";
import type { TermClaim } from "./hospice.ts";
import { compareText } from "./problem.ts";
import { splitWords } from "./search-words.ts";
import { isOffered, type SearchableHospice } from "./searchable.ts";

/** What a visitor asks for; everything is optional. */
export interface DirectoryQuery {
  text?: string;
  /** Ids of types: one of these. */
  types?: readonly string[];
  /** Ids of model regions: a network in one of these. */
  regions?: readonly string[];
  /** Ids of terms (expertise and facilities): yes or on-consultation for every one. */
  terms?: readonly string[];
}

/** How many of the hospices found say what about a term. */
export type ClaimCounts = Record<TermClaim["value"], number>;

export interface DirectoryResult {
  /** Ids that answer the query: best match first when there is text, else in the order given. */
  ids: string[];
  /** Nothing has these words as written; these are words that look like them. */
  isSimilarOnly: boolean;
  counts: {
    /** Per type: how many would be found with this type chosen and the other filters as they are. */
    types: Record<string, number>;
    /** Per model region, counted likewise. */
    regions: Record<string, number>;
    /** Per term, among the hospices found; a term of which no hospice says anything is absent, so unknown for all. */
    terms: Record<string, ClaimCounts>;
  };
}

/** The hospices that answer a query, and the counts beside the filters. The same in browser, test and command line. */
export function filterHospices(hospices: readonly SearchableHospice[], query: DirectoryQuery): DirectoryResult {
  const { ranks, isSimilarOnly } = rankByText(hospices, query.text ?? "");
  const candidates = ranks ? hospices.filter(({ id }) => ranks.has(id)) : [...hospices];
  const withTerms = candidates.filter((hospice) => (query.terms ?? []).every((term) => isOffered(hospice.claims[term])));
  const ofType = withTerms.filter(({ type }) => isChosen(query.types, [type]));
  const found = ofType.filter(({ regions }) => isChosen(query.regions, regions));
  if (ranks) found.sort((a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0));
  const inRegion = withTerms.filter(({ regions }) => isChosen(query.regions, regions));
  return {
    ids: found.map(({ id }) => id),
    isSimilarOnly,
    counts: {
      types: tally(inRegion.map(({ type }) => type)),
      regions: tally(ofType.flatMap(({ regions }) => regions)),
      terms: countClaims(found),
    },
  };
}

function isChosen(chosen: readonly string[] | undefined, own: readonly string[]): boolean {
  return !chosen || chosen.length === 0 || own.some((id) => chosen.includes(id));
}

function tally(ids: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

function countClaims(found: readonly SearchableHospice[]): Record<string, ClaimCounts> {
  const counts: Record<string, ClaimCounts> = {};
  for (const { claims } of found) {
    for (const [term, value] of Object.entries(claims)) {
      const ofTerm = (counts[term] ??= { yes: 0, "on-consultation": 0, no: 0, unknown: found.length });
      if (value === "unknown") continue;
      ofTerm[value] += 1;
      ofTerm.unknown -= 1;
    }
  }
  return counts;
}

interface TextRanks {
  /** Place in the ranking by id; undefined when the text holds no word to look for. */
  ranks?: ReadonlyMap<string, number>;
  isSimilarOnly: boolean;
}

/** Exact words and beginnings first; only when these find nothing, words that look alike (Emmen is not Ommen). */
function rankByText(hospices: readonly SearchableHospice[], text: string): TextRanks {
  if (splitWords(text).length === 0) return { isSimilarOnly: false };
  const index = indexOf(hospices);
  const exact = rank(index, text, { fuzzy: false });
  if (exact.size > 0) return { ranks: exact, isSimilarOnly: false };
  const similar = rank(index, text, { fuzzy: allowedMistakes });
  return { ranks: similar, isSimilarOnly: similar.size > 0 };
}

function rank(index: MiniSearch, text: string, options: SearchOptions): ReadonlyMap<string, number> {
  const results = index
    .search(text, options)
    .map(({ id, score }) => ({ id: String(id), score }))
    .sort((a, b) => b.score - a.score || compareText(a.id, b.id));
  return new Map(results.map(({ id }, place) => [id, place]));
}

/** Letters a word may differ in. A wrong digit is another postcode, a wrong letter in a short word another word. */
function allowedMistakes(word: string): number | false {
  if (word.length < 4 || /\d/u.test(word)) return false;
  return word.length < 8 ? 1 : 2;
}

const FIELDS = ["name", "place", "organization", "typeWords", "termWords", "areaWords"] as const;

/** Building the index takes milliseconds, typing takes less: one index per list, as long as the list lives. */
const indexes = new WeakMap<readonly SearchableHospice[], MiniSearch>();

function indexOf(hospices: readonly SearchableHospice[]): MiniSearch {
  const known = indexes.get(hospices);
  if (known) return known;
  const index = new MiniSearch<SearchableHospice>({
    fields: [...FIELDS],
    tokenize: splitWords,
    // The words come folded from the tokenizer.
    processTerm: (word) => word,
    searchOptions: { combineWith: "AND", prefix: (word) => word.length > 1, boost: { name: 4, place: 3, organization: 2 } },
  });
  index.addAll(hospices);
  indexes.set(hospices, index);
  return index;
}
