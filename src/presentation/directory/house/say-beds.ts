/** The beds of one house in words, the same on its page, in lists and in the model. */
import { formatDateText } from "../../../domain/border/dates.ts";
import type { HospiceCapacity } from "../../../domain/directory/records/capacity.ts";
import { confirmedByHouse, otherBedLabels, sayBedCount, undatedSource } from "../../../words/bedden.ts";

const KINDS = ["lastKnown", "planned", "formerBuilding"] as const;

/** The known number with its date: "6 bedden (april 2025)"; null when it is not known. */
export function sayKnownCount({ beds, asOf }: HospiceCapacity): string | null {
  return beds === undefined
    ? null
    : `${sayBedCount({ beds })} (${asOf === undefined ? confirmedByHouse : formatDateText(asOf)})`;
}

/** What is not the number of now, each kind in its own words: "laatst bekend: 6 bedden (augustus 2019)". */
export function sayOtherCounts(capacity: Pick<HospiceCapacity, (typeof KINDS)[number]>): string[] {
  return KINDS.flatMap((kind) => {
    const count = capacity[kind];
    if (count === undefined) return [];
    return [
      `${otherBedLabels[kind]}: ${sayBedCount({ beds: count.beds })} (${count.asOf === undefined ? undatedSource : formatDateText(count.asOf)})`,
    ];
  });
}
