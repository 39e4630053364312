import type { Hospice } from "../records/hospice.ts";

export type Availability = NonNullable<Hospice["availability"]>;

/**
 * Whether a report of free places holds on a day ("2026-11-21"): from the day it was made up to and including its last.
 * A report from the future means that a clock is wrong, and then nothing is certain.
 */
export function isAvailabilityCurrent(
  { reportedOn, validUntil }: Pick<Availability, "reportedOn" | "validUntil">,
  day: string,
): boolean {
  return reportedOn <= day && day <= validUntil;
}
