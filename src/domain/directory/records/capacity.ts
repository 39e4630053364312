import { firstDay, parseContentDate } from "../../border/dates.ts";
import type { CamelKeys } from "../../border/camel-keys.ts";
import type { HospiceRecord } from "./hospice-fields.ts";

/** A count of beds that is not one of now, with the date of its source; no date: the source has none. */
export interface DatedBeds {
  beds: number;
  asOf?: string | undefined;
  note?: string | undefined;
}

/** What the sources say of the beds of a house. Only `beds` is the number of now: the other three are never added up. */
export interface HospiceCapacity {
  /** Known: counted at most KNOWN_YEARS before the build, or confirmed by the house. */
  beds?: number | undefined;
  asOf?: string | undefined;
  /** Counted longer ago, or by a source without a date, in the building the house is in. */
  lastKnown?: Omit<DatedBeds, "note"> | undefined;
  planned?: DatedBeds | undefined;
  formerBuilding?: DatedBeds | undefined;
  note?: string | undefined;
}

/** A count this many years old is still called known. */
export const KNOWN_YEARS = 3;

/** Whether a count is known on the day of the build ("2026-11-21"). Of a month or year the first day counts, so that age is never flattered. */
export function isKnownCount(
  asOf: string | undefined,
  { builtOn, isConfirmed }: { builtOn: string; isConfirmed: boolean },
): boolean {
  if (isConfirmed) return true;
  return (
    asOf !== undefined &&
    firstDay(parseContentDate(asOf)) >= `${Number(builtOn.slice(0, 4)) - KNOWN_YEARS}${builtOn.slice(4)}`
  );
}

/** The four kinds of beds of a record, each under a name of its own. A house that is closed has none of now. */
export function compileCapacity(
  { beds, asOf, note, planned, formerBuilding }: NonNullable<CamelKeys<HospiceRecord>["capacity"]>,
  { status, confirmed }: Pick<HospiceRecord, "status" | "confirmed">,
  builtOn: string,
): HospiceCapacity {
  const dated = { ...(asOf !== undefined && { asOf }) };
  const isKnown = status !== "closed" && isKnownCount(asOf, { builtOn, isConfirmed: confirmed.hospice });
  return {
    ...(beds !== undefined && (isKnown ? { beds, ...dated } : { lastKnown: { beds, ...dated } })),
    ...(planned && { planned }),
    ...(formerBuilding && { formerBuilding }),
    ...(note !== undefined && { note }),
  };
}
