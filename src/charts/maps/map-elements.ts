/** A map in shades as the elements that draw it, for the page and for a picture. */
import type { AreaMap } from "./area-map.ts";
import type { Look } from "../chart-looks.ts";
import type { MarkElement } from "../mark-tree.ts";

/** Width of a map in shades, in SVG units. */
export const MAP_WIDTH = 480;
/** Height of the letters of a name, in SVG units: to be read on a phone too. */
export const MAP_LETTER = 17;

/** From the middle of a name to its baseline; the charts have their own, which the start of the page would have to share. */
const TO_BASELINE = 6;

/** A name written on a map, with its middle in SVG units. */
export interface MapName {
  label: string;
  kind: "ground" | "province" | "place";
  /** Degrees by which it is turned, clockwise. */
  turn?: number;
  x: number;
  y: number;
}

/** @param classes class per shade of the map, from 0 to 4; a shade without one stays plain land */
export function drawShadedMap(map: AreaMap, classes: ReadonlyMap<string, number>): MarkElement[] {
  return [
    { tag: "path", className: "around", look: "around", attributes: { d: map.around } },
    { tag: "path", className: "water", look: "water", attributes: { d: map.lakes } },
    { tag: "path", className: "land", look: "land", attributes: { d: map.land } },
    ...map.shades.map(({ id, path }): MarkElement => {
      const step = classes.get(id);
      return {
        tag: "path",
        id,
        className: step === undefined ? "place" : `place class-${step + 1}`,
        look: step === undefined ? "plain" : (`shade ${step}` as Look),
        attributes: { d: path },
      };
    }),
    { tag: "path", className: "border", look: "border", attributes: { d: map.borders } },
    { tag: "path", className: "province", look: "province", attributes: { d: map.provinces } },
  ];
}

/** For the text of a name; none for one that stands straight. */
export function turnAround({ x, y, turn }: { x: number; y: number; turn: number }): string | undefined {
  return turn === 0 ? undefined : `rotate(${turn} ${x} ${y})`;
}

export function drawMapNames(names: readonly MapName[]): MarkElement[] {
  return names.map(({ label, kind, x, y, turn }): MarkElement => ({
    tag: "text",
    className: `${kind}-name`,
    look: `${kind}Name`,
    attributes: {
      ...{ x, y: y + TO_BASELINE, "font-size": MAP_LETTER, "text-anchor": "middle" },
      ...(turn && { transform: turnAround({ x, y, turn })! }),
    },
    children: [label],
  }));
}
