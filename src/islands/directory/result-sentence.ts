import type { DirectoryAnswer } from "./search-directory.ts";

function hospices(count: number): string {
  return count === 1 ? "1 hospice" : `${count} hospices`;
}

/** The result in one sentence: shown above the list and spoken when it changes. */
export function resultSentence({ count, knownCount, isSimilarOnly }: Pick<DirectoryAnswer, "count" | "knownCount" | "isSimilarOnly">, total: number): string {
  if (isSimilarOnly) return `Niets gevonden met precies dit woord. ${hospices(count)} met een woord dat erop lijkt.`;
  if (count === 0) return `Geen van de ${hospices(total)} past bij uw keuze.`;
  const shown = count === total ? hospices(total) : `${count} van de ${hospices(total)}`;
  if (knownCount === null) return shown;
  const unknown = count - knownCount;
  const known = knownCount === 0 ? "geen enkel hospice heeft dit bij ons gemeld" : `${hospices(knownCount)} met ‘ja’ of ‘in overleg’`;
  if (unknown === 0) return `${shown}: ${known}.`;
  return `${shown}: ${known}; van ${unknown} is het onbekend. Onbekend is geen nee: bel en vraag het na.`;
}
