/** Guests to load: the mean number of beds in use (Little 1961, L = lambda W). Load per bed is not occupancy. */
import type { ExtraStream } from "./extra-streams.ts";
import type { Settings } from "../data/settings.ts";

export const DAYS_PER_YEAR = 365;
/** Sums of the same figures in another order differ this much at most. */
const ROUNDING = 1e-12;

/** People per year who ask for a bed: guests / (1 - share that wanted one and got none anywhere). */
export function demandPerYear(guestsPerYear: number, unmetShare: number): number {
  if (!(unmetShare >= 0 && unmetShare < 1)) throw new RangeError(`Unmet share must lie in [0, 1): ${unmetShare}`);
  return guestsPerYear / (1 - unmetShare);
}

/**
 * Mean number of beds held: people per year * days each holds a bed / 365.
 * With the mean stay this is the load of guest nights (occupancy rule); with stay plus turnover, and demand instead
 * of guests, the offered load of the rules for refusal and waiting.
 */
export function offeredLoad(peoplePerYear: number, holdingDays: number): number {
  return (peoplePerYear * holdingDays) / DAYS_PER_YEAR;
}

/** People per year of whom a load comes: offeredLoad the other way around. */
export function peoplePerYear(load: number, holdingDays: number): number {
  return (load * DAYS_PER_YEAR) / holdingDays;
}

/** Days that one request holds a bed: the stay, and the turnover until the next guest. */
export function holdingDaysOf({
  meanStayDays,
  turnoverDays,
}: Readonly<Record<"meanStayDays" | "turnoverDays", number>>): number {
  return meanStayDays + turnoverDays;
}

/** People per year and the beds they hold and ask for. */
export interface YearLoad {
  guestsPerYear: number;
  demandPerYear: number;
  /** Guests plus people who were discharged alive and come back. */
  admissionsPerYear: number;
  /** Short stays to relieve people at home; not among the guests. */
  respiteAdmissionsPerYear: number;
  /** Beds held by guests (nights of guests), and beds asked for (demand, turnover included); respite in both. */
  guestLoad: number;
  requestLoad: number;
  /** What one request holds a bed, turnover included: the stay of the rules for waiting. */
  holdingDays: number;
  /** The expected deaths hold the number of guests down. */
  isCapped: boolean;
}

/**
 * Guests, admissions and load from the base guests and the extra streams, at most the expected deaths together and at
 * least 0: where that limit works, all streams shrink in proportion. Respite comes on top of the load:
 * guests * respite / 100 * (respite stay + turnover) / 365. Being discharged alive changes no load, as the mean stay
 * covers it; returners are guests * discharged * returns each.
 * Throws RangeError when a figure is missing.
 */
export function computeLoad(
  baseGuests: number,
  expectedDeaths: number,
  streams: readonly ExtraStream[],
  settings: Settings,
): YearLoad {
  const extra = streams.reduce((sum, { guestsPerExpectedDeath }) => sum + guestsPerExpectedDeath, 0) * expectedDeaths;
  const guests = Math.min(expectedDeaths, Math.max(0, baseGuests + extra));
  if (!Number.isFinite(guests)) throw new RangeError(`Guests cannot be computed: ${guests}`);
  const isCapped = baseGuests + extra > expectedDeaths * (1 + ROUNDING);
  const kept = guests === baseGuests + extra || extra === 0 ? 1 : (guests - baseGuests) / extra;
  const { meanStayDays, turnoverDays, respiteStayDays } = settings;
  const longer = streams.reduce(
    (sum, stream) => sum + stream.guestsPerExpectedDeath * (stream.stayDays - meanStayDays),
    0,
  );
  const extraDays = kept * expectedDeaths * longer;
  const respite = (guests * settings.respitePer100Guests) / 100;
  const guestDays = Math.max(0, guests * meanStayDays + extraDays);
  const requestDays = demandPerYear(guestDays + guests * turnoverDays, settings.unmetShare);
  return {
    guestsPerYear: guests,
    demandPerYear: demandPerYear(guests, settings.unmetShare),
    admissionsPerYear: guests * (1 + settings.dischargedShare * settings.returnsPerDischarge),
    respiteAdmissionsPerYear: respite,
    guestLoad: offeredLoad(1, guestDays + respite * respiteStayDays),
    requestLoad: offeredLoad(1, requestDays + respite * (respiteStayDays + turnoverDays)),
    holdingDays: holdingDaysOf(settings),
    isCapped,
  };
}
