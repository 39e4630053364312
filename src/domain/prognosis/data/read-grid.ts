/** A CSV table with one row per combination of keys to a row-major array of numbers, with every problem it has. */
import { problemAt } from "../../border/validate.ts";
import type { ParsedDocument } from "../../border/validate.ts";
import type { Problem } from "../../border/problem.ts";

export type TableRow = Readonly<Record<string, string>>;

export interface NumberCheck {
  accepts: (value: number) => boolean;
  /** In Dutch, as an editor reads it. */
  expected: string;
}

export const COUNT: NumberCheck = { accepts: (value) => value >= 0, expected: "een aantal van 0 of meer" };
export const POSITIVE: NumberCheck = { accepts: (value) => value > 0, expected: "een getal boven 0" };
export const RATE: NumberCheck = { accepts: (value) => Math.abs(value) < 1, expected: "een getal tussen -1 en 1" };

interface GridShape {
  /** Key columns and the values they may have, first column slowest. */
  keys: { column: string; values: readonly string[] }[];
  /** Columns with numbers, in the order they get in the array. */
  columns: readonly string[];
  check: NumberCheck;
}

/** Values of all key combinations in order; NaN where a problem was added to `problems`. */
export function readGrid(document: ParsedDocument, shape: GridShape, problems: Problem[]): number[] {
  const rows = document.data as TableRow[];
  const grid = new Array<number>(shape.keys.reduce((n, { values }) => n * values.length, shape.columns.length)).fill(
    NaN,
  );
  if (!hasColumns(document, [...shape.keys.map(({ column }) => column), ...shape.columns], problems)) return grid;
  const seen = new Set<number>();
  rows.forEach((row, index) => {
    const cell = locateRow(document, index, row, shape, problems);
    if (cell === undefined) return;
    if (seen.has(cell)) problems.push(problemAt(document, [index], "elke combinatie één keer", "een dubbele rij"));
    seen.add(cell);
    shape.columns.forEach((column, offset) => {
      grid[cell * shape.columns.length + offset] = readNumber(document, index, column, shape.check, problems);
    });
  });
  reportMissingRows(document, shape, seen, problems);
  return grid;
}

/** Whether the header names these columns; with a problem when it does not, and then no row needs to be told. */
export function hasColumns(document: ParsedDocument, columns: readonly string[], problems: Problem[]): boolean {
  const [first] = document.data as TableRow[];
  const missing = columns.filter((column) => !Object.hasOwn(first ?? {}, column));
  if (missing.length > 0)
    problems.push(problemAt(document, [], `de kolom ${missing.join(", ")}`, "een kopregel zonder deze kolom"));
  return missing.length === 0;
}

/** The number in one cell of a table; NaN, with a problem, when it is none or not accepted. */
export function readNumber(
  document: ParsedDocument,
  index: number,
  column: string,
  { accepts, expected }: NumberCheck,
  problems: Problem[],
): number {
  const text = (document.data as TableRow[])[index]?.[column] ?? "";
  const value = /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(text) ? Number(text) : NaN;
  if (Number.isFinite(value) && accepts(value)) return value;
  problems.push(problemAt(document, [index, column], `${expected}, met een punt als decimaalteken`));
  return NaN;
}

function locateRow(
  document: ParsedDocument,
  index: number,
  row: TableRow,
  { keys }: GridShape,
  problems: Problem[],
): number | undefined {
  let cell = 0;
  for (const { column, values } of keys) {
    const position = values.indexOf(row[column] ?? "");
    if (position < 0) {
      problems.push(problemAt(document, [index, column], `een van ${summarise(values)}`));
      return undefined;
    }
    cell = cell * values.length + position;
  }
  return cell;
}

function reportMissingRows(
  document: ParsedDocument,
  { keys }: GridShape,
  seen: Set<number>,
  problems: Problem[],
): void {
  const combinations = keys.reduce<string[]>(
    (prefixes, { values }) =>
      prefixes.flatMap((prefix) => values.map((value) => (prefix ? `${prefix}, ${value}` : value))),
    [""],
  );
  combinations.forEach((combination, cell) => {
    if (!seen.has(cell)) problems.push(problemAt(document, [], `een rij voor ${combination}`, "geen rij"));
  });
}

function summarise(values: readonly string[]): string {
  return values.length > 8 ? `${values.slice(0, 3).join(", ")} … ${values.at(-1)}` : values.join(", ");
}
