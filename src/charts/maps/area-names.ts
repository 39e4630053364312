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

/** Every step from one end to the other, the nearest to the middle first. */
function listOutward(from: number, to: number, middle: number): number[] {
  const steps: number[] = [];
  for (let at = from; at <= to; at += STEP) steps.push(at);
  return steps.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
}

/** Of places that cost the same the one on the left, and of those the upper one. */
const comesFirst = (one: Point, other: Point) => one.x < other.x || (one.x === other.x && one.y < other.y);

/** The cheapest free place of a box of this size; none costs less than it lies away, so the search ends where that is more than the best. */
function findCheapest(
  { halfWidth, halfHeight }: Pick<Box, "halfWidth" | "halfHeight">,
  middle: Point,
  picture: { width: number; height: number },
  costOf: (box: Box, distance: number) => number | undefined,
): Box | undefined {
  const rows = listOutward(halfHeight + STEP, picture.height - halfHeight - STEP, middle.y);
  let best: { cost: number; box: Box } | undefined;
  for (const x of listOutward(halfWidth + STEP, picture.width - halfWidth - STEP, middle.x)) {
    if (best && Math.abs(x - middle.x) > best.cost) break;
    for (const y of rows) {
      const distance = Math.hypot(x - middle.x, y - middle.y);
      if (best && distance > best.cost) break;
      const box = { x, y, halfWidth, halfHeight };
      const cost = costOf(box, distance);
      if (cost === undefined) continue;
      if (!best || cost < best.cost || (cost === best.cost && comesFirst(box, best.box))) best = { cost, box };
    }
  }
  return best?.box;
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
      const box = findCheapest({ halfWidth, halfHeight }, middle, picture, (at, distance) =>
        taken.some((other) => overlaps(at, other))
          ? undefined
          : distance + OUTSIDE * (1 - shareInside(at, ground)) + IN_OTHER * shareInside(at, others),
      );
      if (!box) return [];
      taken.push(box);
      return [
        { id, lines, ...box, x: Math.round(box.x), y: Math.round(box.y), leader: drawLeader(box, middle, ground) },
      ];
    });
  return areas.flatMap(({ id }) => names.find((name) => name.id === id) ?? []);
}
