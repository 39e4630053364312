/** The verdict on two scenarios in words, counted over the same draws. Shares are 0-1. */
import { drawWords, sayCounted, verdictWords } from "../../../words/prognose-oordeel.ts";
import { ruleLabels } from "../../../words/prognose-regels.ts";

export interface VerdictFacts {
  /** Names of the scenarios; the verdict is about the second. */
  first: string;
  second: string;
  year: number;
  rule: keyof typeof ruleLabels;
  draws: number;
  more: number;
  equal: number;
  fewer: number;
}

export function sayVerdict(facts: VerdictFacts): string {
  return `${sayPair(facts)} ${sayCounted({ draws: facts.draws })}`;
}

/** The verdict without how it was counted, for who says that once for several. */
export function sayPair(facts: Omit<VerdictFacts, "draws">): string {
  const { first, second, year, rule, more, fewer } = facts;
  const opening = verdictWords.opening({ year, second, rule: ruleLabels[rule] });
  if (more === 0 && fewer === 0) return verdictWords.always({ opening, first });
  const parts = (["more", "fewer", "equal"] as const)
    .filter((amount) => facts[amount] > 0)
    .sort((a, b) => facts[b] - facts[a]);
  const [most, ...others] = parts;
  const main = verdictWords[most!]({ first });
  const draws = countDraws(facts[most!]);
  if (others.length === 0) return verdictWords.one({ opening, draws, main });
  const rest = others.map((amount) => verdictWords.other({ draws: countDraws(facts[amount]), amount }));
  return verdictWords.several({ opening, draws, main, others: new Intl.ListFormat("nl").format(rest) });
}

/** A share of the draws as a board member says it; all and none only when it is all or none. */
export function countDraws(share: number): string {
  if (share === 1) return drawWords.all;
  if (share === 0) return drawWords.none;
  if (share > 0.99) return drawWords.almostAll;
  if (share < 0.01) return drawWords.almostNone;
  const tens = Math.round(share * 10);
  if (tens > 0 && tens < 10) return drawWords.ofTen({ count: tens });
  const count = Math.round(share * 100);
  return drawWords.ofHundred({ count: tens === 0 ? count : Math.min(99, count) });
}
