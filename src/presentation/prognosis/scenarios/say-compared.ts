import { comparedWords } from "../../../words/prognose-scenarios.ts";

/** What a chart of the comparison shows; each part is a name and a figure. */
export function sayCompared(year: number, what: string, parts: readonly { name: string; amount: string }[]): string {
  return comparedWords.sentence({ what, year, parts: parts.map(comparedWords.part).join(", ") });
}
