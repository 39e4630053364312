/** Cells of a form with figures, typed or pasted: each is read by itself, so that one bad cell costs no other. */
import { readDutchNumber } from "../../border/dutch-number.ts";
import type { FormNote, FormQuestion, Hint, Wish } from "./form-messages.ts";
import type { FormRow } from "./pasted-table.ts";

/** One cell that cannot be used. `found` is what stands in it. */
export interface CellProblem<Key extends string = string> {
  row: number;
  key: Key;
  found: string;
  wish: Wish;
  hint?: Hint;
}

/** A cell that could have been read otherwise. */
export interface CellReading<Key extends string = string> {
  row: number;
  key: Key;
  found: string;
  value: number;
}

/** What the cells of a table together give. */
export interface ReadForm<Key extends string, Item> {
  items: Item[];
  problems: CellProblem<Key>[];
  readings: CellReading<Key>[];
  notes: FormNote[];
  questions?: FormQuestion[];
}

/** Words and signs for a figure nobody knows. */
const UNKNOWN =
  /^(?:-+|–|—|\?|x|\.+|nb|nvt|n\.? ?b\.?|n\.? ?v\.? ?t\.?|n\/a|onbekend|niet bekend|niet geteld|geen opgave)$/iu;
/** How sources hide a small number. */
const HIDDEN = /^[<>≤≥]/u;
/** A provisional figure, or one with a footnote. */
const FOOTNOTE = /\*{1,3}$/u;

export function isUnknown(text: string): boolean {
  return text.length < 20 && UNKNOWN.test(text.trim());
}

export interface NumberRule {
  min: number;
  max: number;
  isWhole: boolean;
  wish: Wish;
}

/** Reads the cells of one row and keeps what is wrong in them. */
export class RowReader<Key extends string> {
  readonly problems: CellProblem<Key>[] = [];
  readonly readings: CellReading<Key>[] = [];
  private readonly row: FormRow<Key>;

  constructor(row: FormRow<Key>) {
    this.row = row;
  }

  text(key: Key): string {
    const text = this.row.cells[key].trim();
    return isUnknown(text) ? "" : text;
  }

  /** Null for an empty cell, and for one with a problem. */
  number(key: Key, rule: NumberRule): number | null {
    const found = this.text(key);
    if (found === "") return null;
    if (HIDDEN.test(found)) return this.refuse(key, rule.wish, { code: "hidden" });
    const isMarked = FOOTNOTE.test(found);
    const read = readDutchNumber(isMarked ? found.replace(FOOTNOTE, "") : found);
    if (read === null || read.isPercent)
      return this.refuse(key, rule.wish, read === null ? undefined : { code: "noPercentage" });
    if (read.isAmbiguous || isMarked) this.readings.push({ row: this.row.number, key, found, value: read.value });
    const fits = read.value >= rule.min && read.value <= rule.max && (!rule.isWhole || Number.isInteger(read.value));
    return fits ? read.value : this.refuse(key, rule.wish);
  }

  refuse(key: Key, wish: Wish, hint?: Hint): null {
    this.problems.push({ row: this.row.number, key, found: this.text(key), wish, ...(hint && { hint }) });
    return null;
  }

  get isRight(): boolean {
    return this.problems.length === 0;
  }
}

/** Whether nobody has filled in anything in these cells. */
export function isEmptyRow<Key extends string>({ cells }: FormRow<Key>, keys: readonly Key[]): boolean {
  return keys.every((key) => cells[key].trim() === "");
}

export function noteWithoutFigures(rows: readonly number[]): FormNote[] {
  return rows.length === 0 ? [] : [{ code: "rowsWithoutFigures", rows }];
}
