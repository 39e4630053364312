import { formatPercent } from "../../../charts/format-number.ts";
import { chanceEdges } from "../../../words/prognose-kans.ts";

/** A chance from a thousand draws is never certain. */
export function formatChance(chance: number): string {
  if (chance < 0.01) return chanceEdges.none;
  if (chance > 0.99) return chanceEdges.all;
  // Beside a sentence on 50, 80 and 90% a chance just short of it may not be rounded to it.
  const isJustShort = NAMED_CHANCES.some((named) => chance < named && Math.round(chance * 100) / 100 >= named);
  return isJustShort ? formatPercent(Math.floor(chance * 1000) / 1000, 1) : formatPercent(chance);
}

const NAMED_CHANCES = [0.5, 0.8, 0.9];
