import type MiniSearch from "minisearch";
import { distanceKm, type Point } from "../../border/distance.ts";
import type { TermClaim } from "../records/hospice.ts";
import type { SearchableHospice } from "./searchable.ts";
import { indexWords, indexWordsGradually, type FieldWeights } from "../../search/text-index.ts";

/** Words in a name weigh more than the same words in what is around it. */
const WEIGHTS: FieldWeights<"name" | "place" | "organization" | "typeWords" | "termWords" | "areaWords"> = {
  name: 4,
  place: 3,
  organization: 2,
  typeWords: 1,
  termWords: 1,
  areaWords: 1,
};

export const CLAIM_VALUES: readonly TermClaim["value"][] = ["yes", "on-consultation", "no", "unknown"];

/** What every query needs of a list and no query changes. */
export interface SearchTable {
  /** Place of each hospice in the order by name. */
  nameRanks: Uint32Array;
  /** The other way round: which hospice stands at a place in that order. */
  positionsByName: Uint32Array;
  termIds: readonly string[];
  /** Where the claims of each hospice begin in `claimCodes`; one longer than the list. */
  claimStarts: Uint32Array;
  /** Per claim: index of the term × number of values + index of the value. */
  claimCodes: Uint16Array;
  /** Made at the first words somebody types, unless `prepareWords` was first: filters and distance do without. */
  readWords: () => MiniSearch;
  setWords: (words: MiniSearch) => void;
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

/** Makes the index of words a few hospices at a time, before anyone has typed one. */
export async function prepareWords(hospices: readonly SearchableHospice[]): Promise<void> {
  tableOf(hospices).setWords(await indexWordsGradually(hospices, WEIGHTS));
}

function buildTable(hospices: readonly SearchableHospice[]): SearchTable {
  let words: MiniSearch | undefined;
  let measured: { from: Point; kilometres: Float64Array } | undefined;
  const termIds = [...new Set(hospices.flatMap(({ claims }) => Object.keys(claims)))];
  const termIndexes = new Map(termIds.map((id, index) => [id, index]));
  const claimStarts = new Uint32Array(hospices.length + 1);
  const codes: number[] = [];
  hospices.forEach(({ claims }, position) => {
    for (const [id, value] of Object.entries(claims)) {
      if (value !== "unknown") codes.push(termIndexes.get(id)! * CLAIM_VALUES.length + CLAIM_VALUES.indexOf(value));
    }
    claimStarts[position + 1] = codes.length;
  });
  const positionsByName = orderByName(hospices);
  const nameRanks = new Uint32Array(hospices.length);
  positionsByName.forEach((position, rank) => (nameRanks[position] = rank));
  return {
    nameRanks,
    positionsByName,
    termIds,
    claimStarts,
    claimCodes: Uint16Array.from(codes),
    readWords: () => (words ??= indexWords(hospices, WEIGHTS)),
    setWords: (made) => (words ??= made),
    measureFrom: (from) => {
      if (measured?.from !== from)
        measured = { from, kilometres: Float64Array.from(hospices, (hospice) => distanceKm(from, hospice)) };
      return measured.kilometres;
    },
  };
}

function orderByName(hospices: readonly SearchableHospice[]): Uint32Array {
  const collator = new Intl.Collator("nl");
  const order = hospices.map((_, position) => position);
  order.sort(
    (a, b) => collator.compare(hospices[a]!.name, hospices[b]!.name) || (hospices[a]!.id < hospices[b]!.id ? -1 : 1),
  );
  return Uint32Array.from(order);
}
