/** What a number of beds does with a demand: refused, admitted, used, and how sure that it is enough. */
import { bedsFor, erlangA, erlangB, erlangC } from "../beds/beds.ts";
import { CHANCES } from "./house-question.ts";
import type { Chance } from "./house-question.ts";
import { DAYS_PER_YEAR, peoplePerYear } from "../guests/load.ts";
import { takeBands } from "../uncertainty/bands.ts";
import type { Bands } from "../uncertainty/bands.ts";

/** The fewest beds that are enough with each of those chances at least. */
export type FewestBeds = Record<Chance, number>;

/** Of a house in a year; `holdingDays` is the mean stay plus turnover. */
export interface HouseLoad {
  offeredLoad: number;
  meanStayDays: number;
  holdingDays: number;
}

/** With nobody waiting. */
export interface BedsUse {
  /** Share of the requests. */
  refused: number;
  admittedPerYear: number;
  /** Nights of guests over nights of beds. */
  occupancy: number;
  /** Days per year with every bed taken. */
  daysFull: number;
}

export interface BedsOutcome extends BedsUse {
  beds: number;
  /** Mean number of beds asked for when the house has this many. */
  offeredLoad: number;
  /** Mean wait if everybody waits; null where the queue never ends. */
  waitDays: number | null;
  /** Share of the requests that leave unserved if people wait as long as they can. */
  leaving: number;
  /** Share of the draws in which these beds keep to the target; null without draws. */
  chanceEnough: number | null;
  /** null without draws. */
  bands: Record<"refused" | "admittedPerYear" | "occupancy", Bands> | null;
}

export function useBeds(beds: number, { offeredLoad, meanStayDays, holdingDays }: HouseLoad): BedsUse {
  const refused = offeredLoad === 0 ? 0 : erlangB(beds, offeredLoad);
  const carried = offeredLoad * (1 - refused);
  return {
    refused,
    admittedPerYear: peoplePerYear(carried, holdingDays),
    occupancy: (carried * meanStayDays) / (holdingDays * beds),
    daysFull: DAYS_PER_YEAR * refused,
  };
}

/** Draws of a house: its load in each, and the fewest beds that keep to the target there. */
export interface HouseDraws {
  loads: readonly HouseLoad[];
  needed: readonly number[];
}

export function drawNeed(loads: readonly HouseLoad[], target: number, factor: DemandFactor | null): HouseDraws {
  return { loads, needed: loads.map(({ offeredLoad }) => findNeeded(offeredLoad, target, factor)) };
}

/** Demand with so many beds over demand with those of now. */
export type DemandFactor = (beds: number) => number;

/** The fewest beds that refuse at most `target`; with a factor every bed may bring in requests of its own. */
export function findNeeded(offeredLoad: number, target: number, factor: DemandFactor | null): number {
  if (factor === null) return bedsFor("refusal", offeredLoad, target);
  let beds = 1;
  while (offeredLoad > 0 && erlangB(beds, offeredLoad * factor(beds)) > target) beds += 1;
  return beds;
}

export function describeBeds(
  beds: number,
  asked: HouseLoad,
  patienceDays: number,
  draws: HouseDraws | null,
  factor: DemandFactor | null,
): BedsOutcome {
  const load = scaleLoad(asked, factor?.(beds) ?? 1);
  const { offeredLoad, holdingDays } = load;
  return {
    beds,
    offeredLoad,
    ...useBeds(beds, load),
    waitDays: offeredLoad < beds ? erlangC(beds, offeredLoad).meanWaitStays * holdingDays : null,
    leaving: erlangA(beds, offeredLoad, patienceDays / holdingDays).leaveProbability,
    chanceEnough: draws && chanceOf(beds, draws),
    bands:
      draws && bandUse(beds, factor === null ? draws.loads : draws.loads.map((one) => scaleLoad(one, factor(beds)))),
  };
}

function scaleLoad(load: HouseLoad, factor: number): HouseLoad {
  return { ...load, offeredLoad: load.offeredLoad * factor };
}

function bandUse(beds: number, loads: readonly HouseLoad[]): NonNullable<BedsOutcome["bands"]> {
  const uses = loads.map((load) => useBeds(beds, load));
  const band = (name: keyof BedsUse) => takeBands(Float64Array.from(uses, (use) => use[name]));
  return { refused: band("refused"), admittedPerYear: band("admittedPerYear"), occupancy: band("occupancy") };
}

/** Share of the draws in which these beds keep to the target. */
export function chanceOf(beds: number, { needed }: HouseDraws): number {
  return needed.filter((one) => one <= beds).length / needed.length;
}

export function listFewest(draws: HouseDraws): FewestBeds {
  return Object.fromEntries(CHANCES.map((chance) => [chance, fewestBedsFor(chance / 100, draws)])) as FewestBeds;
}

/** The fewest beds that are enough with this chance at least. */
function fewestBedsFor(chance: number, { needed }: HouseDraws): number {
  const sorted = needed.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(chance * sorted.length - 1e-9) - 1)]!;
}
