/** What changed between two years, and what did most of it. Figures come in as text, already in Dutch notation. */
import {
  byWords,
  factorLabels,
  loadNote,
  measureWords,
  movedWords,
  waterfallWords,
} from "../../../words/prognose-uitleg.ts";
import type { MeasureName } from "./say-importance.ts";

export type FactorName = keyof typeof factorLabels;
export type ByName = keyof typeof byWords;

export interface FactorFacts {
  label: string;
  sign: number;
  /** Without its sign. */
  size: string;
}

export interface ChangeFacts {
  measure: MeasureName;
  by: ByName;
  place: string;
  baseYear: number;
  year: number;
  /** The end is another scenario than the standard, which the beginning always is. */
  isChanged: boolean;
  from: string;
  to: string;
  /** Difference between the two, as it is printed. */
  change: FactorFacts["sign"];
  changeSize: string;
  /** Factors that move the outcome, largest first; the interaction is none of them. */
  factors: readonly FactorFacts[];
}

export function sayChange(facts: ChangeFacts): string {
  const { measure, isChanged, baseYear, year, from, to, factors } = facts;
  const opening = movedWords.opening({
    isChanged: String(isChanged),
    baseYear,
    year,
    subject: measureWords[measure].subject,
    where: sayWhere(facts),
    from,
    to,
    total: sayTotal(facts),
  });
  const [main] = factors;
  if (main === undefined) return opening;
  const against = factors.find(({ sign }) => sign !== main.sign);
  return [
    opening,
    movedWords.main(weigh(main)),
    ...(against === undefined ? [] : [movedWords.against(weigh(against))]),
  ].join(" ");
}

function sayWhere({ measure, by, place }: ChangeFacts): string {
  if (by !== "residence") return movedWords.inHouses({ place });
  return measure === "load" ? movedWords.ofResidents({ place }) : movedWords.amongResidents({ place });
}

function sayTotal({ change, changeSize: size }: ChangeFacts): string {
  if (change === 0) return movedWords.equal;
  return change > 0 ? movedWords.more({ size }) : movedWords.less({ size });
}

function weigh({ label, size, sign }: FactorFacts): { label: string; size: string; way: string } {
  return { label, size, way: sign > 0 ? "more" : "less" };
}

export function explainWaterfall({
  measure,
  by,
  baseYear,
}: {
  measure: MeasureName;
  by: ByName;
  baseYear: number;
}): string {
  return [
    waterfallWords.ends({ baseYear }),
    waterfallWords.ageMix,
    measure === "guests" ? waterfallWords.noStay : loadNote,
    ...(by === "placeOfStay" ? [waterfallWords.inHouses] : []),
    waterfallWords.rounding,
  ].join(" ");
}
