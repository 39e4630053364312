/** The answer in sentences. Counts come in as text, already in Dutch notation. */
import { hasCurve, type BedRule, type CurveRule } from "../../../domain/prognosis/beds/rules/registry.ts";
import {
  chartBedsWords,
  joinRange,
  perHouseWords,
  rulesComparedWords,
  sayChosenRule as chosenRule,
  sayNeed as need,
} from "../../../words/prognose.ts";
import { rulePhrases, ruleWishes } from "../../../words/prognose-regels.ts";

/** Two of three draws lie between these. */
export interface RangeText {
  low: string;
  high: string;
}

/** Whole beds by one rule. */
export interface BedFacts {
  /** The norm or limit itself. */
  target: string;
  pooled: string;
  /** null: not drawn yet. */
  pooledRange: RangeText | null;
  /** null: no house the model sends people to. */
  perHouse: string | null;
}

export interface HeadlineFacts {
  year: number;
  place: string;
  guests: string;
  guestsRange: RangeText | null;
  /** The rule beside the flat norm. */
  rule: BedRule;
  beds: Record<BedRule, BedFacts>;
  houses: number;
  /** The area is a sum of pools: nobody pools beds over regions. */
  isSum: boolean;
}

export function sayNeed({ year, place, guests, guestsRange, beds: { occupancy } }: HeadlineFacts): string {
  return need({
    year,
    place,
    guests,
    guestsRange: between(guestsRange),
    target: occupancy.target,
    beds: occupancy.pooled,
    bedsRange: between(occupancy.pooledRange),
  });
}

/** The rule and its target, to stand after "bij". */
export function sayRule(rule: BedRule, target: string): string {
  return rulePhrases[rule]({ target });
}

/** Beside the flat norm stands the chosen rule; beside the norm itself the rule that knows sizes. */
function besideNorm({ rule, beds }: HeadlineFacts): { rule: CurveRule; facts: BedFacts } {
  const other = hasCurve(rule) ? rule : "refusal";
  return { rule: other, facts: beds[other] };
}

export function sayChosenRule(headline: HeadlineFacts): string {
  const { rule, facts } = besideNorm(headline);
  const { target, pooled, pooledRange } = facts;
  return chosenRule({
    wish: ruleWishes[rule]({ target }),
    beds: pooled,
    bedsRange: between(pooledRange),
    isSum: String(headline.isSum),
  });
}

/** The same two rules when every house stands by itself. */
export function sayPerHouse(headline: HeadlineFacts): string {
  const { beds, houses } = headline;
  const { rule, facts } = besideNorm(headline);
  if (houses === 0) return perHouseWords.noHouse;
  if (beds.occupancy.perHouse === null || facts.perHouse === null) return perHouseWords.nobody;
  if (houses === 1) return perHouseWords.oneHouse;
  return perHouseWords.apart({
    houses,
    norm: beds.occupancy.perHouse,
    other: facts.perHouse,
    rule: sayRule(rule, facts.target),
  });
}

/** Dots while the draws are on their way: the words keep their place. */
function between(range: RangeText | null): string {
  return joinRange(range ?? { low: "…", high: "…" });
}

/** What one chart of beds shows. */
export function sayBeds({ year, houses, isSum }: HeadlineFacts, { pooled, pooledRange, perHouse }: BedFacts): string {
  const pool = { year, beds: pooled, bedsRange: between(pooledRange), isSum: String(isSum) };
  return perHouse === null || houses === 1
    ? chartBedsWords.pool(pool)
    : chartBedsWords.poolAndHouses({ ...pool, perHouse });
}

/** The flat norm beside the chosen rule. */
export function sayRulesCompared(headline: HeadlineFacts): string {
  const { beds, houses, isSum } = headline;
  const { occupancy } = beds;
  const { rule, facts } = besideNorm(headline);
  const pool = rulesComparedWords.pool({
    isSum: String(isSum),
    target: occupancy.target,
    norm: occupancy.pooled,
    rule: sayRule(rule, facts.target),
    other: facts.pooled,
  });
  if (occupancy.perHouse === null || facts.perHouse === null || houses === 1) return pool;
  return `${pool} ${rulesComparedWords.houses({ norm: occupancy.perHouse, other: facts.perHouse })}`;
}
