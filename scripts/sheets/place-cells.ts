import type { CellRange, Sheet, SheetCell } from "./unreadable-sheet.ts";

/** A cell of a row as a Word file gives it: which parts of the grid it covers, and whether it goes on from the row above. */
export interface GridCell {
  start: number;
  span: number;
  isContinued: boolean;
  text: string;
}

/**
 * Gives every cell of a Word table its column. A border that somebody dragged makes the grid finer without merging
 * anything, so a row with as many cells as most rows has one in each column; of another row the grid tells which
 * columns a cell covers.
 */
export function placeCells(name: string, rows: readonly (readonly GridCell[])[]): Sheet {
  const usual = findUsualRow(rows);
  const merges: CellRange[] = [];
  const open = new Map<number, CellRange>();
  const placed = rows.map((row, index) => {
    const cells = new Map<number, SheetCell>();
    row.forEach((cell, at) => {
      const [first, last] = row.length === usual.length ? [at, at] : coverColumns(cell, usual);
      const range = { firstRow: index + 1, lastRow: index + 1, firstColumn: first, lastColumn: last };
      const above = cell.isContinued ? open.get(first) : undefined;
      if (above) {
        above.lastRow = index + 1;
        if (!merges.includes(above)) merges.push(above);
      } else {
        open.set(first, range);
        if (last > first) merges.push(range);
      }
      const text = [cells.get(first)?.text ?? "", cell.text].filter((part) => part !== "").join("\n");
      if (text !== "") cells.set(first, { text });
    });
    return { number: index + 1, cells };
  });
  return { name, rows: placed, merges, isDocument: true };
}

/** The first of the rows that have as many cells as most. */
function findUsualRow(rows: readonly (readonly GridCell[])[]): readonly GridCell[] {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual = 0] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0]);
  return rows.find(({ length }) => length === usual) ?? [];
}

/** First and last of the columns of which the middle lies within the cell; of a part of a column, that column. */
function coverColumns({ start, span }: GridCell, usual: readonly GridCell[]): [number, number] {
  const covered = usual.flatMap((column, index) => {
    const middle = column.start + column.span / 2;
    return middle > start && middle < start + span ? [index] : [];
  });
  if (covered.length > 0) return [covered[0]!, covered.at(-1)!];
  const within = usual.findLastIndex((column) => column.start <= start);
  return [Math.max(0, within), Math.max(0, within)];
}
