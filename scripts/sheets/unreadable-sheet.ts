/** A file that cannot be read as a filled questionnaire, said in Dutch with where. */
export class UnreadableSheet extends Error {}

/** One cell with something in it. */
export interface SheetCell {
  text: string;
  /** A spreadsheet made a day of what was typed, or it was one; the text is then such as "2026-11-21". */
  isDay?: boolean;
  /** What stands there instead of text, in Dutch: "een formule". */
  refused?: string;
}

/** One sheet as a table; a cell that is not there is empty. */
export interface Sheet {
  name: string;
  /** Rows with something in them; cells by column, from 0. */
  rows: { number: number; cells: Map<number, SheetCell> }[];
  /** Merged cells, as rows and columns from first to last; rows from 1, columns from 0. */
  merges: CellRange[];
  /** A table of a text: its name says what it is, and its columns have numbers, no letters. */
  isDocument?: boolean;
}

export interface CellRange {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/** Far above any questionnaire, far below what a machine has trouble with. */
export const LIMITS = {
  fileBytes: 5 * 1024 * 1024,
  rows: 5_000,
  columns: 200,
  cells: 50_000,
  cellText: 32_767,
  merges: 1_000,
  validations: 2_000,
  /** Of one range that a sheet declares: ten whole columns, as a spreadsheet makes them, are still fine. */
  rangeCells: 10 * 1_048_576,
} as const;

/** A for the first column, AA for the 27th. */
export function columnLetter(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : columnLetter(Math.floor(index / 26) - 1) + rest;
}
