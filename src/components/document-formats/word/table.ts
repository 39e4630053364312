import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type ParagraphChild,
} from "docx";
import { styleIds } from "./document-styles.ts";

/** Left and right margin of a page, in twentieths of a point. */
export const SIDE_MARGIN = 1247;
/** Width of the text on the page, in twentieths of a point: A4 less its two margins. */
const TEXT_WIDTH = 11906 - 2 * SIDE_MARGIN;
/** The same on a sheet that lies. */
export const LYING_TEXT_WIDTH = 16838 - 2 * SIDE_MARGIN;

const line = { style: BorderStyle.SINGLE, size: 4, color: "767676" };
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

const sideMargins = { left: 100, right: 100 };

/** Up to so many rows a table stays whole on one page. */
const KEPT_WHOLE = 6;
/** The least a column takes, in letters: room to write a number in. */
const NARROWEST = 6;

/**
 * How much room each column asks, by its texts: as the root of the longest, for a long text runs on over more lines, and
 * never less than its longest word.
 */
export function weighColumns(rows: readonly (readonly string[])[]): number[] {
  const [head = []] = rows;
  return head.map((_, column) => {
    const texts = rows.map((row) => row[column] ?? "");
    const words = texts.flatMap((text) => text.split(/\s+/u));
    const [text, word] = [texts, words].map((all) => Math.max(...all.map(({ length }) => length))) as [number, number];
    return Math.max(NARROWEST, word, 3 * Math.sqrt(text));
  });
}

export interface TableLook {
  /** Width in twentieths of a point; that of the text of a sheet that stands when left out. */
  width?: number;
  /** Whether the first cell names its row, for who listens. */
  namesRows?: boolean;
  /** Whether the rows are as low as one can write in, so that many fit on a sheet. */
  isTight?: boolean;
  /** Whether its end stays on the page of what follows. */
  leadsOn?: boolean;
}

/** Twentieths of a point of a line to write on by hand, 6 mm, and of a low one, 5 mm. */
const WRITTEN_LINE = 340;
const LOW_LINE = 268;

/**
 * A table over the width of the text; its first row holds the column names and repeats on every page. No row stands alone
 * at the foot or the head of a page.
 * @param weights shares of the width, one per column; equal when left out
 */
export function createTable(
  columns: readonly string[],
  rows: readonly (readonly (readonly ParagraphChild[])[])[],
  weights: readonly number[] = columns.map(() => 1),
  { width = TEXT_WIDTH, namesRows = false, isTight = false, leadsOn = false }: TableLook = {},
): Table {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const names = columns.map(
    (column) =>
      new TableCell({ children: [new Paragraph({ text: column, style: styleIds.columnName, keepNext: true })] }),
  );
  const body = rows.map((cells, index) => {
    const isLast = index === rows.length - 1;
    const keepNext = isLast ? leadsOn : rows.length <= KEPT_WHOLE || index === 0 || index === rows.length - 2;
    return new TableRow({
      cantSplit: true,
      ...(isTight ? { height: { value: LOW_LINE, rule: HeightRule.EXACT } } : {}),
      children: cells.map(
        (children) => new TableCell({ children: [new Paragraph({ style: styleIds.cell, children, keepNext })] }),
      ),
    });
  });
  return new Table({
    borders,
    margins: isTight ? { top: 0, bottom: 0, ...sideMargins } : { top: 60, bottom: 60, ...sideMargins },
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: weights.map((weight) => Math.floor((width * weight) / sum)),
    tableLook: {
      firstRow: true,
      firstColumn: namesRows,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: names }), ...body],
  });
}

/** A box to write an answer in, of so many lines by hand; it grows with what is typed. */
export function createRoom(control: ParagraphChild, lines: number, keepNext: boolean): Table {
  const cell = new TableCell({ children: [new Paragraph({ style: styleIds.cell, children: [control], keepNext })] });
  return new Table({
    borders,
    margins: { top: 60, bottom: 60, ...sideMargins },
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [TEXT_WIDTH],
    tableLook: { firstRow: false, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: lines * WRITTEN_LINE, rule: HeightRule.ATLEAST },
        children: [cell],
      }),
    ],
  });
}
