/** How deaths and guests change, and the largest bars behind the guests; every reason comes from the figures. */
import { growthWords } from "../../../words/prognose.ts";

/** What moved the number of guests, as a bar of the waterfall shows it. */
export interface GrowthBarFacts {
  label: string;
  sign: number;
  /** Guests, without the sign. */
  size: string;
}

/** Changes are parts of the first year: 0.1 is 10% more. */
export interface GrowthFacts {
  fromYear: number;
  toYear: number;
  place: string;
  deathsChange: number;
  /** null: nobody goes to a hospice in the first year, so there is nothing to take a percentage of. */
  guestsChange: number | null;
  guestsFrom: string;
  guestsTo: string;
  /** The two largest bars at most, the larger first. */
  bars: readonly GrowthBarFacts[];
}

export function explainGrowth(facts: GrowthFacts): string {
  const { fromYear, toYear, place, guestsChange, guestsFrom: from, guestsTo: to } = facts;
  const ofDeaths = describeMove(facts.deathsChange);
  const deaths = growthWords.deaths({ fromYear, toYear, place, ...ofDeaths });
  if (guestsChange === null)
    return from === "0" && to === "0" ? growthWords.nobody({ deaths }) : growthWords.fromNothing({ deaths, from, to });
  const { move, percent } = describeMove(guestsChange);
  const guests = growthWords.guests({ deaths, move: move === ofDeaths.move ? "same" : move, percent });
  return `${guests} ${sayBars(facts.bars)}`;
}

function sayBars([first, second]: readonly GrowthBarFacts[]): string {
  if (first === undefined) return growthWords.noBar;
  const { label, size } = first;
  const way = wayOf(first);
  if (second === undefined) return growthWords.oneBar({ label, size, way });
  return growthWords.twoBars({
    label,
    size,
    way,
    secondLabel: second.label,
    secondSize: second.size,
    secondWay: wayOf(second),
  });
}

function wayOf({ sign }: GrowthBarFacts): string {
  return sign > 0 ? "more" : "less";
}

function describeMove(change: number): { move: string; percent: number } {
  const percent = Math.round(Math.abs(change) * 100);
  return { move: percent === 0 ? "stays" : change > 0 ? "rises" : "falls", percent };
}
