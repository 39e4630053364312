import { dressMark } from "./chart-looks.ts";
import type { MarkElement } from "./mark-tree.ts";
import { element, textOf, type SvgMarkup } from "./svg-markup.ts";
import { rimOfPaper } from "./write-text.ts";

/** Elements as SVG with their looks in attributes; text that may cross a line comes twice, first as its rim. */
export function writeMarks(elements: readonly MarkElement[]): SvgMarkup[] {
  return elements.flatMap(({ tag, attributes, look, children = [] }) => {
    const dress = look === undefined ? undefined : dressMark(look);
    const inside = children.flatMap((child) => (typeof child === "string" ? [textOf(child)] : writeMarks([child])));
    const dressed = { ...attributes, ...dress?.attributes };
    const written = element(tag, dressed, ...inside);
    const isRimmed = tag === "text" && dress?.isOnPaper === true;
    return isRimmed ? [element(tag, { ...dressed, ...rimOfPaper }, ...inside), written] : [written];
  });
}
