/** A point in SVG units: x to the right, y down. */
export type Pixel = readonly [x: number, y: number];
export type Ring = readonly Pixel[];

/** Of a picture, in SVG units. */
export interface Size {
  width: number;
  height: number;
}
