/** The chance that so many beds are enough for a region, as a curve, a sentence and a table. */
import { formatWhole } from "../../../charts/format-number.ts";
import type { ChartPoint, ChartSeries } from "../../../charts/line-chart.ts";
import type { BedRule } from "../../../domain/prognosis/beds/beds.ts";
import { isWhollyKnown, type Capacity } from "../../../domain/prognosis/beds/capacity.ts";
import { findChance, findFewest, type BedChance } from "../../../domain/prognosis/uncertainty/bed-chances.ts";
import { chanceWords as words } from "../../../words/prognose-kans.ts";
import { nameKnown } from "../outcome/describe-capacity.ts";
import { formatChance } from "./format-chance.ts";
import { findYear, type PrognosisView } from "../outcome/prognosis-view.ts";
import { sayRule } from "../outcome/say-answer.ts";
import type { TableContent } from "../outcome/table-content.ts";
import { gatherHeadline } from "../outcome/view-charts.ts";

export interface ChanceFacts {
  view: PrognosisView;
  year: number;
  /** The rule that was drawn. */
  rule: BedRule;
  chances: readonly BedChance[];
}

/** More points than this are more than a screen can show and a table can bear. */
const MOST_POINTS = 40;

/** Where the chart draws its upright line: the beds of the plan, else those of now, else those of the outcome. */
export function markChance({ view, year, rule }: Omit<ChanceFacts, "chances">): number {
  const known = [view.plannedCapacity, view.capacity].find((capacity) => capacity !== null && isWhollyKnown(capacity));
  return known?.knownBeds ?? findYear(view, year).beds[rule].pooled;
}

export function chanceSeries(facts: ChanceFacts): ChartSeries[] {
  return [
    { id: "chance", label: words.line, points: listChancePoints(facts), shape: "step", tone: "first", valued: true },
  ];
}

/** From one bed too few in every draw to enough in every draw, and to every number the sentence speaks of. */
function listChancePoints(facts: ChanceFacts): ChartPoint[] {
  const { view, year, rule, chances } = facts;
  const spoken = [
    findYear(view, year).beds[rule].pooled,
    markChance(facts),
    ...[view.capacity, view.plannedCapacity].flatMap((one) =>
      one !== null && isWhollyKnown(one) ? [one.knownBeds] : [],
    ),
    ...[0.5, 0.8, 0.9].map((chance) => findFewest(chances, chance)),
  ];
  const first = Math.max(0, Math.min(chances[0]!.beds - 1, ...spoken));
  const last = Math.max(chances.at(-1)!.beds, ...spoken);
  const step = Math.ceil((last - first + 1) / MOST_POINTS);
  const shown = new Set([...spoken, last]);
  for (let beds = first; beds < last; beds += step) shown.add(beds);
  return [...shown].sort((a, b) => a - b).map((beds) => ({ x: beds, y: findChance(chances, beds) }));
}

export function sayChances(facts: ChanceFacts): string {
  const { view, year, rule, chances } = facts;
  const fewest = (chance: number) => formatWhole(findFewest(chances, chance));
  const { pooled } = findYear(view, year).beds[rule];
  const say = (beds: number) => ({ beds: formatWhole(beds), chance: formatChance(findChance(chances, beds)) });
  const of = (capacity: Capacity | null, sentence: typeof words.now) =>
    capacity !== null && isWhollyKnown(capacity) ? [sentence(say(capacity.knownBeds))] : [];
  const known = [...of(view.capacity, words.now), ...of(view.plannedCapacity, words.plan)];
  return [
    words.fewest({
      year,
      rule: ruleText(facts),
      isSum: String(view.isSum),
      half: fewest(0.5),
      most: fewest(0.8),
      nearlyAll: fewest(0.9),
    }),
    words.answer({ ...say(pooled), rule: ruleText(facts) }),
    ...(known.length === 0 && view.capacity.hospices > 0 ? [words.open({ known: nameKnown(view.capacity) })] : known),
  ].join(" ");
}

export function chanceTable(facts: ChanceFacts): TableContent {
  const { view, year } = facts;
  const marked = markChance(facts);
  return {
    caption: words.caption({ rule: ruleText(facts), place: view.place, year }),
    head: words.heads,
    rows: listChancePoints(facts).map(({ x, y }) => ({
      marked: x === marked,
      cells: [formatWhole(x), formatChance(y)],
    })),
  };
}

function ruleText({ view, year, rule }: ChanceFacts): string {
  return sayRule(rule, gatherHeadline(view, year).beds[rule].target);
}
