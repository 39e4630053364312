/** The plain format: a CSV with the columns of a table in content/prognose, named after that table. */
import { AGE_GROUPS } from "../../src/domain/prognosis/data/age-groups.ts";
import type { Problem } from "../../src/domain/border/problem.ts";
import type { CellTable } from "./read-cells.ts";
import { readSex } from "./dimensions.ts";
import { readFigure, settleDecimalMark } from "./read-figure.ts";

export interface TableShape {
  /** Name of the file in content/prognose, without .csv. */
  table: string;
  columns: readonly string[];
  /** Columns that hold text, or the year of a row: taken over as they stand. */
  texts: readonly string[];
  /** New rows replace those with the same values here and keep the others; without it the whole table is replaced. */
  mergeBy?: readonly string[];
  /** Columns with a figure that may be empty: nobody knows it. */
  mayBeEmpty?: readonly string[];
}

export const OFFICIAL_COLUMNS: readonly string[] = ["gemeente", "jaar", "geslacht", ...AGE_GROUPS];

/** Text columns of every table; what else it has are figures. */
const TEXTS = [
  "gemeente",
  "geslacht",
  "jaar",
  "corop",
  "variant",
  "provincie",
  "van_jaar",
  "tot_jaar",
  "regio",
  "region",
  "year",
  "bron",
  "source",
  "opmerking",
];
const MERGED: Readonly<Record<string, readonly string[]>> = {
  "sterfte-nederland": ["jaar", "geslacht"],
  "sterfte-nederland-totaal": ["jaar", "geslacht"],
  realisatie: ["regio", "jaar"],
};

/** The shape of a table by the header it has in the project. */
export function shapeOf(table: string, columns: readonly string[]): TableShape {
  const texts = columns.filter((column) => TEXTS.includes(column));
  const mergeBy = MERGED[table];
  const mayBeEmpty = table === "realisatie" ? columns.filter((column) => !TEXTS.includes(column)) : [];
  return { table, columns, texts, mayBeEmpty, ...(mergeBy && { mergeBy }) };
}

export interface PlainRow {
  line: number;
  record: Record<string, string>;
}

/**
 * The table a file wants to replace: the one it is named after, or else the only one with exactly its columns.
 * A base population may carry a column `jaar`, to say of which year it is.
 */
export function matchShape({ file, rows }: CellTable, shapes: readonly TableShape[]): TableShape | undefined {
  const header = rows[0]?.cells ?? [];
  const fits = (shape: TableShape) =>
    shape.columns.every((column) => header.includes(column)) &&
    header.every((column) => shape.columns.includes(column) || isYearOfBase(shape, column));
  const stem = file.replace(/\.[^.]*$/, "");
  const named = shapes.filter(
    ({ table }) => stem === table || stem.startsWith(`${table}-`) || stem.startsWith(`${table}_`),
  );
  // The longest name wins: sterfte-nederland-totaal is no sterfte-nederland.
  const [best] = named.sort((a, b) => b.table.length - a.table.length);
  if (best && fits(best)) return best;
  const fitting = shapes.filter((shape) => fits(shape) && shape.columns.length === header.length);
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isYearOfBase({ table }: TableShape, column: string): boolean {
  return column === "jaar" && table.startsWith("bevolking-");
}

/** The rows with figures as the project writes them: a decimal point, no thousands. */
export function readPlainRows(table: CellTable, shape: TableShape): { rows: PlainRow[]; problems: Problem[] } {
  const [header, ...lines] = table.rows;
  const columns = header!.cells;
  const problems: Problem[] = [];
  const isText = (column: string) => shape.texts.includes(column) || isYearOfBase(shape, column);
  const figures = lines.flatMap(({ cells }) => cells.filter((_, index) => !isText(columns[index] ?? "")));
  const mark = settleDecimalMark(figures, table.delimiter);
  const rows = lines.map(({ line, cells }): PlainRow => {
    const record: Record<string, string> = {};
    if (cells.length !== columns.length) {
      problems.push({
        file: table.file,
        line,
        field: "",
        found: `een regel met ${cells.length} velden`,
        expected: `${columns.length} velden, zoals in de kop`,
      });
    }
    columns.forEach((column, index) => {
      const cell = cells[index] ?? "";
      if (isText(column)) {
        record[column] = column === "geslacht" ? (readSex(cell) ?? cell) : cell;
        return;
      }
      if (cell === "" && shape.mayBeEmpty?.includes(column)) {
        record[column] = "";
        return;
      }
      const figure = readFigure(cell, mark);
      if (figure.reason === undefined) record[column] = String(figure.value);
      else problems.push({ file: table.file, line, field: column, found: figure.reason, expected: "een getal" });
    });
    return { line, record };
  });
  return { rows, problems };
}

/** A table as CSV text: header, comma, point, and quotes only where a cell needs them. */
export function writeCsv(columns: readonly string[], records: readonly Record<string, string>[]): string {
  const quote = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return `${[columns, ...records.map((record) => columns.map((column) => record[column] ?? ""))].map((cells) => cells.map(quote).join(",")).join("\n")}\n`;
}
