import { dsvFormat } from "d3-dsv";

/** A value of a table: text, a figure, or nothing. */
export type Cell = string | number | boolean | null | undefined;
export type Row = Readonly<Record<string, Cell>>;

/** How a table is written. */
export interface CsvDialect {
  separator: "," | ";";
  decimal: "." | ",";
  lineEnd: "\n" | "\r\n";
  /** Begins with the mark that tells Excel the text is UTF-8. */
  hasByteOrderMark: boolean;
}

/** Opens right with a double click in a Dutch Excel: semicolons, decimal commas, accents. */
export const dutchExcel: CsvDialect = { separator: ";", decimal: ",", lineEnd: "\r\n", hasByteOrderMark: true };
/** RFC 4180, as tabular data packages ask. */
export const plainCsv: CsvDialect = { separator: ",", decimal: ".", lineEnd: "\r\n", hasByteOrderMark: false };

/** Signs with which a spreadsheet takes a text for a formula; the wide ones are the same signs in Asian type. */
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/u;
/** Invisible signs: marks that turn the direction of text can make a line read differently from what it holds. */
const HIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/** Rows as CSV with a header. A text that a spreadsheet would run as a formula gets an apostrophe in front of it. */
export function toCsv(columns: readonly string[], rows: readonly Row[], dialect: CsvDialect): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  const text = lines
    .map((cells) => cells.map((cell) => writeCell(cell, dialect)).join(dialect.separator) + dialect.lineEnd)
    .join("");
  return `${dialect.hasByteOrderMark ? "\uFEFF" : ""}${text}`;
}

function writeCell(cell: Cell, { separator, decimal }: CsvDialect): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return quote(String(cell).replace(".", decimal), separator);
  if (typeof cell === "boolean") return String(cell);
  const visible = cell.replace(HIDDEN, "");
  return quote(FORMULA_START.test(visible) ? `'${visible}` : visible, separator);
}

/** Some readers trim what stands without quotes, so a space at an end is quoted too. */
function quote(text: string, separator: string): string {
  const quoted = dsvFormat(separator).formatValue(text);
  return quoted === text && /^\s|\s$/u.test(text) ? `"${text}"` : quoted;
}
