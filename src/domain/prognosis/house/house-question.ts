/** What a board asks of its own house; null or an empty list: not known, and then the model fills in what it can. */
import { MOST_BEDS } from "../data/most-beds.ts";

export interface HouseQuestion {
  /** A house of the model, or a region for a house of one's own. */
  place: { siteId: string } | { region: string };
  /** Beds of now, a whole number from 1. */
  beds: number | null;
  /** Admissions of each of the last years, at most five, in any order. */
  admissions: readonly number[];
  /** Requests refused per year, as counted. */
  refusalsPerYear: number | null;
  meanStayDays: number | null;
  turnoverDays: number | null;
  plannedBeds: number | null;
  /** The year to plan for; null: demand stays as it is now. */
  year: number | null;
  /** Largest share of the requests that may be refused; null: that of the model. */
  refusalTarget: number | null;
  /** A larger house draws more people, from its neighbours; false: demand stays what it is, whatever the beds. */
  drawsGuests: boolean;
}

/** Chances a board may want, in percent. */
export const CHANCES = [50, 80, 90] as const;
export type Chance = (typeof CHANCES)[number];

export const MOST_YEARS = 5;
/** Far above what so many beds can take in. */
export const MOST_PER_YEAR = 10_000;

/** Throws RangeError for figures that cannot be; the model itself checks place, year, stay and turnover. */
export function checkQuestion({ beds, plannedBeds, admissions, refusalsPerYear, refusalTarget }: HouseQuestion): void {
  for (const count of [beds, plannedBeds]) {
    if (count !== null && !(Number.isInteger(count) && count >= 1 && count <= MOST_BEDS))
      throw new RangeError(`Beds must be a whole number from 1 to ${MOST_BEDS}: ${count}`);
  }
  if (admissions.length > MOST_YEARS) throw new RangeError(`At most ${MOST_YEARS} years of admissions`);
  for (const count of [...admissions, ...(refusalsPerYear === null ? [] : [refusalsPerYear])]) {
    if (!(count >= 0 && count <= MOST_PER_YEAR))
      throw new RangeError(`A count must lie in [0, ${MOST_PER_YEAR}]: ${count}`);
  }
  if (refusalTarget !== null && !(refusalTarget > 0 && refusalTarget <= 1))
    throw new RangeError(`Target must lie in (0, 1]: ${refusalTarget}`);
}
