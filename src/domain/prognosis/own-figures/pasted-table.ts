/**
 * Text pasted from a spreadsheet, or the text of a CSV file, to rows of cells, and rows to the columns a table asks for.
 * Cells are text and stay text: nothing is run, and what is no figure is refused later, cell by cell.
 */
import { foldText } from "../../border/fold-text.ts";
import type { FormNote, TableFault } from "./form-messages.ts";
import { withoutBrackets } from "./without-brackets.ts";

const LONGEST_TEXT = 2_000_000;
const MOST_ROWS = 10_000;
const HEADER_WITHIN = 10;
const UNSEEN = /[\u200B-\u200D\u2060\uFEFF]/gu;

/** Why a text cannot be a table. */
export class PastedTableError extends Error {
  readonly fault: TableFault;

  constructor(fault: TableFault) {
    super(fault.code);
    this.fault = fault;
  }
}

export interface PastedRow {
  /** Row in the text, from 1, empty ones counted. */
  number: number;
  cells: string[];
}

/** Rows that are not empty. Tabs go before semicolons, semicolons before commas. Throws PastedTableError for what is too big. */
export function splitTable(text: string): PastedRow[] {
  if (text.length > LONGEST_TEXT)
    throw new PastedTableError({ code: "tooLarge", characters: text.length, most: LONGEST_TEXT });
  const clean = text.replace(UNSEEN, "").replace(/\r\n?/g, "\n");
  const named = /^sep=(.)\n/i.exec(clean);
  const body = named === null ? clean : clean.slice(named[0].length);
  const separator = named?.[1] ?? findSeparator(body);
  const rows = splitQuoted(body, separator) ?? body.split("\n").map((line) => line.split(separator));
  const filled = rows
    .map((cells, index) => ({ number: index + (named === null ? 1 : 2), cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (filled.length > MOST_ROWS) throw new PastedTableError({ code: "tooLong", rows: filled.length, most: MOST_ROWS });
  if (filled.length === 0) throw new PastedTableError({ code: "noTable" });
  return filled;
}

function findSeparator(text: string): string {
  return ["\t", ";"].find((mark) => text.includes(mark)) ?? ",";
}

/** Rows with quoted cells (RFC 4180); null when a quote never closes, which is then a sign like any other. */
function splitQuoted(text: string, separator: string): string[][] | null {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = readCell(text, at, separator);
    if (end < 0) return null;
    rows.at(-1)!.push(cell);
    if (text[end] === "\n") rows.push([]);
    at = end + 1;
  }
  return rows;
}

/** The cell that begins at `start`, and where it ends; -1 for a quote that never closes. */
function readCell(text: string, start: number, separator: string): { cell: string; end: number } {
  if (text[start] !== '"') {
    const end = findEnd(text, start, separator);
    return { cell: text.slice(start, end), end };
  }
  let quote = text.indexOf('"', start + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  if (quote < 0) return { cell: "", end: -1 };
  const end = findEnd(text, quote + 1, separator);
  return { cell: text.slice(start + 1, quote).replaceAll('""', '"') + text.slice(quote + 1, end), end };
}

function findEnd(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\n") end += 1;
  return end;
}

/** A column a table asks for. */
export interface AskedColumn<Key extends string> {
  key: Key;
  /** Headings that mean this column, lower case without spaces and signs. */
  names: readonly string[];
}

/** A row of a form: text per column. */
export interface FormRow<Key extends string> {
  number: number;
  cells: Record<Key, string>;
}

export interface ArrangedTable<Key extends string> {
  rows: FormRow<Key>[];
  /** What stood above a column; empty without a heading row. */
  headings: Partial<Record<Key, string>>;
  notes: FormNote[];
}

/** Rows numbered on from those there are, so that a row has one number in fields, notes and questions. */
export function numberOn(rows: readonly PastedRow[], after: number): PastedRow[] {
  return rows.map((row) => ({ ...row, number: row.number + after }));
}

/** Rows by column: by their headings when there is a heading row, in the order asked for otherwise. */
export function arrangeTable<Key extends string>(
  rows: readonly PastedRow[],
  columns: readonly AskedColumn<Key>[],
): ArrangedTable<Key> {
  const header = findHeader(rows, columns);
  const order = header < 0 ? columns.map(({ key }) => key) : placeColumns(rows[header]!.cells, columns);
  return {
    rows: rows.slice(header + 1).map(({ number, cells }) => ({ number, cells: pickCells(cells, order, columns) })),
    headings:
      header < 0
        ? {}
        : (Object.fromEntries(
            order.flatMap((key, index) => (key === undefined ? [] : [[key, rows[header]!.cells[index]!]])),
          ) as Partial<Record<Key, string>>),
    notes:
      header < 0
        ? [{ code: "noHeader", columns: columns.map(({ key }) => key) }]
        : noteHeader(rows[header]!.cells, order, header),
  };
}

/**
 * A figure written with the sign between the cells ("21;5") moves all that follows to the next column, where it could be
 * taken for something else. Throws PastedTableError for the first row with more cells than its heading has columns; a table
 * of which most rows are that wide has a column without a heading.
 */
export function checkWidth<Key extends string>(
  rows: readonly PastedRow[],
  text: string,
  columns: readonly AskedColumn<Key>[],
): void {
  const header = findHeader(rows, columns);
  if (header < 0 || text.includes("\t")) return;
  const widthOf = (cells: readonly string[]) => cells.findLastIndex((cell) => cell !== "") + 1;
  const width = rows[header]!.cells.length;
  const below = rows.slice(header + 1);
  const wide = below.filter(({ cells }) => widthOf(cells) > width);
  if (wide.length === 0 || 2 * wide.length > below.length) return;
  const { number, cells } = wide[0]!;
  const at = cells.findIndex((cell, index) => index > 0 && /^\d$/.test(cell) && /^\d{1,3}$/.test(cells[index - 1]!));
  const meant = at < 0 ? "" : `${cells[at - 1]},${cells[at]}`;
  throw new PastedTableError({ code: "tooWide", row: number, cells: widthOf(cells), columns: width, meant });
}

function findHeader<Key extends string>(rows: readonly PastedRow[], columns: readonly AskedColumn<Key>[]): number {
  return rows
    .slice(0, HEADER_WITHIN)
    .findIndex(({ cells }) => new Set(cells.map((cell) => findColumn(cell, columns)?.key).filter(Boolean)).size >= 2);
}

/** Words around a heading that say nothing about which column it is. */
const FILLERS = /^(?:aantal|totaal|gemiddelde?|gem)+|(?:in)?dagen$|perjaar$|per?centage$/g;

/** The column a heading means. */
export function findColumn<Key extends string>(
  heading: string,
  columns: readonly AskedColumn<Key>[],
): AskedColumn<Key> | undefined {
  const name = withoutBrackets(foldText(heading)).replace(/[^a-z0-9]/g, "");
  if (name === "") return undefined;
  return (
    columns.find(({ names }) => names.includes(name)) ??
    columns.find(({ names }) => names.includes(name.replace(FILLERS, "")))
  );
}

/** Per cell of the heading row the column it is, once; undefined for one that is not asked for. */
function placeColumns<Key extends string>(
  headings: readonly string[],
  columns: readonly AskedColumn<Key>[],
): (Key | undefined)[] {
  const keys = headings.map((heading) => findColumn(heading, columns)?.key);
  return keys.map((key, index) => (keys.indexOf(key) === index ? key : undefined));
}

function pickCells<Key extends string>(
  cells: readonly string[],
  order: readonly (Key | undefined)[],
  columns: readonly AskedColumn<Key>[],
): Record<Key, string> {
  const entries = columns.map(({ key }) => [key, cells[order.indexOf(key)] ?? ""] as const);
  return Object.fromEntries(entries) as Record<Key, string>;
}

function noteHeader<Key extends string>(
  headings: readonly string[],
  order: readonly (Key | undefined)[],
  rowsAbove: number,
): FormNote[] {
  const unused = headings.filter((heading, index) => heading !== "" && order[index] === undefined);
  return [
    ...(rowsAbove > 0 ? [{ code: "rowsAboveHeader" as const, rows: rowsAbove }] : []),
    ...(unused.length > 0 ? [{ code: "unusedColumns" as const, headings: unused }] : []),
  ];
}
