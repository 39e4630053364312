/**
 * Paths of lines and bands, straight or in steps, to a tenth of a unit. d3-shape draws the same (the tests hold this
 * against it, but for points on the way of a level stretch) but comes whole, with every curve it knows: six kilobytes of
 * each visit for two letters of SVG.
 */
export interface PathPoint {
  x: number;
  y: number;
}

export type LineShape = "line" | "step";

/** Through the points, from left to right; empty without any. A single point is a dot. */
export function drawLine(points: readonly PathPoint[], shape: LineShape): string {
  if (points.length === 0) return "";
  return `M${bend(points, shape).map(write).join("L")}${points.length === 1 ? "Z" : ""}`;
}

/** The closed area between two lines over the same places. */
export function drawArea(high: readonly PathPoint[], low: readonly PathPoint[], shape: LineShape): string {
  if (high.length === 0) return "";
  return `M${[...bend(high, shape), ...bend([...low].reverse(), shape)].map(write).join("L")}Z`;
}

/** A step changes halfway between two points; where the height stays the same there is no corner to write. */
function bend(points: readonly PathPoint[], shape: LineShape): readonly PathPoint[] {
  if (shape === "line" || points.length < 2) return points;
  const steps = points.slice(1).flatMap((point, index) => {
    const before = points[index]!;
    if (toTenth(before.y) === toTenth(point.y)) return [];
    const x = before.x * 0.5 + point.x * 0.5;
    return [
      { x, y: before.y },
      { x, y: point.y },
    ];
  });
  return [points[0]!, ...steps, points.at(-1)!];
}

const write = ({ x, y }: PathPoint) => `${toTenth(x)},${toTenth(y)}`;

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
