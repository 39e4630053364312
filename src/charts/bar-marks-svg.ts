/** Marks of a chart of bars to SVG with its looks in attributes, for a picture without a style sheet. */
import type { BarChartMarks, BarRowMark, BarText, BarTone } from "./bar-chart.ts";
import { PICTURE_COLOURS } from "./picture-colours.ts";
import { element, type SvgAttributes, type SvgMarkup } from "./svg-markup.ts";
import { writeOnPaper, writeText } from "./write-text.ts";

const { paper, ink, inkSoft, hairline, edge, data1, data2, data3 } = PICTURE_COLOURS;

/** Open, filled or dashed as on the page, so that bars differ in more than colour. */
const BAR_LOOKS: Record<BarTone, SvgAttributes> = {
  total: { fill: edge, stroke: edge },
  rise: { fill: data1, stroke: data1 },
  fall: { fill: data2, stroke: data2 },
  together: { fill: paper, stroke: data1, "stroke-dasharray": "4 3" },
  low: { fill: paper, stroke: data1 },
  high: { fill: data1, stroke: data1 },
  options: { fill: data3, stroke: data3 },
};

export function drawBarMarks({
  frame: { fontSize },
  plot,
  ticks,
  reference,
  headings,
  rows,
  joints,
}: BarChartMarks): SvgMarkup[] {
  return [
    ...ticks.flatMap(({ position, label }) => [
      element("line", { x1: position, x2: position, y1: plot.top, y2: plot.bottom, stroke: hairline }),
      writeText(label, {
        x: position,
        y: plot.bottom + fontSize * 1.2,
        "text-anchor": "middle",
        "font-size": fontSize,
        fill: inkSoft,
      }),
    ]),
    ...(reference === null ? [] : drawReference(reference, plot, fontSize)),
    ...joints.map(({ x, top, bottom }) => element("line", { x1: x, x2: x, y1: top, y2: bottom, stroke: edge })),
    ...headings.flatMap((heading) => writeLines(heading, { "font-size": fontSize, "font-weight": 650, fill: ink })),
    ...rows.flatMap((row) => drawRow(row, fontSize)),
  ];
}

function drawReference(
  { x, labelX, labelY, label }: NonNullable<BarChartMarks["reference"]>,
  plot: BarChartMarks["plot"],
  fontSize: number,
): SvgMarkup[] {
  return [
    element("line", { x1: x, x2: x, y1: plot.top - fontSize * 0.3, y2: plot.bottom, stroke: edge }),
    writeText(label, {
      x: labelX,
      y: labelY + fontSize * 0.35,
      "text-anchor": "middle",
      "font-size": fontSize,
      "font-weight": 650,
      fill: ink,
    }),
  ];
}

function drawRow({ label, detail, bars, values }: BarRowMark, fontSize: number): SvgMarkup[] {
  return [
    ...bars.map(({ tone, ...place }) => element("rect", { ...place, ...BAR_LOOKS[tone], "stroke-width": 1.5 })),
    ...writeLines(label, { "font-size": fontSize, fill: ink }),
    ...writeLines(detail, { "font-size": fontSize, fill: inkSoft }),
    ...values.flatMap(({ x, y, anchor, text }) =>
      writeOnPaper(text, {
        x,
        y: y + fontSize * 0.35,
        "text-anchor": anchor,
        "font-size": fontSize,
        "font-weight": 650,
        fill: ink,
      }),
    ),
  ];
}

function writeLines(lines: BarText, looks: SvgAttributes): SvgMarkup[] {
  const shift = Number(looks["font-size"]) * 0.35;
  return lines.flatMap(({ x, y, text }) => writeOnPaper(text, { ...looks, x, y: y + shift }));
}
