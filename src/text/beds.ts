/** Dutch words for the beds of one house: of now, of some time ago, of a plan, of a building it left. */
import { formatDateText } from "../domain/content/dates.ts";
import type { DatedBeds, HospiceCapacity } from "../domain/directory/capacity.ts";

export const bedLabel = "Aantal bedden";

export const bedsUnknown = "aantal bedden onbekend";
export const bedsNowUnknown = "nu onbekend";

export function sayBedCount(beds: number): string {
  return beds === 1 ? "1 bed" : `${beds} bedden`;
}

function sayDated({ beds, asOf }: DatedBeds): string {
  return `${sayBedCount(beds)} (${asOf === undefined ? "bron zonder datum" : formatDateText(asOf)})`;
}

/** The known number with its date: "6 bedden (april 2025)"; null when it is not known. */
export function sayKnownCount({ beds, asOf }: HospiceCapacity): string | null {
  return beds === undefined ? null : `${sayBedCount(beds)} (${asOf === undefined ? "bevestigd door het huis" : formatDateText(asOf)})`;
}

/** What is not the number of now, each kind in its own words: "laatst bekend: 6 bedden (augustus 2019)". */
export function sayOtherCounts({ lastKnown, planned, formerBuilding }: HospiceCapacity): string[] {
  return [
    ...(lastKnown ? [`laatst bekend: ${sayDated(lastKnown)}`] : []),
    ...(planned ? [`gepland: ${sayDated(planned)}`] : []),
    ...(formerBuilding ? [`in het vroegere gebouw: ${sayDated(formerBuilding)}`] : []),
  ];
}
