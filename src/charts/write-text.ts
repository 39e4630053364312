import { PICTURE_COLOURS } from "./picture-colours.ts";
import { element, textOf, type SvgAttributes, type SvgMarkup } from "./svg-markup.ts";

export function writeText(text: string, attributes: SvgAttributes): SvgMarkup {
  return element("text", attributes, textOf(text));
}

/** Text that stays readable over a line: first as a rim of paper, as not every program paints a rim under the letters. */
export function writeOnPaper(text: string, attributes: SvgAttributes): SvgMarkup[] {
  const { paper } = PICTURE_COLOURS;
  const rim = { fill: paper, stroke: paper, "stroke-width": 5, "stroke-linejoin": "round" };
  return [writeText(text, { ...attributes, ...rim }), writeText(text, attributes)];
}
