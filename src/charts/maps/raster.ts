/** Shapes as a grid of steps, to ask of many places which shape they lie in. */
import type { Pixel, Ring } from "./svg-path.ts";

/** Size of a step, in SVG units. */
export const STEP = 4;

/** Which steps of the picture lie in an area, row by row. */
export interface Raster {
  columns: number;
  cells: Uint8Array;
}

/** @param rings of one area or more, islands and holes alike; where an even number of them lies around a place, it is outside */
export function drawRaster(rings: readonly Ring[], width: number, height: number): Raster {
  const columns = Math.ceil(width / STEP) + 1;
  const rows = Math.ceil(height / STEP) + 1;
  const cells = new Uint8Array(columns * rows);
  listCrossings(rings, rows).forEach((crossings, row) => {
    crossings.sort((one, other) => one - other);
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const from = Math.max(0, Math.ceil(crossings[pair]! / STEP));
      const to = Math.min(columns - 1, Math.floor(crossings[pair + 1]! / STEP));
      if (from <= to) cells.fill(1, row * columns + from, row * columns + to + 1);
    }
  });
  return { columns, cells };
}

/** Where each row of steps meets a side of a ring, from the left of the picture, in no order. */
function listCrossings(rings: readonly Ring[], rows: number): number[][] {
  const crossings = Array.from({ length: rows }, (): number[] => []);
  for (const ring of rings) {
    let [x1, y1] = ring.at(-1) ?? [0, 0];
    for (const [x2, y2] of ring) {
      // A side has its upper end and not its lower one: the next side has that.
      const first = Math.max(0, Math.ceil(Math.min(y1, y2) / STEP));
      const end = Math.min(rows, Math.ceil(Math.max(y1, y2) / STEP));
      for (let row = first; row < end; row += 1) crossings[row]!.push(((x2 - x1) * (row * STEP - y1)) / (y2 - y1) + x1);
      [x1, y1] = [x2, y2];
    }
  }
  return crossings;
}

/** Of a place in SVG units; outside the picture nothing is inside. */
export function isInside([x, y]: Pixel, { columns, cells }: Raster): boolean {
  const column = Math.round(x / STEP);
  return column >= 0 && column < columns && cells[Math.round(y / STEP) * columns + column] === 1;
}
