import { firstDay, parseContentDate } from "../../border/dates.ts";
import type { Hospice } from "../records/hospice.ts";

/** From this age, in months, a source is called old: phone numbers and types may have changed since. */
export const OLD_SOURCE_MONTHS = 12;

/**
 * Whether what a source says may have changed by a day ("2026-11-21"); always so without a date. The one rule of age, for
 * a record and a number to call alike; a count of beds has its own, by which it is known (`isKnownCount`).
 */
export function isSourceOld(date: string | null | undefined, today: string): boolean {
  return hasAge(date, OLD_SOURCE_MONTHS, today);
}

/** From this age, in months, a yes or no is told with the year of its source wherever one decides by it: two years. */
export const DATED_ANSWER_MONTHS = 24;

/** Whether what a house answers has to be told with the year of its source by a day ("2026-11-21"); so without a date. */
export function isAnswerOld(date: string | undefined, today: string): boolean {
  return hasAge(date, DATED_ANSWER_MONTHS, today);
}

/** What has no date may be of any age. */
function hasAge(date: string | null | undefined, months: number, today: string): boolean {
  return date === null || date === undefined || monthsBetween(date, today) >= months;
}

export interface Staleness {
  /** Whole months since the newest dated source; null when no source has a date. */
  sourceAgeMonths: number | null;
  /** True when the newest source is old, or when no source has a date. */
  isSourceOld: boolean;
  /** Whether anyone checked the record: never, in time, or longer ago than agreed. */
  check: "never" | "current" | "overdue";
}

/** How far a record can be trusted on a given day ("2026-11-21"). Throws RangeError when that is no day. */
export function describeStaleness(
  { sourceDate, checked }: Pick<Hospice, "sourceDate" | "checked">,
  today: string,
): Staleness {
  const sourceAgeMonths = sourceDate === null ? null : monthsBetween(sourceDate, today);
  return {
    sourceAgeMonths,
    isSourceOld: isSourceOld(sourceDate, today),
    check: describeCheck(checked, today),
  };
}

function describeCheck({ on, next }: Hospice["checked"], today: string): Staleness["check"] {
  if (on === null) return "never";
  return next !== null && next < today ? "overdue" : "current";
}

/**
 * Whole months from a date, which may be a month or a year, to a day; zero when it lies later.
 * Of a month or year the first day counts, so that age is never flattered.
 */
export function monthsBetween(date: string, today: string): number {
  const from = firstDay(parseContentDate(date));
  const to = parseContentDate(today);
  if (to.precision !== "day") throw new RangeError(`"${today}" is geen dag; verwacht bijvoorbeeld "2026-11-21"`);
  const [year = 0, month = 0, day = 0] = from.split("-").map(Number);
  const months = (to.year - year) * 12 + (to.month - month) - (to.day < day ? 1 : 0);
  return Math.max(0, months);
}
