import type { Point } from "../../border/distance.ts";
import type { TermClaim } from "../records/hospice.ts";
import { measureFit, type Fit, type Wish } from "./match.ts";
import { CLAIM_VALUES, tableOf, type SearchTable } from "./search-table.ts";
import type { SearchableHospice } from "./searchable.ts";
import { NO_WORDS, rankByText, type TextRanks } from "../../search/text-index.ts";

/** Match: best fit, then the words, then distance, then name. */
export type SortOrder = "match" | "distance" | "name";

/** What a visitor asks for; everything is optional. */
export interface DirectoryQuery {
  text?: string;
  /** Ids of types: one of these. */
  types?: readonly string[];
  /** Ids of model regions: a network in one of these. */
  regions?: readonly string[];
  /** Ids of terms (expertise and facilities). */
  terms?: readonly string[];
  /** Where distance is measured from, as the crow flies. */
  from?: Point;
  /** Only together with `from`. */
  withinKm?: number;
  /** Distance without `from` is read as match. */
  sort?: SortOrder;
}

export interface FoundHospice {
  id: string;
  /** null when the query names no place. */
  distanceKm: number | null;
  /** False when a wish is unknown or lacked. */
  isKnown: boolean;
}

/** How many of the hospices found say what about a term. */
export type ClaimCounts = Record<TermClaim["value"], number>;

export interface DirectoryResult {
  /** Hospices that have the words and lack no wish, in the order asked. */
  found: FoundHospice[];
  /** Hospices that have the words and lack exactly one wish, in the same order. */
  nearMisses: FoundHospice[];
  /** Only when both are empty: hospices that have the words and lack the fewest wishes, fewest first. */
  nearest: FoundHospice[];
  /** Nothing has these words as written; these are words that look like them. */
  isSimilarOnly: boolean;
  counts: {
    /** Per type: how many of that type would be found with it chosen and the other wishes as they are. */
    types: Record<string, number>;
    /** Per model region, counted likewise. */
    regions: Record<string, number>;
    /** How many would be found within each of DISTANCES_KM; empty when the query names no place. */
    distances: Record<number, number>;
    /** Per term, among the hospices found; a term of which no hospice says anything is absent, so unknown for all. */
    terms: Record<string, ClaimCounts>;
  };
}

const MOST_NEAREST = 3;

/** "Binnen ... kilometer": the choices of the form. */
export const DISTANCES_KM = [10, 20, 30] as const;

/** The wishes a query holds, in a fixed order: needs first, then type, region and distance. */
export function wishesOf({ terms = [], types = [], regions = [], from, withinKm }: DirectoryQuery): Wish[] {
  return [
    ...terms.map((id): Wish => ({ kind: "term", id })),
    ...(types.length > 0 ? [{ kind: "type", ids: types } as const] : []),
    ...(regions.length > 0 ? [{ kind: "region", ids: regions } as const] : []),
    ...(from && withinKm !== undefined ? [{ kind: "distance", from, withinKm } as const] : []),
  ];
}

/** The hospices that answer a query, and the counts beside the wishes. The same in browser, test and command line. */
export function findHospices(hospices: readonly SearchableHospice[], query: DirectoryQuery): DirectoryResult {
  const table = tableOf(hospices);
  const wishes = wishesOf(query);
  const words = query.text === undefined ? NO_WORDS : rankByWords(table, query.text);
  const tally = startTally(table, wishes);
  const sort = query.sort ?? "match";
  const keys = {
    found: new SortKeys(table, sort),
    near: new SortKeys(table, sort),
    rest: new SortKeys(table, "match"),
  };
  const kilometres = query.from && table.measureFrom(query.from);
  const known = new Uint8Array(hospices.length);
  for (let position = 0; position < hospices.length; position++) {
    const hospice = hospices[position]!;
    const rank = words.ranks?.get(hospice.id);
    if (words.ranks && rank === undefined) continue;
    const km = kilometres?.[position];
    const fit = measureFit(hospice, wishes, km);
    countIn(tally, table, hospice, position, fit, km);
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
    nearest: keys.found.size + keys.near.size > 0 ? [] : keys.rest.order().slice(0, MOST_NEAREST).map(describe),
    isSimilarOnly: words.isSimilarOnly,
    counts: finishTally(tally, table, keys.found.size, query.from !== undefined),
  };
}

