/** Where the names of waters and of lands around the area are written: on what they name, and clear of its shores. */
import type { NamedAround } from "./area-names.ts";
import { drawRaster, isInside, STEP } from "./raster.ts";
import type { Pixel, Ring } from "./pixel.ts";

/** A water or a land around the area; its place is where the name stands if there is room. */
export interface GroundPlace {
  id: string;
  label: string;
  latitude: number;
  longitude: number;
  on: "water" | "land";
  /** Degrees by which the name is turned, clockwise: a water between two coasts is named along them. */
  turn?: number;
}

export interface GroundName {
  id: string;
  label: string;
  /** Middle of the written name, in SVG units. */
  x: number;
  y: number;
  turn: number;
  /** Half of what the turned name takes, in SVG units. */
  halfWidth: number;
  halfHeight: number;
}

type Placed = Omit<GroundPlace, "latitude" | "longitude"> & { x: number; y: number };

/** The shapes of a map, in SVG units; the lakes are water in the land around. */
export type GroundShapes = Readonly<Record<"area" | "around" | "lakes", readonly Ring[]>>;

interface Size {
  width: number;
  height: number;
}

/** Widths of the letters of the widest serif a device may have, in heights; a letter that is not named is as wide as most. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[mw]/iu, 1.03],
  [/[cesz]/u, 0.59],
  [/[fijlrt]/iu, 0.4],
];
const WIDTH = 0.64;
/** How far from its place a name may stand, in heights of its letters: further it would be in another water. */
const REACH = 2;
/** Of the letters without what hangs below the line, as a share of their height. */
const INK = 0.8;
/** Half of the square a mark takes that says no more of its size. */
const MARK = 9;
/** Free room between the letters and a shore or the edge of the picture. */
const ROOM = 3;

/**
 * The names that have room in the picture: each wholly on water, or on the land around, as near to its place as can be,
 * and over no other and no mark. `places` have their place in SVG units; `size` is the height of the letters.
 */
export function placeGroundNames(
  places: readonly Placed[],
  shapes: GroundShapes,
  size: number,
  picture: Size,
  marks: readonly NamedAround[] = [],
): GroundName[] {
  if (places.length === 0) return [];
  const isOn = askGround(shapes, picture);
  const names: GroundName[] = [];
  const taken = marks.map(({ x, y, halfWidth = MARK }) => ({ x, y, halfWidth, halfHeight: MARK }));
  for (const place of places) {
    const [width, height] = [measureName(place.label) * size, INK * size];
    const spots = listSpots({ width, height }, place.turn ?? 0);
    const isFree = (at: Pixel) =>
      spots.every(([right, down]) => isOn([at[0] + right, at[1] + down], place.on)) &&
      [...taken, ...names].every((other) => spots.every((spot) => !covers(other, at, spot)));
    const found = listNear(place, REACH * size).find(isFree);
    if (!found) continue;
    const [halfWidth, halfHeight] = [0, 1].map((axis) => Math.max(...spots.map((spot) => spot[axis]!)) - ROOM);
    names.push({
      ...{ id: place.id, label: place.label, turn: place.turn ?? 0 },
      ...{ x: Math.round(found[0]), y: Math.round(found[1]), halfWidth: halfWidth!, halfHeight: halfHeight! },
    });
  }
  return names;
}

function measureName(name: string): number {
  return [...name].reduce((sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? WIDTH), 0);
}

/** Whether a place in SVG units is on water, or on the land around; the area itself and what is beyond the picture are neither. */
function askGround({ area, around, lakes }: GroundShapes, { width, height }: Size) {
  const [inArea, inAround, inLakes] = [area, around, lakes].map((rings) => drawRaster(rings, width, height));
  return ([x, y]: Pixel, on: GroundPlace["on"]) => {
    if (x < 0 || x > width || y < 0 || y > height || isInside([x, y], inArea!)) return false;
    return (isInside([x, y], inAround!) && !isInside([x, y], inLakes!)) === (on === "land");
  };
}

/** The place itself first, then those around it, the nearest before the others. */
function listNear({ x, y }: { x: number; y: number }, reach: number): Pixel[] {
  const steps = Math.floor(reach / STEP);
  const offsets = Array.from({ length: 2 * steps + 1 }, (_, step) => (step - steps) * STEP);
  return offsets
    .flatMap((right) => offsets.map((down): Pixel => [right, down]))
    .filter((offset) => Math.hypot(...offset) <= reach)
    .sort((one, other) => Math.hypot(...one) - Math.hypot(...other))
    .map(([right, down]) => [x + right, y + down]);
}

/** Step by step over what a name takes with the room around it, from its middle. */
function listSpots({ width, height }: Size, turn: number): Pixel[] {
  const radians = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const across = (size: number) => {
    const half = size / 2 + ROOM;
    const steps = Math.ceil((2 * half) / STEP);
    return Array.from({ length: steps + 1 }, (_, step) => (step / steps) * 2 * half - half);
  };
  return across(width).flatMap((right) =>
    across(height).map((down): Pixel => [right * cos - down * sin, right * sin + down * cos]),
  );
}

function covers(
  { x, y, halfWidth, halfHeight }: Omit<GroundName, "id" | "label" | "turn">,
  [atX, atY]: Pixel,
  [right, down]: Pixel,
): boolean {
  return Math.abs(atX + right - x) < halfWidth && Math.abs(atY + down - y) < halfHeight;
}
