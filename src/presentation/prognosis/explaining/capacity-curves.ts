/** What more beds do: for one house, and for all houses of an area as one. */
import type { ChartPoint } from "../../../charts/line-chart.ts";
import { bedsByRule } from "../../../domain/prognosis/beds/beds-by-rule.ts";
import { carriedLoadPerBed, erlangB } from "../../../domain/prognosis/beds/beds.ts";
import { findRule, type CurveRule } from "../../../domain/prognosis/beds/rules/registry.ts";
import { isWhollyKnown, toWholeBeds, type Capacity } from "../../../domain/prognosis/beds/capacity.ts";
import type { AreaPlaces, SiteYear } from "../../../domain/prognosis/run/project-places.ts";
import type { Settings } from "../../../domain/prognosis/data/settings.ts";
import { holdingDaysOf } from "../../../domain/prognosis/guests/load.ts";

/** Beds that stand together, and what is asked of them. */
export interface BedGroup {
  id: string;
  name: string;
  /** Beds asked for at the same time, turnover and refused people included; and nights of guests only. */
  requestLoad: number;
  guestLoad: number;
  /** Those of the scenario; null: not known. */
  beds: number | null;
  /** Those of now: the same number unless the scenario plans another; null: not known, 0: it is not there yet. */
  bedsNow: number | null;
}

/** Whether the beds of a group are those of a plan. */
export function isPlanned({ beds, bedsNow }: Pick<BedGroup, "beds" | "bedsNow">): boolean {
  return beds !== bedsNow;
}

/** The house as its guests see it, wherever they come from. */
export function readHouse({ site, now, requestLoad, guestLoad }: SiteYear): BedGroup {
  return {
    id: site.id,
    name: site.name,
    requestLoad,
    guestLoad,
    beds: site.beds,
    bedsNow: now === null ? 0 : now.beds,
  };
}

/** The area as one house for its inhabitants; its size is known when that of every house is. */
export function readPool({ id, residents, capacity, plan }: AreaPlaces, name: string): BedGroup {
  const count = (of: Capacity) => (isWhollyKnown(of) ? of.knownBeds : null);
  return {
    id,
    name,
    requestLoad: residents.requestLoad,
    guestLoad: residents.guestLoad,
    beds: count(plan?.capacity ?? capacity),
    bedsNow: count(capacity),
  };
}

/** In the unit of the rule; null where the queue never ends. */
export function outcomeWith(kind: CurveRule, beds: number, load: number, settings: Settings): number | null {
  return findRule(kind).outcomeWith!(beds, load, settings);
}

export function findTarget(kind: CurveRule, settings: Settings): number {
  return settings[findRule(kind).setting];
}

export function findNeed(kind: CurveRule, { requestLoad, guestLoad }: BedGroup, settings: Settings): number {
  return bedsByRule(kind, { requestLoad, guestLoad, holdingDays: holdingDaysOf(settings) }, settings);
}

export interface CapacityCurve {
  points: ChartPoint[];
  needed: number;
  target: number;
  /** The beds of the group, where the curve has them. */
  markedBeds: number | null;
}

const MOST_POINTS = 24;
/** Waits close to an endless queue would flatten the rest of the curve. */
const LONGEST_WAIT_TARGETS = 10;

/** From few beds to more than enough, with the number that is needed and the number of the group among them. */
export function drawCurve(kind: CurveRule, group: BedGroup, settings: Settings): CapacityCurve {
  const { requestLoad: load, beds } = group;
  const needed = findNeed(kind, group, settings);
  const target = findTarget(kind, settings);
  const first = Math.max(1, Math.min(beds ?? Infinity, Math.floor(load * 0.5)));
  const last = Math.max(needed, beds ?? 0) + Math.max(2, Math.ceil(load * 0.1));
  const highest = findRule(kind).unit === "days" ? target * LONGEST_WAIT_TARGETS : 1;
  const points = listBedCounts(first, last, [needed, beds ?? needed]).flatMap((x): ChartPoint[] => {
    const y = outcomeWith(kind, x, load, settings);
    return y === null || y > highest ? [] : [{ x, y }];
  });
  return { points, needed, target, markedBeds: points.some(({ x }) => x === beds) ? beds : null };
}

function listBedCounts(first: number, last: number, always: readonly number[]): number[] {
  const step = Math.ceil((last - first) / MOST_POINTS);
  const regular = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
  return [...new Set([...regular, ...always.filter((beds) => beds >= 1), last])].sort((a, b) => a - b);
}

/** Load per bed is what is asked of a bed; occupancy is the part of the nights a guest sleeps in it. Without beds there is neither. */
export function describeUse(
  beds: number,
  load: number,
  settings: Settings,
): { loadPerBed: number; occupancy: number } | null {
  if (beds === 0) return null;
  return {
    loadPerBed: load / beds,
    occupancy: (carriedLoadPerBed(beds, load) * settings.meanStayDays) / holdingDaysOf(settings),
  };
}

/** What the flat norm gives, whatever the size, and what it refuses then. */
export function planByNorm(
  { guestLoad, requestLoad }: BedGroup,
  { occupancyTarget }: Settings,
): { beds: number; refused: number } {
  const beds = toWholeBeds(guestLoad / occupancyTarget);
  // Nobody asks and nobody is refused, where the formula says that no beds refuse everybody.
  return { beds, refused: requestLoad === 0 ? 0 : erlangB(beds, requestLoad) };
}
