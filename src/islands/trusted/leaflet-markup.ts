import { openMarkupPolicy } from "./trusted-types.ts";

/** All that the used parts of Leaflet make of markup: what they try a browser with, and signs a screen reader passes by. */
const MARKS = ["<svg/>", '<v:shape adj="1"/>', '<span aria-hidden="true">', "</span>"];

/** Markup that Leaflet writes. Throws on any element that it does not write itself: credits are words. */
export const trustLeafletMarkup = openMarkupPolicy("leaflet", (markup) => {
  const words = MARKS.reduce((rest, mark) => rest.replaceAll(mark, ""), markup);
  if (words.includes("<")) throw new TypeError(`Leaflet writes no ${markup}`);
  return markup;
});
