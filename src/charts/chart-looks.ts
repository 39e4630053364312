/** How each kind of mark looks in a picture, as the style sheets dress its class on the page. */
import { PICTURE_COLOURS } from "./picture-colours.ts";
import type { SvgAttributes } from "./svg-markup.ts";

const { paper, ink, inkSoft, hairline, edge, data1, data2, data3, land, water, around } = PICTURE_COLOURS;

const round = { fill: "none", "stroke-linejoin": "round", "stroke-linecap": "round" } as const;
const bar = { "stroke-width": 1.5 } as const;
/** The steps of a map in shades, lightest first, the same as on the page. */
export const SHADE_OPACITIES = [0.06, 0.26, 0.48, 0.72, 1] as const;
const shade = (step: number) => ({ fill: data1, "fill-opacity": SHADE_OPACITIES[step] });

const LOOKS = {
  gridLine: { stroke: hairline },
  axisLine: { stroke: edge },
  tickText: { fill: inkSoft },
  strongText: { fill: ink, "font-weight": 650 },
  // Lines differ in more than colour.
  "line first": { ...round, stroke: data1, "stroke-width": 3 },
  "line second": { ...round, stroke: data2, "stroke-width": 3, "stroke-dasharray": "9 6" },
  "line third": { ...round, stroke: data3, "stroke-width": 3, "stroke-dasharray": "2 6" },
  "line quiet": { ...round, stroke: edge, "stroke-width": 1.5, "stroke-dasharray": "4 4" },
  "band first": { fill: data1 },
  "band second": { fill: data2 },
  "band third": { fill: data3 },
  "band quiet": { fill: edge },
  "leader first": { stroke: data1 },
  "leader second": { stroke: data2 },
  "leader third": { stroke: data3 },
  "leader quiet": { stroke: edge },
  "dot first": { fill: data1, stroke: paper, "stroke-width": 1.5 },
  "dot second": { fill: data2, stroke: paper, "stroke-width": 1.5 },
  "dot third": { fill: data3, stroke: paper, "stroke-width": 1.5 },
  "dot quiet": { fill: edge, stroke: paper, "stroke-width": 1.5 },
  lineName: { fill: ink, "font-weight": 600 },
  quietName: { fill: inkSoft, "font-weight": 400 },
  figure: { fill: ink, "font-weight": 650 },
  barLabel: { fill: ink },
  barDetail: { fill: inkSoft },
  // Open, filled or dashed, so that bars differ in more than colour.
  "bar total": { ...bar, fill: edge, stroke: edge },
  "bar rise": { ...bar, fill: data1, stroke: data1 },
  "bar fall": { ...bar, fill: data2, stroke: data2 },
  "bar together": { ...bar, fill: paper, stroke: data1, "stroke-dasharray": "4 3" },
  "bar low": { ...bar, fill: paper, stroke: data1 },
  "bar high": { ...bar, fill: data1, stroke: data1 },
  "bar options": { ...bar, fill: data3, stroke: data3 },
  land: { fill: land },
  water: { fill: water },
  around: { fill: around },
  "shade 0": shade(0),
  "shade 1": shade(1),
  "shade 2": shade(2),
  "shade 3": shade(3),
  "shade 4": shade(4),
  plain: { fill: "none" },
  border: { fill: "none", stroke: paper },
  province: { fill: "none", stroke: edge, "stroke-width": 1.2 },
  groundName: { fill: inkSoft, "font-style": "italic" },
  provinceName: { fill: ink, "letter-spacing": "0.14em" },
  placeName: { fill: ink },
} as const satisfies Record<string, SvgAttributes>;

export type Look = keyof typeof LOOKS;

/** Text that may cross a line: it gets a rim of paper. */
const ON_PAPER: ReadonlySet<Look> = new Set([
  "figure",
  "barLabel",
  "barDetail",
  "strongText",
  "placeName",
  "provinceName",
]);

export function dressMark(look: Look): { attributes: SvgAttributes; isOnPaper: boolean } {
  return { attributes: LOOKS[look], isOnPaper: ON_PAPER.has(look) };
}
