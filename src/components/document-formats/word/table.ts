import { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType, type ParagraphChild } from "docx";
import { styleIds } from "./document-styles.ts";

/** Width of the text on the page, in twentieths of a point: A4 less its two margins. */
const textWidth = 11906 - 2 * 1247;

const line = { style: BorderStyle.SINGLE, size: 4, color: "767676" };
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

/** A table over the width of the text; its first row holds the column names and repeats on every page. */
export function createTable(
  columns: readonly string[],
  rows: readonly (readonly (readonly ParagraphChild[])[])[],
): Table {
  const names = columns.map(
    (column) =>
      new TableCell({ children: [new Paragraph({ text: column, style: styleIds.columnName, keepNext: true })] }),
  );
  const body = rows.map(
    (cells) =>
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children) => new TableCell({ children: [new Paragraph({ style: styleIds.cell, children })] }),
        ),
      }),
  );
  return new Table({
    borders,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: columns.map(() => Math.floor(textWidth / columns.length)),
    tableLook: { firstRow: true, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: names }), ...body],
  });
}
