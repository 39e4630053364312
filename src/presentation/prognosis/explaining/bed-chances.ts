/**
 * The chance that so many beds are enough for a region, as curves, sentences and a table: by the norm of the large number
 * first, and by the other rule beside it, so that no number stands without its rule.
 */
import { formatWhole } from "../../../charts/format-number.ts";
import type { ChartSeries } from "../../../charts/line-chart.ts";
import type { BedRule } from "../../../domain/prognosis/beds/beds.ts";
import { isWhollyKnown, type Capacity } from "../../../domain/prognosis/beds/capacity.ts";
import { findChance, findFewest, type BedChance } from "../../../domain/prognosis/uncertainty/bed-chances.ts";
import { chanceWords as words } from "../../../words/prognose-kans.ts";
import { nameKnown } from "../outcome/describe-capacity.ts";
import { labelLine } from "./outcome-now.ts";
import { formatChance } from "./format-chance.ts";
import { findYear, type PrognosisView } from "../outcome/prognosis-view.ts";
import { sayRule } from "../outcome/say-answer.ts";
import type { TableContent } from "../outcome/table-content.ts";
import { gatherHeadline } from "../outcome/view-charts.ts";

export interface ChanceFacts {
  view: PrognosisView;
  year: number;
  /** The norm and the other rule, in that order; `chances` has one list for each. */
  rules: readonly BedRule[];
  chances: readonly (readonly BedChance[])[];
}

/** More points than this are more than a screen can show and a table can bear. */
const MOST_POINTS = 40;

/** Where the chart draws its upright line: the beds of the plan, else those of now, else the large number. */
export function markChance({ view, year }: Pick<ChanceFacts, "view" | "year">): number {
  const known = [view.plannedCapacity, view.capacity].find((capacity) => capacity !== null && isWhollyKnown(capacity));
  return known?.knownBeds ?? findYear(view, year).beds.occupancy.pooled;
}

export function chanceSeries(facts: ChanceFacts): ChartSeries[] {
  const tones = ["first", "second"] as const;
  const counts = listChanceBeds(facts);
  return facts.rules.map((rule, index) => ({
    id: rule,
    label: labelLine(facts.view, rule),
    points: counts.map((x) => ({ x, y: findChance(facts.chances[index]!, x) })),
    shape: "step",
    tone: tones[index]!,
    valued: index === 0,
  }));
}

/** From one bed too few in every draw to enough in every draw, and every number the sentences speak of. */
function listChanceBeds(facts: ChanceFacts): number[] {
  const { view, year, chances } = facts;
  const spoken = [
    findYear(view, year).beds.occupancy.pooled,
    markChance(facts),
    ...[view.capacity, view.plannedCapacity].flatMap((one) =>
      one !== null && isWhollyKnown(one) ? [one.knownBeds] : [],
    ),
    ...chances.flatMap((ofRule) => [0.5, 0.8, 0.9].map((chance) => findFewest(ofRule, chance))),
  ];
  const first = Math.max(0, Math.min(...chances.map((ofRule) => ofRule[0]!.beds - 1), ...spoken));
  const last = Math.max(...chances.map((ofRule) => ofRule.at(-1)!.beds), ...spoken);
  const step = Math.ceil((last - first + 1) / MOST_POINTS);
  const shown = new Set([...spoken, last]);
  for (let beds = first; beds < last; beds += step) shown.add(beds);
  return [...shown].sort((a, b) => a - b);
}

export function sayChances(facts: ChanceFacts): string {
  const { view, year, chances } = facts;
  const [norm, other] = nameRules(facts) as [string, string];
  const fewest = (chance: number) =>
    chances.map((ofRule) => formatWhole(findFewest(ofRule, chance))) as [string, string];
  const say = (beds: number) => {
    const [chance, otherChance] = chances.map((ofRule) => formatChance(findChance(ofRule, beds))) as [string, string];
    return { beds: formatWhole(beds), chance: words.by({ chance, norm, otherChance, other }) };
  };
  const of = (capacity: Capacity | null, sentence: typeof words.now) =>
    capacity !== null && isWhollyKnown(capacity) ? [sentence(say(capacity.knownBeds))] : [];
  const known = [...of(view.capacity, words.now), ...of(view.plannedCapacity, words.plan)];
  const [[half, otherHalf], [most, otherMost], [nearlyAll, otherNearlyAll]] = [fewest(0.5), fewest(0.8), fewest(0.9)];
  const isSum = String(view.isSum);
  return [
    words.fewest({ year, norm, other, isSum, half, otherHalf, most, otherMost, nearlyAll, otherNearlyAll }),
    words.answer(say(findYear(view, year).beds.occupancy.pooled)),
    ...(known.length === 0 && view.capacity.hospices > 0 ? [words.open({ known: nameKnown(view.capacity) })] : known),
  ].join(" ");
}

export function chanceTable(facts: ChanceFacts): TableContent {
  const { view, year, chances } = facts;
  const marked = markChance(facts);
  return {
    caption: words.caption({ place: view.place, year }),
    head: [words.beds, ...nameRules(facts)],
    rows: listChanceBeds(facts).map((beds) => ({
      marked: beds === marked,
      cells: [formatWhole(beds), ...chances.map((ofRule) => formatChance(findChance(ofRule, beds)))],
    })),
  };
}

function nameRules({ view, year, rules }: ChanceFacts): string[] {
  const { beds } = gatherHeadline(view, year);
  return rules.map((rule) => sayRule(rule, beds[rule].target));
}
