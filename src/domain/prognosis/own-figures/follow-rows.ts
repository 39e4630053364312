/** What was told of rows, once some of them are taken out of the form. */
import type { FormNote } from "./form-messages.ts";

/** A note that names none of its rows any more falls away; one of the whole table stays as long as a row of it does. */
export function followRows(notes: readonly FormNote[], rows: readonly number[], left: ReadonlySet<number>): FormNote[] {
  const gone = new Set(rows.filter((row) => !left.has(row)));
  if (rows.length > 0 && gone.size === rows.length) return [];
  return notes.flatMap((note): FormNote[] => {
    if ("row" in note) return gone.has(note.row) ? [] : [note];
    if (!("rows" in note) || typeof note.rows === "number") return [note];
    const kept = note.rows.filter((row) => !gone.has(row));
    return kept.length === 0 ? [] : [{ ...note, rows: kept } as FormNote];
  });
}
