import { ruleLabels, sayCounted } from "../words/prognose-oordeel.ts";
/** The verdict on two scenarios in words, counted over the same draws. Shares are 0-1. */

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
export function sayPair({ first, second, year, rule, more, equal, fewer }: Omit<VerdictFacts, "draws">): string {
  const opening = `In ${year} vraagt ${second}, bij de regel voor ${ruleLabels[rule]},`;
  if (more === 0 && fewer === 0) return `${opening} in elke trekking evenveel bedden als ${first}.`;
  const parts = [
    { share: more, words: `meer bedden dan ${first}` },
    { share: fewer, words: `minder bedden dan ${first}` },
    { share: equal, words: `evenveel bedden als ${first}` },
  ].filter(({ share }) => share > 0);
  const [main, ...others] = parts.sort((a, b) => b.share - a.share);
  const rest = others.map(({ share, words }) => `${countDraws(share)} ${words.replace(/ bedden (dan|als) .*$/, "")}`);
  const tail = rest.length === 0 ? "." : `, en ${rest.join(" en ")}.`;
  return `${opening} ${countDraws(main!.share)} ${main!.words}${tail}`;
}

/** A share of the draws as a board member says it; all and none only when it is all or none. */
export function countDraws(share: number): string {
  if (share === 1) return "in elke trekking";
  if (share === 0) return "in geen trekking";
  if (share > 0.99) return "in bijna elke trekking";
  if (share < 0.01) return "in bijna geen trekking";
  const tens = Math.round(share * 10);
  if (tens === 0) return `in ${Math.round(share * 100)} van de 100 trekkingen`;
  if (tens === 10) return `in ${Math.min(99, Math.round(share * 100))} van de 100 trekkingen`;
  return `in ${tens} van de 10 trekkingen`;
}
