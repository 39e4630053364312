import { distanceKm, type Point } from "../../border/distance.ts";
import { FACETS, listAnswered, type FacetId, type Verdict } from "./facets.ts";
import { judge } from "./match.ts";
import type { SearchableHospice } from "./searchable.ts";
import type { TextRanks } from "../../search/text-ranks.ts";

export const VERDICTS: readonly Verdict[] = ["meets", "on-consultation", "unknown", "lacks"];

/** What every hospice says to every choice of a facet that some hospice says something about. */
export interface FacetVerdicts {
  choices: readonly string[];
  /** Per hospice, per choice: index of the verdict in VERDICTS. */
  codes: Uint8Array;
}

/** What a place adds to the table. */
export interface Measured {
  /** To each hospice. */
  kilometres: Float64Array;
  /** Of a facet of distance; made at the first question. */
  verdictsOf: (facet: FacetId) => FacetVerdicts;
}

/** What every query needs of a list and no query changes. */
export interface SearchTable {
  /** Place of each hospice in the order by name. */
  nameRanks: Uint32Array;
  /** The other way round: which hospice stands at a place in that order. */
  positionsByName: Uint32Array;
  /** Made at the first question. */
  verdictsOf: (facet: FacetId) => FacetVerdicts;
  /** Ranks by words, once `hospice-words` has indexed them: filters and distance do without. */
  rankByWords: (text: string) => TextRanks;
  setRankByWords: (rank: SearchTable["rankByWords"]) => void;
  /** How far each hospice is from a point; remembered for the last point, which stays while one types. */
  measureFrom: (from: Point) => Measured;
}

const tables = new WeakMap<readonly SearchableHospice[], SearchTable>();

/** The table of a list: made once, kept as long as the list lives. */
export function tableOf(hospices: readonly SearchableHospice[]): SearchTable {
  const known = tables.get(hospices);
  if (known) return known;
  const table = buildTable(hospices);
  tables.set(hospices, table);
  return table;
}

function buildTable(hospices: readonly SearchableHospice[]): SearchTable {
  let rankByWords: SearchTable["rankByWords"] | undefined;
  let measured: { from: Point; distances: Measured } | undefined;
  const positionsByName = orderByName(hospices);
  const nameRanks = new Uint32Array(hospices.length);
  positionsByName.forEach((position, rank) => (nameRanks[position] = rank));
  return {
    nameRanks,
    positionsByName,
    verdictsOf: rememberVerdicts(hospices),
    rankByWords: (text) => {
      if (!rankByWords) throw new Error("The words of these hospices are not indexed: call indexHospiceWords first.");
      return rankByWords(text);
    },
    setRankByWords: (rank) => (rankByWords ??= rank),
    measureFrom: (from) => {
      if (measured?.from !== from) {
        const kilometres = Float64Array.from(hospices, (hospice) => distanceKm(from, hospice));
        measured = { from, distances: { kilometres, verdictsOf: rememberVerdicts(hospices, kilometres) } };
      }
      return measured.distances;
    },
  };
}

/** The verdicts on each facet, made once each. */
function rememberVerdicts(hospices: readonly SearchableHospice[], kilometres?: Float64Array) {
  const verdicts = new Map<FacetId, FacetVerdicts>();
  return (facet: FacetId) => {
    const known = verdicts.get(facet) ?? judgeAll(hospices, facet, kilometres);
    verdicts.set(facet, known);
    return known;
  };
}

function judgeAll(
  hospices: readonly SearchableHospice[],
  facet: FacetId,
  kilometres: Float64Array | undefined,
): FacetVerdicts {
  const { choices: fixed } = FACETS[facet];
  const listOwn = ({ answers: { [facet]: answer } }: SearchableHospice) =>
    answer === undefined ? [] : listAnswered(answer);
  const choices = typeof fixed === "function" ? [...new Set(hospices.flatMap(listOwn))] : fixed;
  const codes = new Uint8Array(hospices.length * choices.length);
  hospices.forEach((hospice, position) => {
    choices.forEach((choice, index) => {
      codes[position * choices.length + index] = VERDICTS.indexOf(
        judge(hospice, { facet, choice }, kilometres?.[position]),
      );
    });
  });
  return { choices, codes };
}

function orderByName(hospices: readonly SearchableHospice[]): Uint32Array {
  const collator = new Intl.Collator("nl");
  const order = hospices.map((_, position) => position);
  order.sort(
    (a, b) => collator.compare(hospices[a]!.name, hospices[b]!.name) || (hospices[a]!.id < hospices[b]!.id ? -1 : 1),
  );
  return Uint32Array.from(order);
}
