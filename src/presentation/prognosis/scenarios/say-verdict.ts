/** The verdict on two scenarios in words, counted over the same draws. Shares are 0-1. */
import { shareOut } from "../../../charts/round-shares.ts";
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
  const [draws, ...counted] = countDraws(parts.map((amount) => facts[amount])) as [string, ...string[]];
  if (others.length === 0) return verdictWords.one({ opening, draws, main });
  const rest = others.map((amount, index) => verdictWords.other({ draws: counted[index]!, amount }));
  return verdictWords.several({ opening, draws, main, others: new Intl.ListFormat("nl").format(rest) });
}

/**
 * Shares of the draws that add to 1 as a board member says them: all in tenths where each is at least one, all in
 * hundredths otherwise, so that what is read adds up. All and none only when it is all or none.
 */
export function countDraws(shares: readonly number[]): string[] {
  const tenths = shareOut(shares, 10);
  const isTold = tenths.every(
    (count, index) => (count > 0 && count < 10) || shares[index] === 0 || shares[index] === 1,
  );
  const counts = isTold ? tenths : shareOut(shares, 100);
  return shares.map((share, index) => {
    const count = counts[index]!;
    if (share === 1) return drawWords.all;
    if (share === 0) return drawWords.none;
    if (count === 0) return drawWords.almostNone;
    if (isTold) return drawWords.ofTen({ count });
    return count === 100 ? drawWords.almostAll : drawWords.ofHundred({ count });
  });
}
