/** A table to take along, before it becomes a spreadsheet or a CSV: text stays text and a number stays a number. */

export type NumberLook = "year" | "whole" | "tenths" | "hundredths" | "percent" | "free";

export interface NumberCell {
  value: number;
  look: NumberLook;
}

/** null: an empty cell. */
export type SheetCell = string | NumberCell | null;

export interface Sheet {
  /** At most 31 characters, without signs a spreadsheet refuses in a name. */
  name: string;
  columns: readonly SheetColumn[];
  rows: readonly (readonly SheetCell[])[];
}

export interface SheetColumn {
  head: string;
  /** In characters. */
  width: number;
}

/** Of a column with names, in characters. */
export const NAME_WIDTH = 34;

/** Columns with these heads: the first for a name, the others for figures. */
export function nameColumns(heads: readonly string[], figureWidth: number): SheetColumn[] {
  return heads.map((head, index) => ({ head, width: index === 0 ? NAME_WIDTH : figureWidth }));
}

const DUTCH_NUMBER = /^[−-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(%?)$/;

/** A text of a table on the screen: one that is nothing but a number becomes a number, to calculate with. */
export function readCell(text: string, look?: NumberLook): SheetCell {
  const found = DUTCH_NUMBER.exec(text);
  if (found === null) return text;
  const value = Number(text.replace("−", "-").replace(/[.%]/g, "").replace(",", "."));
  if (found[1] === "%") return { value: value / 100, look: "percent" };
  return { value, look: look ?? (text.includes(",") ? "free" : "whole") };
}

/** Where a figure may be missing, the words for it stand in its place. */
export function numberCell(value: number | null, look: NumberLook, missing: string | null = null): SheetCell {
  return value === null ? missing : { value, look };
}
