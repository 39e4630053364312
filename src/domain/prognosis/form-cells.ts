/** Cells of a form with figures, typed or pasted: each is read by itself, so that one bad cell costs no other. */
import { readDutchNumber } from "./dutch-number.ts";
import type { FormRow } from "./pasted-table.ts";

/** One cell that cannot be used. `found` is what stands in it, `expected` is Dutch. */
export interface CellProblem<Key extends string = string> {
  row: number;
  key: Key;
  found: string;
  expected: string;
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
  /** In Dutch. */
  notes: string[];
}

export interface NumberRule {
  min: number;
  max: number;
  isWhole: boolean;
  /** What it is, as in "een heel getal". */
  expected: string;
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
    return this.row.cells[key].trim();
  }

  /** Null for an empty cell, and for one with a problem. */
  number(key: Key, rule: NumberRule): number | null {
    const found = this.text(key);
    if (found === "") return null;
    const read = readDutchNumber(found);
    if (read === null || read.isPercent) return this.refuse(key, `${rule.expected}${read === null ? "" : ", geen percentage"}`);
    if (read.isAmbiguous) this.readings.push({ row: this.row.number, key, found, value: read.value });
    const fits = read.value >= rule.min && read.value <= rule.max && (!rule.isWhole || Number.isInteger(read.value));
    return fits ? read.value : this.refuse(key, rule.expected);
  }

  refuse(key: Key, expected: string): null {
    this.problems.push({ row: this.row.number, key, found: this.text(key), expected });
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
