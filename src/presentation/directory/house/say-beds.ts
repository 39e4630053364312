/** The beds of one house in words, the same on its page, in lists and in the model. */
import { formatDateText } from "../../../domain/border/dates.ts";
import { isCountOld, type HospiceCapacity } from "../../../domain/directory/records/capacity.ts";
import type { Hospice } from "../../../domain/directory/records/hospice.ts";
import {
  bedsNowUnknownInRow,
  confirmedByHouse,
  otherBedLabels,
  sayBedCount,
  undatedSource,
} from "../../../words/bedden.ts";
import { sayOldSourceDate } from "../../../words/hospicepagina.ts";
import { markOld } from "./say-source.ts";

const KINDS = ["lastKnown", "planned", "formerBuilding"] as const;

/**
 * The number of now: "laatst bekend: 6 bedden (april 2025)" by a source, as an older one is said too, for the date tells
 * the difference; null when it is not known. It is added up as the number of now, so it is never marked as an old source.
 */
export function sayKnownCount({ beds, asOf }: HospiceCapacity): string | null {
  if (beds === undefined) return null;
  return asOf === undefined
    ? `${sayBedCount({ beds })} (${confirmedByHouse})`
    : sayLabelled("lastKnown", { beds, asOf }, undefined);
}

/** What is not the number of now, each kind in its own words: "laatst bekend: 6 bedden (augustus 2019)"; on a day ("2026-11-21") an old count is marked as one. */
export function sayOtherCounts(capacity: Pick<HospiceCapacity, (typeof KINDS)[number]>, today?: string): string[] {
  return KINDS.flatMap((kind) => {
    const count = capacity[kind];
    return count === undefined ? [] : [sayLabelled(kind, count, today)];
  });
}

/**
 * The beds of a house in a row: as many as are known, or were, on a day ("2026-11-21"). The year of an old count says by
 * itself that it is the last known number: "5 bedden (uit 2020)". A planned number beside the name of a house that has
 * opened would read as if it had not: its page says it. Null when no source has one.
 */
export function sayRowBeds(
  capacity: HospiceCapacity,
  { today, status }: { today: string; status: Hospice["status"] },
): string | null {
  const known = sayKnownCount(capacity);
  if (known !== null) return known;
  const { planned, ...others } = capacity;
  const { lastKnown } = capacity;
  const mark = lastKnown !== undefined && isCountOld(lastKnown.asOf, today) ? markOld(lastKnown.asOf, today) : null;
  if (lastKnown !== undefined && mark !== null) return `${sayBedCount({ beds: lastKnown.beds })} (${mark})`;
  const isOpened = status !== "planned" && status !== "unknown";
  const [other = null] = sayOtherCounts(isOpened ? others : capacity, today);
  return other ?? (planned === undefined ? null : bedsNowUnknownInRow);
}

function sayLabelled(
  kind: (typeof KINDS)[number],
  { beds, asOf }: { beds: number; asOf?: string | undefined },
  today: string | undefined,
): string {
  const date = asOf === undefined ? undatedSource : formatDateText(asOf);
  // What was once in another building is no claim of now that could be old.
  const isOld = asOf !== undefined && today !== undefined && kind !== "formerBuilding" && isCountOld(asOf, today);
  const source = isOld ? sayOldSourceDate({ date }) : date;
  return `${otherBedLabels[kind]}: ${sayBedCount({ beds })} (${source})`;
}
