/** The houses that counted, as a part of a sentence. */
import type { HouseCoverage } from "../../../domain/prognosis/own-figures/house-coverage.ts";
import { countedWords } from "../../../words/prognose-getelde-huizen.ts";

/** What a sentence takes instead of the words for a part, where every house was counted. */
export const WHOLE = "whole";

/** "2 van de 6 huizen"; `WHOLE` where every house counted in every year, or nothing says which did. */
export function sayPart(coverage: HouseCoverage | null): string {
  if (coverage === null || coverage.isWhole) return WHOLE;
  const { names, houses } = coverage;
  return names.length === houses
    ? countedWords.notEveryYear({ counted: names.length, houses })
    : countedWords.part({ counted: names.length, houses });
}

/** "alle 6 huizen", or which part of them; to stand in a cell. */
export function sayCountedHouses(coverage: HouseCoverage): string {
  const part = sayPart(coverage);
  return part === WHOLE ? countedWords.all({ houses: coverage.houses }) : part;
}

/** Both slots of a sentence that names the houses too. */
export function sayNamedPart(coverage: HouseCoverage | null): { part: string; names: string } {
  const names = coverage === null ? "" : new Intl.ListFormat("nl").format(coverage.names);
  return { part: sayPart(coverage), names };
}
