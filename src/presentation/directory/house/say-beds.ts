/** The beds of one house in words, the same on its page, in lists and in the model. */
import { formatDateText } from "../../../domain/border/dates.ts";
import type { HospiceCapacity } from "../../../domain/directory/records/capacity.ts";
import { confirmedByHouse, otherBedLabels, sayBedCount, undatedSource } from "../../../words/bedden.ts";

const KINDS = ["lastKnown", "planned", "formerBuilding"] as const;

/**
 * The known number: "laatst bekend: 6 bedden (april 2025)" by a source, as an older one is said too, for the date tells
 * the difference; null when it is not known.
 */
export function sayKnownCount({ beds, asOf }: HospiceCapacity): string | null {
  if (beds === undefined) return null;
  return asOf === undefined
    ? `${sayBedCount({ beds })} (${confirmedByHouse})`
    : sayLabelled("lastKnown", { beds, asOf });
}

/** What is not the number of now, each kind in its own words: "laatst bekend: 6 bedden (augustus 2019)". */
export function sayOtherCounts(capacity: Pick<HospiceCapacity, (typeof KINDS)[number]>): string[] {
  return KINDS.flatMap((kind) => {
    const count = capacity[kind];
    return count === undefined ? [] : [sayLabelled(kind, count)];
  });
}

function sayLabelled(
  kind: (typeof KINDS)[number],
  { beds, asOf }: { beds: number; asOf?: string | undefined },
): string {
  const source = asOf === undefined ? undatedSource : formatDateText(asOf);
  return `${otherBedLabels[kind]}: ${sayBedCount({ beds })} (${source})`;
}
