/** Dutch words for the beds of one house: of now, of some time ago, of a plan, of a building it left. */

export const bedLabel = "Aantal bedden";

export const bedsUnknown = "aantal bedden onbekend";
export const bedsNowUnknown = "nu onbekend";
export const confirmedByHouse = "bevestigd door het huis";
export const undatedSource = "bron zonder datum";

/** What is no number of now, by what it is. */
export const otherBedLabels = { lastKnown: "laatst bekend", planned: "gepland", formerBuilding: "in het vroegere gebouw" } as const;

export function sayBedCount(beds: number): string {
  return beds === 1 ? "1 bed" : `${beds} bedden`;
}
