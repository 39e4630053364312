/** Sets what really happened in a region beside what the model expected, and says when the two drift apart. */
import type { Interval } from "../uncertainty/bands.ts";
import { daysInYear } from "./realised-years.ts";
import type { RealisedYear } from "./realised-years.ts";

/** The band of guests, Poisson included, of one year. */
export interface ExpectedGuests {
  guests: number;
  interval67: Interval;
  interval95: Interval;
}

export interface MonitoredYear {
  year: number;
  /** Admissions less returners; null where the admissions are unknown. */
  guests: number | null;
  /** Null for a year the model does not have. */
  expected: ExpectedGuests | null;
  /** Where the guests lie; null where they or the band are unknown. */
  position67: Position | null;
  position95: Position | null;
  /** The year gave k, so that it proves nothing: shown, not counted. */
  usedForCalibration: boolean;
  /** Bed-days per admission; bed-days over open beds times days in the year. Null where a figure is unknown. */
  meanStayDays: number | null;
  occupancy: number | null;
  refusals: number | null;
  source: string;
}

export type Position = "below" | "inside" | "above";

/** Why a region drifts: a year outside 95%, or two successive years outside 67% on the same side. */
export interface Drift {
  rule: "outside95" | "twiceOutside67";
  side: "below" | "above";
  years: number[];
}

export interface Monitor {
  years: MonitoredYear[];
  /** Empty when the region does not drift, or nothing is known. */
  drifts: Drift[];
}

/**
 * @param realised the rows of one region, in any order
 * @param expectedIn the band of a year, or null where the model has none
 * @param returnersPerGuest discharged share times returns each; 0 without a figure
 * @param calibrationYears years whose admissions gave k
 */
export function monitorRegion(
  realised: readonly RealisedYear[],
  expectedIn: (year: number) => ExpectedGuests | null,
  { returnersPerGuest, calibrationYears }: { returnersPerGuest: number; calibrationYears: readonly number[] },
): Monitor {
  if (!(returnersPerGuest >= 0))
    throw new RangeError(`Returners per guest must be a number from 0: ${returnersPerGuest}`);
  const years = [...realised]
    .sort((a, b) => a.year - b.year)
    .map((row) => monitorYear(row, expectedIn(row.year), returnersPerGuest, calibrationYears.includes(row.year)));
  return { years, drifts: findDrifts(years.filter(({ usedForCalibration }) => !usedForCalibration)) };
}

function monitorYear(
  row: RealisedYear,
  expected: ExpectedGuests | null,
  returnersPerGuest: number,
  usedForCalibration: boolean,
): MonitoredYear {
  const { year, beds, admissions, bedDays, refusals, source } = row;
  const guests = admissions === null ? null : admissions / (1 + returnersPerGuest);
  return {
    year,
    guests,
    expected,
    position67: guests === null || expected === null ? null : locate(guests, expected.interval67),
    position95: guests === null || expected === null ? null : locate(guests, expected.interval95),
    usedForCalibration,
    meanStayDays: bedDays === null || admissions === null || admissions === 0 ? null : bedDays / admissions,
    occupancy: bedDays === null || beds === null || beds === 0 ? null : bedDays / (beds * daysInYear(year)),
    refusals,
    source,
  };
}

function locate(guests: number, [low, high]: Interval): Position {
  if (guests < low) return "below";
  return guests > high ? "above" : "inside";
}

function findDrifts(years: readonly MonitoredYear[]): Drift[] {
  return years.flatMap((current, index) => {
    const drifts: Drift[] = [];
    if (isOutside(current.position95))
      drifts.push({ rule: "outside95", side: current.position95, years: [current.year] });
    const previous = years[index - 1];
    const successive = previous?.year === current.year - 1 && previous.position67 === current.position67;
    if (successive && isOutside(current.position67)) {
      drifts.push({ rule: "twiceOutside67", side: current.position67, years: [previous.year, current.year] });
    }
    return drifts;
  });
}

function isOutside(position: Position | null): position is "below" | "above" {
  return position === "below" || position === "above";
}
