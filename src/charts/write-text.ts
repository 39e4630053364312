import { PICTURE_COLOURS } from "./picture-colours.ts";
import { element, textOf, type SvgAttributes, type SvgMarkup } from "./svg-markup.ts";

export function writeText(text: string, attributes: SvgAttributes): SvgMarkup {
  return element("text", attributes, textOf(text));
}

/** Text stays readable over a line: not every program paints a rim under the letters, so it is drawn first. */
export const rimOfPaper: SvgAttributes = {
  fill: PICTURE_COLOURS.paper,
  stroke: PICTURE_COLOURS.paper,
  "stroke-width": 5,
  "stroke-linejoin": "round",
};
