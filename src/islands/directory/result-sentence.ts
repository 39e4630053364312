import type { DirectoryAnswer } from "./search-directory.ts";

function hospices(count: number): string {
  return count === 1 ? "1 hospice" : `${count} hospices`;
}

type Counted = Pick<DirectoryAnswer, "count" | "knownCount" | "isSimilarOnly">;

/** The result in one sentence: shown above the list and spoken when it changes. */
export function resultSentence({ count, knownCount, isSimilarOnly }: Counted, total: number): string {
  if (count === 0) return `Geen van de ${hospices(total)} past bij uw keuze.`;
  const shown = count === total ? hospices(total) : `${count} van de ${hospices(total)}`;
  const similar = isSimilarOnly ? "Niets gevonden met precies dit woord; dit lijkt erop. " : "";
  if (knownCount === null) return `${similar}${shown}`;
  const unknown = count - knownCount;
  if (unknown === 0) return `${similar}${shown}: ‘ja’ of ‘in overleg’ op alles wat u vraagt.`;
  const known = knownCount === 0 ? "van geen enkel hospice weten wij dat alles kan" : `van ${hospices(knownCount)} weten wij dat alles kan, soms in overleg`;
  return `${similar}${shown}: ${known}; van ${unknown} is iets onbekend. Onbekend is geen nee: bel en vraag het na.`;
}
