import type { Point } from "../../border/distance.ts";
import { FACET_IDS, FACETS, type FacetId, type Verdict } from "./facets.ts";
import { measureFit, type Fit, type Wish } from "./match.ts";
import { tableOf, VERDICTS, type FacetVerdicts, type SearchTable } from "./search-table.ts";
import type { SearchableHospice } from "./searchable.ts";
import { NO_WORDS, type TextRanks } from "../../search/text-ranks.ts";

/** Match: best fit, then the words, then name. */
export type SortOrder = "match" | "distance" | "name";

/**
 * The order that is kept: who names a place gets the nearest first, unless by name; without a place there is no distance
 * to order by.
 */
export function chooseOrder(sort: SortOrder, hasPlace: boolean): SortOrder {
  if (sort === "name") return sort;
  return hasPlace ? "distance" : "match";
}

/** What is searched for; everything is optional. */
export interface HospiceSearch {
  /** Words other than spaces ask for `indexHospiceWords` first. */
  text?: string;
  /** A wish about the distance counts only together with `from`. */
  wishes?: readonly Wish[];
  /** Where distance is measured from, as the crow flies. */
  from?: Point;
  /** Read by `chooseOrder`. */
  sort?: SortOrder;
}

export interface FoundHospice {
  id: string;
  /** null when the query names no place. */
  distanceKm: number | null;
  /** False when a wish is unknown or lacked. */
  isKnown: boolean;
}

/** How many say what to a choice. */
export type VerdictCounts = Record<Verdict, number>;

export interface DirectoryResult {
  /** Hospices that have the words and lack no wish, in the order asked. */
  found: FoundHospice[];
  /** Hospices that have the words and lack exactly one wish, in the same order. */
  nearMisses: FoundHospice[];
  /** Only when both are empty: hospices that have the words and lack the fewest wishes, fewest first. */
  nearest: FoundHospice[];
  /** Nothing has these words as written; these are words that look like them. */
  isSimilarOnly: boolean;
  /**
   * Per facet and choice what is said to it by who would be found with another choice in place of that of the facet; for
   * a facet with more choices at once, by who is found. A choice nobody says anything about is absent, and so is every
   * choice of distance without a place.
   */
  counts: Record<FacetId, Record<string, VerdictCounts>>;
}

const MOST_NEAREST = 3;

/** The hospices that answer a query, and the counts beside the wishes. The same in browser, test and command line. */
export function findHospices(hospices: readonly SearchableHospice[], query: HospiceSearch): DirectoryResult {
  const table = tableOf(hospices);
  const { from } = query;
  const wishes = (query.wishes ?? []).filter(({ facet }) => from || !FACETS[facet].isDistance);
  const words = query.text === undefined ? NO_WORDS : rankByWords(table, query.text);
  const measured = from && table.measureFrom(from);
  const tallies = FACET_IDS.map((facet) => startTally(FACETS[facet].isDistance ? measured : table, facet, wishes));
  const sort = chooseOrder(query.sort ?? "match", from !== undefined);
  const keys = {
    found: new SortKeys(table, sort),
    near: new SortKeys(table, sort),
    rest: new SortKeys(table, "match"),
  };
  const kilometres = measured?.kilometres;
  const known = new Uint8Array(hospices.length);
  for (let position = 0; position < hospices.length; position++) {
    const hospice = hospices[position]!;
    const rank = words.ranks?.get(hospice.id);
    if (words.ranks && rank === undefined) continue;
    const km = kilometres?.[position];
    const fit = measureFit(hospice, wishes, km);
    for (const tally of tallies) countIn(tally, position, fit);
    known[position] = Number(fit.isKnown);
    const block = fit.lackCount === 0 ? keys.found : fit.lackCount === 1 ? keys.near : keys.rest;
    block.add(position, fit, rank, km);
  }
  const describe = (position: number): FoundHospice => ({
    id: hospices[position]!.id,
    distanceKm: kilometres?.[position] ?? null,
    isKnown: known[position] === 1,
  });
  return {
    found: keys.found.order().map(describe),
    nearMisses: keys.near.order().map(describe),
    nearest:
      keys.found.size + keys.near.size > 0 ? [] : inOrder(keys.rest.order().slice(0, MOST_NEAREST).map(describe), sort),
    isSimilarOnly: words.isSimilarOnly,
    counts: Object.fromEntries(tallies.map(finishTally)) as DirectoryResult["counts"],
  };
}

