/** Where the name of an area is written on a map: inside it if there is room, else beside it with a line to it. */
import { drawRaster, isInside, STEP, type Raster } from "./raster.ts";
import { middleOf } from "./ring-middle.ts";
import type { Pixel, Ring } from "./svg-path.ts";

export interface AreaName {
  id: string;
  lines: readonly string[];
  /** Middle of the written name, in SVG units. */
  x: number;
  y: number;
  /** Half of what the name takes, in SVG units. */
  halfWidth: number;
  halfHeight: number;
  /** Path from the name to its area, where it stands beside it; empty where it stands in it. */
  leader: string;
}

interface Area {
  id: string;
  lines: readonly string[];
  rings: readonly Ring[];
}

interface Point {
  x: number;
  y: number;
}

/** What no name covers: a dot, or a mark that is wider. In SVG units. */
export interface NamedAround extends Point {
  halfWidth?: number;
}

interface Box extends Point {
  halfWidth: number;
  halfHeight: number;
}

/** A letter is a little over half as wide as it is high, and a line a little higher than its letters. */
const LETTER_WIDTH = 0.56;
const LINE_HEIGHT = 1.12;
/** Half of the square a point takes. */
const POINT = 7;
/** What it costs, in units of distance, to stand wholly outside the area, and wholly in another. */
const OUTSIDE = 60;
const IN_OTHER = 160;

const overlaps = (one: Box, other: Box) =>
  Math.abs(one.x - other.x) < one.halfWidth + other.halfWidth &&
  Math.abs(one.y - other.y) < one.halfHeight + other.halfHeight;

const SPOTS = [-1, -0.5, 0, 0.5, 1].flatMap((right) => [-1, 0, 1].map((down) => [right, down] as const));

function shareInside({ x, y, halfWidth, halfHeight }: Box, ground: Raster): number {
  return (
    SPOTS.filter(([right, down]) => isInside([x + right * halfWidth, y + down * halfHeight], ground)).length /
    SPOTS.length
  );
}

function drawLeader(box: Box, middle: Point, ground: Raster): string {
  if (isInside([box.x, box.y], ground)) return "";
  const clamp = (value: number, at: number, half: number) => Math.min(at + half, Math.max(at - half, value));
  const from = { x: clamp(middle.x, box.x, box.halfWidth), y: clamp(middle.y, box.y, box.halfHeight) };
  const length = Math.hypot(middle.x - from.x, middle.y - from.y);
  const at = (share: number): Pixel => [from.x + (middle.x - from.x) * share, from.y + (middle.y - from.y) * share];
  const steps = Array.from({ length: 50 }, (_, step) => step / 50);
  const edge = steps.find((share) => isInside(at(share), ground)) ?? 1;
  const [x, y] = at(Math.min(1, edge + 7 / length));
  return `M${Math.round(from.x)} ${Math.round(from.y)}L${Math.round(x)} ${Math.round(y)}`;
}

/**
 * Finds for each area the place of its name: in the picture, over no point and no other name, as much as can be within
 * the area and near its middle. The smallest area, with the least choice, goes first. An area without a place is left out.
 */
export function placeAreaNames(
  areas: readonly Area[],
  points: readonly NamedAround[],
  size: number,
  picture: { width: number; height: number },
): AreaName[] {
  const taken: Box[] = points.map(({ x, y, halfWidth = POINT }) => ({ x, y, halfWidth, halfHeight: POINT }));
  const drawn = ({ rings }: Pick<Area, "rings">) => drawRaster(rings, picture.width, picture.height);
  const withMiddle = areas.map((area) => ({ ...area, middle: middleOf(area.rings), ground: drawn(area) }));
  const names = withMiddle
    .sort((a, b) => a.middle.area - b.middle.area)
    .flatMap(({ id, lines, middle, ground }): AreaName[] => {
      const others = drawn({ rings: areas.filter((area) => area.id !== id).flatMap(({ rings }) => rings) });
      const halfWidth = (Math.max(...lines.map((line) => line.length)) * LETTER_WIDTH * size) / 2;
      const halfHeight = (lines.length * LINE_HEIGHT * size) / 2;
      let best: { cost: number; box: Box } | null = null;
      for (let x = halfWidth + STEP; x <= picture.width - halfWidth - STEP; x += STEP)
        for (let y = halfHeight + STEP; y <= picture.height - halfHeight - STEP; y += STEP) {
          const box = { x, y, halfWidth, halfHeight };
          const distance = Math.hypot(x - middle.x, y - middle.y);
          if ((best && distance >= best.cost) || taken.some((other) => overlaps(box, other))) continue;
          const cost = distance + OUTSIDE * (1 - shareInside(box, ground)) + IN_OTHER * shareInside(box, others);
          if (!best || cost < best.cost) best = { cost, box };
        }
      if (!best) return [];
      const { box } = best;
      taken.push(box);
      return [
        { id, lines, ...box, x: Math.round(box.x), y: Math.round(box.y), leader: drawLeader(box, middle, ground) },
      ];
    });
  return areas.flatMap(({ id }) => names.find((name) => name.id === id) ?? []);
}
