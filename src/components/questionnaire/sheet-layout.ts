import type { Row } from "write-excel-file/node";

/** Points of one line of text of 11 points, and of a heading. */
const LINE_POINTS = 15;
const HEADING_POINTS = 20;
/** Letters that a column of this width holds, a little under it: a word that does not fit goes to the next line. */
const FILL = 0.9;

/** Points that each row needs to show all that stands in it. Excel finds out by itself; LibreOffice shows one line. */
export function measureRows(rows: readonly Row[], widths: readonly number[]): number[] {
  return rows.map((row) =>
    Math.max(
      LINE_POINTS,
      ...(row ?? []).map((cell, column) => {
        const { value, wrap, fontSize } = Object(cell) as { value?: unknown; wrap?: boolean; fontSize?: number };
        if (typeof value !== "string") return LINE_POINTS;
        if (!wrap) return fontSize === undefined ? LINE_POINTS : HEADING_POINTS;
        return LINE_POINTS * countLines(value, (widths[column] ?? value.length) * FILL);
      }),
    ),
  );
}

function countLines(text: string, letters: number): number {
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
}

/**
 * Gives the rows of a sheet a height, which grows when an answer does.
 * @param content the XML of the sheet
 */
export function layOutSheet(content: string, heights: readonly number[]): string {
  return content.replace(
    /<row r="(\d+)"/gu,
    (tag, row: string) => `${tag} ht="${heights[Number(row) - 1] ?? LINE_POINTS}"`,
  );
}