/** Who lacks the fewest was chosen by that; among them the nearest stands first like anywhere. */
function inOrder(nearest: FoundHospice[], sort: SortOrder): FoundHospice[] {
  if (sort !== "distance") return nearest;
  return nearest.sort((a, b) => (a.distanceKm ?? 0) - (b.distanceKm ?? 0));
}

function rankByWords(table: SearchTable, text: string): TextRanks {
  return text.trim() === "" ? NO_WORDS : table.rankByWords(text);
}

const POSITIONS = 2 ** 20;
const SECONDARY = 2 ** 22;

/** Orders by one number per hospice instead of a comparison per pair: sorting ten thousand stays within a millisecond. */
class SortKeys {
  readonly #table: SearchTable;
  readonly #sort: SortOrder;
  readonly #keys: Float64Array;
  #size = 0;

  constructor(table: SearchTable, sort: SortOrder) {
    this.#table = table;
    this.#sort = sort;
    this.#keys = new Float64Array(table.nameRanks.length);
  }

  get size(): number {
    return this.#size;
  }

  /** The place in the order of names is the last part of every key, and so tells which hospice it was. */
  add(position: number, { penalty }: Fit, textRank: number | undefined, km: number | undefined): void {
    const metres = km === undefined ? 0 : Math.min(SECONDARY - 1, Math.round(km * 1000));
    const primary = this.#sort === "match" ? penalty : 0;
    const secondary = this.#sort === "name" ? 0 : this.#sort === "match" ? (textRank ?? metres) : metres;
    this.#keys[this.#size] = (primary * SECONDARY + secondary) * POSITIONS + this.#table.nameRanks[position]!;
    this.#size += 1;
  }

  order(): number[] {
    const { positionsByName } = this.#table;
    const positions: number[] = [];
    for (const key of this.#keys.subarray(0, this.#size).sort()) positions.push(positionsByName[key % POSITIONS]!);
    return positions;
  }
}

interface Tally {
  facet: FacetId;
  /** Index of the wish that another choice would take the place of; -1 when there is none. */
  wishIndex: number;
  choices: readonly string[];
  /** Per hospice, per choice. */
  codes: Uint8Array;
  /** Per choice, per verdict. */
  counts: Uint32Array;
}

/** Without a place nobody says anything about a distance. */
const NOTHING_SAID: FacetVerdicts = { choices: [], codes: new Uint8Array() };

function startTally(said: Pick<SearchTable, "verdictsOf"> | undefined, facet: FacetId, wishes: readonly Wish[]): Tally {
  const { choices, codes } = said?.verdictsOf(facet) ?? NOTHING_SAID;
  return {
    facet,
    wishIndex: FACETS[facet].isMultiple ? -1 : wishes.findIndex((wish) => wish.facet === facet),
    choices,
    codes,
    counts: new Uint32Array(choices.length * VERDICTS.length),
  };
}

/** A facet counts who would be found if its own wish were another: who lacks nothing, or nothing but that wish. */
function countIn(
  { wishIndex, choices, codes, counts }: Tally,
  position: number,
  { lackCount, lackedIndex }: Fit,
): void {
  if (lackCount > 1 || (lackCount === 1 && lackedIndex !== wishIndex)) return;
  const first = position * choices.length;
  for (let index = 0; index < choices.length; index++) {
    const cell = index * VERDICTS.length + codes[first + index]!;
    counts[cell] = counts[cell]! + 1;
  }
}

function finishTally({ facet, choices, counts }: Tally): [FacetId, Record<string, VerdictCounts>] {
  const byChoice = choices.map((choice, index) => {
    const start = index * VERDICTS.length;
    return [choice, Object.fromEntries(VERDICTS.map((verdict, code) => [verdict, counts[start + code]!]))] as const;
  });
  return [facet, Object.fromEntries(byChoice) as Record<string, VerdictCounts>];
}
