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

/** What every query needs of a list and no query changes. */
export interface SearchTable {
  /** Place of each hospice in the order by name. */
  nameRanks: Uint32Array;
  /** The other way round: which hospice stands at a place in that order. */
  positionsByName: Uint32Array;
  /** Made at the first question; a facet of distance has no verdicts before a place is named. */
  verdictsOf: (facet: FacetId) => FacetVerdicts;
  /** Ranks by words, once `hospice-words` has indexed them: filters and distance do without. */
  rankByWords: (text: string) => TextRanks;
  setRankByWords: (rank: SearchTable["rankByWords"]) => void;
  /** Kilometres from a point to each hospice; remembered for the last point, which stays while one types. */
  measureFrom: (from: Point) => Float64Array;
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
  let measured: { from: Point; kilometres: Float64Array } | undefined;
  const verdicts = new Map<FacetId, FacetVerdicts>();
  const positionsByName = orderByName(hospices);
  const nameRanks = new Uint32Array(hospices.length);
  positionsByName.forEach((position, rank) => (nameRanks[position] = rank));
  return {
    nameRanks,
    positionsByName,
    verdictsOf: (facet) => {
      const known = verdicts.get(facet) ?? judgeAll(hospices, facet);
      verdicts.set(facet, known);
      return known;
    },
    rankByWords: (text) => {
      if (!rankByWords) throw new Error("The words of these hospices are not indexed: call indexHospiceWords first.");
      return rankByWords(text);
    },
    setRankByWords: (rank) => (rankByWords ??= rank),
    measureFrom: (from) => {
      if (measured?.from !== from)
        measured = { from, kilometres: Float64Array.from(hospices, (hospice) => distanceKm(from, hospice)) };
      return measured.kilometres;
    },
  };
}

function judgeAll(hospices: readonly SearchableHospice[], facet: FacetId): FacetVerdicts {
  const { choices: fixed } = FACETS[facet];
  const listOwn = ({ answers: { [facet]: answer } }: SearchableHospice) =>
    answer === undefined ? [] : listAnswered(answer);
  const choices = typeof fixed === "function" ? [...new Set(hospices.flatMap(listOwn))] : fixed;
  const codes = new Uint8Array(hospices.length * choices.length);
  hospices.forEach((hospice, position) => {
    choices.forEach((choice, index) => {
      codes[position * choices.length + index] = VERDICTS.indexOf(judge(hospice, { facet, choice }));
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
