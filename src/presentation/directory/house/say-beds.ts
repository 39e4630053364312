/** The beds of one house in words, the same on its page, in lists and in the model. */
import { formatDateText } from "../../../domain/border/dates.ts";
import { isKnownCount, type HospiceCapacity } from "../../../domain/directory/records/capacity.ts";
import type { Hospice } from "../../../domain/directory/records/hospice.ts";
import { bedLabels, bedsNowUnknownInRow, confirmedByHouse, sayBedCount, undatedSource } from "../../../words/bedden.ts";

const KINDS = ["lastKnown", "planned", "formerBuilding"] as const;

/** The number that is added up: "nu bekend: 6 bedden (april 2025)", or that of the house itself; null when it is not known. */
export function sayKnownCount({ beds, asOf }: HospiceCapacity): string | null {
  if (beds === undefined) return null;
  return sayLabelled("known", beds, asOf === undefined ? confirmedByHouse : formatDateText(asOf));
}

/** What is not the number of now, each kind in its own words with its date: "laatst bekend: 6 bedden (augustus 2019)". */
export function sayOtherCounts(capacity: Pick<HospiceCapacity, (typeof KINDS)[number]>): string[] {
  return KINDS.flatMap((kind) => {
    const count = capacity[kind];
    return count === undefined ? [] : [sayDated(kind, count)];
  });
}

/**
 * The beds of a house in a row: as many as are known, or were. A planned number beside the name of a house that has opened
 * would read as if it had not: its page says it. Null when no source has one.
 */
export function sayRowBeds(capacity: HospiceCapacity, status: Hospice["status"]): string | null {
  const { planned, ...others } = capacity;
  const isOpened = status !== "planned" && status !== "unknown";
  const [other = null] = sayOtherCounts(isOpened ? others : capacity);
  return sayKnownCount(capacity) ?? other ?? (planned === undefined ? null : bedsNowUnknownInRow);
}

/** A count of a house that is not in the directory, by the same rule on the day of the build ("2026-11-21"). */
export function sayCountOf(count: { beds: number; asOf: string | undefined }, builtOn: string): string {
  const isKnown = isKnownCount(count.asOf, { builtOn, isConfirmed: false });
  return sayDated(isKnown ? "known" : "lastKnown", count);
}

function sayDated(kind: keyof typeof bedLabels, { beds, asOf }: { beds: number; asOf?: string | undefined }): string {
  return sayLabelled(kind, beds, asOf === undefined ? undatedSource : formatDateText(asOf));
}

function sayLabelled(kind: keyof typeof bedLabels, beds: number, source: string): string {
  return `${bedLabels[kind]}: ${sayBedCount({ beds })} (${source})`;
}
