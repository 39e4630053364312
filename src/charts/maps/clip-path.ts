import type { Pixel, Ring, Size } from "./pixel.ts";

/** In SVG units: how far outside the picture an outline is cut, so that no stroke of the cut shows. */
const BEYOND = 8;

interface Edge {
  axis: 0 | 1;
  at: number;
  /** 1 where what lies past the edge is kept, -1 where what lies before it is. */
  side: 1 | -1;
}

const edgesOf = ({ width, height }: Size): Edge[] => [
  { axis: 0, at: -BEYOND, side: 1 },
  { axis: 0, at: width + BEYOND, side: -1 },
  { axis: 1, at: -BEYOND, side: 1 },
  { axis: 1, at: height + BEYOND, side: -1 },
];

/** How far a point lies inside an edge; below zero it is outside. */
const depth = (point: Pixel, { axis, at, side }: Edge) => (point[axis] - at) * side;

function cross(from: Pixel, to: Pixel, edge: Edge): Pixel {
  const [start, end] = [depth(from, edge), depth(to, edge)];
  const share = start / (start - end);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/**
 * The part of a closed ring in and just around the picture, by Sutherland and Hodgman (Reentrant polygon clipping, 1974);
 * empty where the ring has none. What it fills in the picture is the same.
 */
export function clipRing(ring: Ring, size: Size): Ring {
  return edgesOf(size).reduce<Ring>(
    (kept, edge) =>
      kept.flatMap((point, index) => {
        const before = kept.at(index - 1)!;
        const isIn = depth(point, edge) >= 0;
        const met = isIn === depth(before, edge) >= 0 ? [] : [cross(before, point, edge)];
        return isIn ? [...met, point] : met;
      }),
    ring,
  );
}

/** The pieces of a line that may show in the picture: a step whole on the outer side of one edge is left out. */
export function clipLine(line: Ring, size: Size): Ring[] {
  const edges = edgesOf(size);
  const pieces: Pixel[][] = [];
  let piece: Pixel[] | null = null;
  line.forEach((to, index) => {
    const from = line[index - 1];
    if (!from) return;
    if (edges.some((edge) => depth(from, edge) < 0 && depth(to, edge) < 0)) {
      piece = null;
      return;
    }
    if (!piece) pieces.push((piece = [from]));
    piece.push(to);
  });
  return pieces;
}
