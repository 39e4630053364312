import type { DirectoryAnswer } from "./search-directory.ts";

function hospices(count: number): string {
  return count === 1 ? "1 hospice" : `${count} hospices`;
}

type Counted = Pick<DirectoryAnswer, "count" | "knownCount" | "isSimilarOnly" | "unanswered" | "nearMissKind">;

/** The result in one sentence: shown above the list and spoken when it changes. `text` are the free words that were asked. */
export function resultSentence(answer: Counted, total: number, text: string): string {
  const { count, isSimilarOnly, unanswered } = answer;
  if (count === 0) return [nothing(answer, total, text), ...sayUnanswered(unanswered)].join(" ");
  const shown = count === total ? hospices(total) : `${count} van de ${hospices(total)}`;
  const similar = isSimilarOnly ? "Niets gevonden met precies dit woord; dit lijkt erop. " : "";
  if (unanswered.length > 0) return [`${similar}${shown}.`, ...sayUnanswered(unanswered)].join(" ");
  return `${similar}${shown}${sayKnown(answer)}`;
}

/** A word that no house has in its name or place says nothing about what a house can do. */
function nothing({ nearMissKind }: Counted, total: number, text: string): string {
  if (nearMissKind !== "other-words" || text.trim() === "") return `Geen van de ${hospices(total)} past bij uw keuze.`;
  return `‘${text.trim()}’ staat bij geen van de ${hospices(total)} in naam, plaats of soort. Dat zegt niets over wat zij kunnen.`;
}

function sayUnanswered(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const quoted = names.map((name) => `‘${name}’`);
  const listed = quoted.length === 1 ? quoted[0] : `${quoted.slice(0, -1).join(", ")} en ${quoted.at(-1)}`;
  return [
    `Over ${listed} weten wij nog van geen enkel hospice een antwoord. Onbekend is geen nee: bel en vraag het na.`,
  ];
}

function sayKnown({ count, knownCount }: Counted): string {
  if (knownCount === null) return "";
  const unknown = count - knownCount;
  if (unknown === 0) return ": ‘ja’ of ‘in overleg’ op alles wat u vraagt.";
  const known = knownCount === 0 ? "" : `van ${hospices(knownCount)} weten wij dat alles kan, soms in overleg; `;
  return `: ${known}van ${unknown} is iets onbekend. Onbekend is geen nee: bel en vraag het na.`;
}
