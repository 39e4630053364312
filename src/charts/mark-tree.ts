/**
 * The drawing of a chart as one tree of elements. The page gives it to React, where the style sheet dresses the classes;
 * a picture is written from the same tree, with the looks of `chart-looks.ts` in attributes.
 */
import type { Look } from "./chart-looks.ts";
import type { SvgAttributes } from "./svg-markup.ts";

export interface MarkElement {
  tag: "defs" | "pattern" | "g" | "line" | "path" | "rect" | "circle" | "text";
  /** Geometry, in the spelling of SVG. */
  attributes: SvgAttributes;
  /** For the style sheet. */
  className?: string;
  /** For a picture, which has no style sheet. */
  look?: Look;
  /** What can be pointed at. */
  id?: string;
  children?: readonly (MarkElement | string)[];
}

/** From the middle of a line of text to its baseline, in letters. */
const TO_BASELINE = 0.35;

/** A line of text with its middle at y. */
export function middleText(
  text: string,
  fontSize: number,
  { y, ...attributes }: SvgAttributes & { y: number },
  dress: Pick<MarkElement, "className" | "look"> = {},
): MarkElement {
  return { tag: "text", attributes: { ...attributes, y: y + fontSize * TO_BASELINE }, ...dress, children: [text] };
}
