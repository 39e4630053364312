import type { ScreenPoint } from "./maps/nearby-groups.ts";

/** A name to write beside its point, in pixels. */
export interface TownLabel extends ScreenPoint {
  /** Estimated width and height of the written name. */
  width: number;
  height: number;
  /** Of an area and not of a point: written over its place or a little aside, so that it stays within the area. */
  isArea?: boolean;
  /** Of a town with no dot drawn at its place: its name is read as standing there, and moves no further than its own size. */
  isDotless?: boolean;
  /** Nowhere but over its place: of a water, which has its shores around it. */
  isFixed?: boolean;
}

/** Where a name is written: its middle, in pixels from the point it belongs to. */
export interface LabelPlace {
  dx: number;
  dy: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const GAP = 2;

function boxAround({ x, y }: ScreenPoint, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

/** What a name takes that has its place. */
export function boxOf({ x, y, halfWidth, halfHeight }: ScreenPoint & { halfWidth: number; halfHeight: number }): Box {
  return boxAround({ x, y }, 2 * halfWidth, 2 * halfHeight);
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** How far a name may stand from its point, in pins: beside the pin on it, and just clear of the next. */
const REACHES = [0, 0.5, 0.75];

/** Steps of a name that leaves the middle of its area, in its own width and height. */
const AREA_STEPS: readonly (readonly [number, number])[] = [
  [0, 0],
  ...[0.5, 1].flatMap(
    (down) =>
      [
        [0, down],
        [0, -down],
      ] as const,
  ),
  ...[0.25, -0.25].flatMap(
    (aside) =>
      [
        [aside, 0],
        [aside, 0.5],
        [aside, -0.5],
        [aside, 1],
        [aside, -1],
      ] as const,
  ),
];

/** Over its place, or right against what stands there: below or above it, never so far aside that its letters leave it. */
function listClosePlaces({ width, height }: TownLabel, pin: number): LabelPlace[] {
  const beside = [0, 0.5].flatMap((reach) => {
    const down = reach * pin + GAP + height / 2;
    return [0, 0.2, -0.2, 0.4, -0.4].flatMap((aside) => [
      { dx: aside * width, dy: down },
      { dx: aside * width, dy: -down },
    ]);
  });
  return [{ dx: 0, dy: 0 }, ...[0.4, -0.4].map((aside) => ({ dx: aside * width, dy: 0 })), ...beside];
}

/** Under its point first, then above, to the right, to the left and aslant; then the same further away. */
function listPlaces(label: TownLabel, pin: number): LabelPlace[] {
  const { width, height } = label;
  if (label.isFixed) return [{ dx: 0, dy: 0 }];
  if (label.isArea) return AREA_STEPS.map(([aside, down]) => ({ dx: aside * width, dy: down * height }));
  if (label.isDotless) return listClosePlaces(label, pin);
  return REACHES.flatMap((reach) => {
    const [aside, down] = [width, height].map((size) => reach * pin + GAP + size / 2) as [number, number];
    const [right, below] = [aside, down].map((far) => far - (reach * pin) / 2) as [number, number];
    return [
      [0, down],
      [0, -down],
      [aside, 0],
      [-aside, 0],
      [right, down],
      [-right, down],
      [right, -down],
      [-right, -down],
      [aside, below],
      [-aside, below],
      [aside, -below],
      [-aside, -below],
    ].map(([dx = 0, dy = 0]) => ({ dx, dy }));
  });
}

/**
 * Finds for each name a place that covers no pin and no other name; a name without one is left out. The name of a town
 * in the picture lies in it as a whole. `pins` are squares of `pinSize`, and `covered` is what has its place already; names
 * earlier in the list go before later ones.
 */
export function placeLabels<Label extends TownLabel>(
  towns: readonly Label[],
  pins: readonly ScreenPoint[],
  pinSize: number,
  picture: Box,
  covered: readonly Box[] = [],
): (Label & LabelPlace)[] {
  const taken = [...covered, ...pins.map((pin) => boxAround(pin, pinSize, pinSize))];
  const isInside = ({ left, top, right, bottom }: Box) =>
    left >= picture.left && top >= picture.top && right <= picture.right && bottom <= picture.bottom;
  return towns.flatMap((town) => {
    const isShown = isInside(boxAround(town, 0, 0));
    for (const { dx, dy } of listPlaces(town, pinSize)) {
      const box = boxAround({ x: town.x + dx, y: town.y + dy }, town.width, town.height);
      if ((isShown && !isInside(box)) || taken.some((other) => overlaps(box, other))) continue;
      taken.push(box);
      return [{ ...town, dx, dy }];
    }
    return [];
  });
}
