import { formatDateText } from "../../../domain/border/dates.ts";
import { isSourceOld, isSourceOutlying } from "../../../domain/directory/house/staleness.ts";
import { undatedSource } from "../../../words/bedden.ts";
import { sayOldSourceDate, sayOldYear, saySourceDate, withoutYear } from "../../../words/hospicepagina.ts";

/** Where a fact comes from, on a day: "bron van 3 mei 2026", "oude bron, 21 november 2023" or "bron zonder datum". */
export function saySource(asOf: string | undefined, today: string): string {
  if (asOf === undefined) return undatedSource;
  const date = formatDateText(asOf);
  return isSourceOld(asOf, today) ? sayOldSourceDate({ date }) : saySourceDate({ date });
}

/** The quiet mark behind a number: "uit 2023", or "zonder datum"; null for one that is not old. */
export function markOld(asOf: string | undefined, today: string): string | null {
  if (!isSourceOld(asOf, today)) return null;
  return asOf === undefined ? withoutYear : sayOldYear({ year: asOf.slice(0, 4) });
}

/** The same in a list of many, where a mark is for what stands out: "uit 2020"; null for a number from recent years. */
export function markOutlying(asOf: string | undefined, today: string): string | null {
  return isSourceOutlying(asOf, today) ? markOld(asOf, today) : null;
}
