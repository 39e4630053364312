import { formatDateText } from "../../../domain/border/dates.ts";
import { isSourceOld } from "../../../domain/directory/house/staleness.ts";
import { undatedSource } from "../../../words/bedden.ts";
import { sayOldSourceDate, sayOldYear, saySourceDate, withoutYear } from "../../../words/hospicepagina.ts";

/** Where a fact comes from, on a day: "bron van 3 mei 2026", "bron van 21 november 2023, ouder dan een jaar" or "bron zonder datum". */
export function saySource(asOf: string | undefined, today: string): string {
  if (asOf === undefined) return undatedSource;
  const date = formatDateText(asOf);
  return isSourceOld(asOf, today) ? sayOldSourceDate({ date }) : saySourceDate({ date });
}

/** Whose a number or address is and where it comes from; a note below that says itself that its source has no date is enough. */
export function sayKindWithSource(
  kind: string,
  { asOf, note }: { asOf?: string | undefined; note?: string | undefined },
  today: string,
): string {
  const isSaidBelow = asOf === undefined && note?.includes(withoutYear) === true;
  return isSaidBelow ? kind : `${kind}, ${saySource(asOf, today)}`;
}

/** A text with where it comes from behind it, before its full stop; a year it closes with itself is not said twice. */
export function sayWithSource(text: string, asOf: string | undefined, today: string): string {
  if (asOf === undefined) return text;
  const stop = text.endsWith(".") ? "." : "";
  const bare = stop === "" ? text : text.slice(0, -1);
  const ownYear = ` (${asOf.slice(0, 4)})`;
  return `${bare.endsWith(ownYear) ? bare.slice(0, -ownYear.length) : bare} (${saySource(asOf, today)})${stop}`;
}

/** The words of the mark behind an old number, where they are others than in Dutch. */
export interface OldMarkWords {
  sayOldYear: (slots: { year: string }) => string;
  withoutYear: string;
}

/** The quiet mark behind a number: "uit 2023", or "zonder datum"; null for one that is not old. */
export function markOld(
  asOf: string | undefined,
  today: string,
  words: OldMarkWords = { sayOldYear, withoutYear },
): string | null {
  if (!isSourceOld(asOf, today)) return null;
  return asOf === undefined ? words.withoutYear : words.sayOldYear({ year: asOf.slice(0, 4) });
}
