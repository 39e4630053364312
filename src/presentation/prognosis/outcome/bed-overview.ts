/** The beds that are needed beside those there are and those of the plan: each house by itself, and as one pool. */
import { formatDecimal, formatTenths, formatWhole } from "../../../charts/format-number.ts";
import type { BedRule } from "../../../domain/prognosis/beds/beds.ts";
import {
  computeGap,
  isWhollyKnown,
  sumGaps,
  toWholeBeds,
  type Capacity,
  type CapacityGap,
} from "../../../domain/prognosis/beds/capacity.ts";
import type { AreaPlaces } from "../../../domain/prognosis/run/project-places.ts";
import { gapNote, gapUnknown, overviewWords, sayFlow, sayNormStep } from "../../../words/prognose-bedden.ts";
import { joinRange, notKnown } from "../../../words/prognose.ts";
import { describeGap } from "./describe-capacity.ts";
import { findYear, listShownRules, type PrognosisView } from "./prognosis-view.ts";
import type { TableContent } from "./table-content.ts";
import { gatherHeadline } from "./view-charts.ts";
import { labelRule } from "./view-tables.ts";

export interface BedOverviewFacts {
  view: PrognosisView;
  /** Areas of the year. */
  areas: readonly AreaPlaces[];
  year: number;
  /** The same area without any change; null where nothing is changed. */
  standardView: PrognosisView | null;
}

/** One row per rule, the pool first, as the answer says it. Need is by residence throughout: what houses are asked for stands in `describeFlow`. */
export function bedOverview({ view, areas, year, standardView }: BedOverviewFacts): TableContent {
  const headline = gatherHeadline(view, year);
  const { beds } = findYear(view, year);
  const standard = standardView && findYear(standardView, year).beds;
  const count = (value: number | null) => (value === null ? notKnown : formatWhole(value));
  const stands = listStands(view, areas).filter(({ capacity }) => isWhollyKnown(capacity));
  const gapsOf = (rule: BedRule) =>
    stands
      .flatMap((stand) => {
        const { perHouse, pooled } = computeGaps(stand, rule, beds[rule].pooled);
        return [pooled, perHouse];
      })
      .map((gap) => describeGap(gap) ?? notKnown);
  const row = (rule: BedRule) => {
    const { pooled, pooledRange } = headline.beds[rule];
    return {
      cells: [
        labelRule(view, rule),
        pooledRange === null ? pooled : `${pooled} (${joinRange(pooledRange)})`,
        count(beds[rule].perHouse),
        ...gapsOf(rule),
        ...(standard === null
          ? []
          : [
              overviewWords.standardCell({
                pooled: count(standard[rule].pooled),
                perHouse: count(standard[rule].perHouse),
              }),
            ]),
      ],
    };
  };
  return {
    caption: overviewWords.caption({ year, gaps: stands.at(-1)?.stand ?? "none" }),
    head: [
      ...overviewWords.heads,
      ...stands.flatMap(({ stand }) => overviewWords.gapHeads.map((head) => head({ stand }))),
      ...(standard === null ? [] : [overviewWords.standardHead]),
    ],
    rows: listShownRules(view.rule).map(row),
  };
}

/** The beds there are now, or those of the plan, with the gaps per area. */
export interface BedStand {
  stand: "now" | "plan";
  capacity: Capacity;
  gaps: readonly Pick<AreaPlaces, "gapByRule">[];
}

/** A gap is told only where the beds of every house are known. */
export function listStands(view: PrognosisView, areas: readonly AreaPlaces[]): BedStand[] {
  const plans = areas.flatMap(({ plan }) => (plan === null ? [] : [plan]));
  return [
    { stand: "now", capacity: view.capacity, gaps: areas },
    ...(view.plannedCapacity === null ? [] : [{ stand: "plan" as const, capacity: view.plannedCapacity, gaps: plans }]),
  ];
}

/** Both ways of counting; null per house where there is no division over houses. */
export function computeGaps(
  { capacity, gaps }: BedStand,
  rule: BedRule,
  pooledNeed: number,
): { perHouse: CapacityGap | null; pooled: CapacityGap } {
  return {
    perHouse: sumGaps(gaps.map(({ gapByRule }) => gapByRule[rule].perSite)),
    pooled: computeGap(capacity, [pooledNeed]),
  };
}

/** Which of the two gaps holds today, or why there is none. */
export function explainGaps({ capacity, plannedCapacity }: PrognosisView): string {
  const isTold = isWhollyKnown(capacity) || (plannedCapacity !== null && isWhollyKnown(plannedCapacity));
  return isTold ? gapNote : gapUnknown;
}

/** Who comes in and goes out, in beds as they are shown; null where that comes to nothing. */
export function describeFlow(view: PrognosisView, year: number): string | null {
  const { place } = view;
  const { guests, residents, houses } = findYear(view, year).load;
  const difference = toTenths(houses) - toTenths(residents);
  if (difference === 0) return null;
  const { target, pooled } = gatherHeadline(view, year).beds.occupancy;
  const beds = findYear(view, year).beds.occupancy.pooled;
  return sayFlow({
    place,
    occupied: formatOccupied(guests, view.targets.occupancy),
    residents: formatTenths(residents),
    // A norm near 100% leaves no room.
    norm: beds > guests ? sayNormStep({ target, beds: pooled }) : "none",
    houses: formatTenths(houses),
    direction: difference > 0 ? "in" : "out",
    difference: formatTenths(Math.abs(difference) / 10),
  });
}

/** In as few decimals as give a reader who divides by the norm the whole beds that stand beside it. */
function formatOccupied(load: number, norm: number): string {
  for (let parts = 10; parts < 1e4; parts *= 10) {
    const said = Math.round(load * parts) / parts;
    if (toWholeBeds(said / norm) === toWholeBeds(load / norm)) return formatDecimal(said);
  }
  return formatDecimal(load);
}

/** A reader subtracts the numbers that stand there. */
function toTenths(beds: number): number {
  return Math.round(beds * 10);
}