function rankByWords(table: SearchTable, text: string): TextRanks {
  return text.trim() === "" ? NO_WORDS : rankByText(table.readWords(), text);
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
    const secondary = this.#sort === "name" ? 0 : this.#sort === "match" && textRank !== undefined ? textRank : metres;
    this.#keys[this.#size] = (primary * SECONDARY + secondary) * POSITIONS + this.#table.nameRanks[position]!;
    this.#size += 1;
  }

  order(): number[] {
    return Array.from(
      this.#keys.subarray(0, this.#size).sort(),
      (key) => this.#table.positionsByName[key % POSITIONS]!,
    );
  }
}

interface Tally {
  /** Index of the wish of this kind; -1 when there is none. */
  wishOf: { type: number; region: number; distance: number };
  types: Record<string, number>;
  regions: Record<string, number>;
  distances: number[];
  claims: Int32Array;
}

function startTally({ termIds }: SearchTable, wishes: readonly Wish[]): Tally {
  const find = (kind: Wish["kind"]) => wishes.findIndex((wish) => wish.kind === kind);
  return {
    wishOf: { type: find("type"), region: find("region"), distance: find("distance") },
    types: {},
    regions: {},
    distances: DISTANCES_KM.map(() => 0),
    claims: new Int32Array(termIds.length * CLAIM_VALUES.length),
  };
}

/** A facet counts who would be found if its own wish were another: who lacks nothing, or nothing but that wish. */
function countIn(
  tally: Tally,
  table: SearchTable,
  hospice: SearchableHospice,
  position: number,
  fit: Fit,
  km: number | undefined,
): void {
  const { lackCount, lackedIndex } = fit;
  const lacksOnly = (index: number) => lackCount === 0 || (lackCount === 1 && lackedIndex === index);
  if (lacksOnly(tally.wishOf.type)) tally.types[hospice.type] = (tally.types[hospice.type] ?? 0) + 1;
  if (lacksOnly(tally.wishOf.region))
    for (const id of hospice.regions) tally.regions[id] = (tally.regions[id] ?? 0) + 1;
  if (km !== undefined && lacksOnly(tally.wishOf.distance)) {
    for (let index = 0; index < DISTANCES_KM.length; index++)
      if (km <= DISTANCES_KM[index]!) tally.distances[index] = tally.distances[index]! + 1;
  }
  if (lackCount > 0) return;
  for (let claim = table.claimStarts[position]!; claim < table.claimStarts[position + 1]!; claim++) {
    const code = table.claimCodes[claim]!;
    tally.claims[code] = tally.claims[code]! + 1;
  }
}

function finishTally(
  tally: Tally,
  { termIds }: SearchTable,
  foundCount: number,
  hasPlace: boolean,
): DirectoryResult["counts"] {
  const terms: Record<string, ClaimCounts> = {};
  termIds.forEach((id, term) => {
    const [yes = 0, onConsultation = 0, no = 0] = tally.claims.subarray(term * CLAIM_VALUES.length);
    if (yes + onConsultation + no === 0) return;
    terms[id] = { yes, "on-consultation": onConsultation, no, unknown: foundCount - yes - onConsultation - no };
  });
  const distances = hasPlace ? DISTANCES_KM.map((km, index) => [km, tally.distances[index]!]) : [];
  return {
    types: tally.types,
    regions: tally.regions,
    distances: Object.fromEntries(distances) as Record<number, number>,
    terms,
  };
}
