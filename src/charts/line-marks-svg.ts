/** Marks of a line chart to SVG with its looks in attributes, for a picture without a style sheet. */
import type { ChartFrame } from "./chart-frame.ts";
import type { LineChartMarks, LineMark } from "./line-chart.ts";
import { PICTURE_COLOURS } from "./picture-colours.ts";
import { element, type SvgMarkup } from "./svg-markup.ts";
import { writeOnPaper, writeText } from "./write-text.ts";

const { paper, ink, inkSoft, hairline, edge, data1, data2, data3 } = PICTURE_COLOURS;

/** The same dashes as on the page, so that lines differ in more than colour. */
const LINE_LOOKS: Record<LineMark["tone"], { stroke: string; width: number; dash?: string; text: string }> = {
  first: { stroke: data1, width: 3, text: ink },
  second: { stroke: data2, width: 3, dash: "9 6", text: ink },
  third: { stroke: data3, width: 3, dash: "2 6", text: ink },
  quiet: { stroke: edge, width: 1.5, dash: "4 4", text: inkSoft },
};
const BAND_OPACITY = { inner: 0.2, outer: 0.13 } as const;

export function drawLineMarks({ frame, plot, xTicks, yTicks, marker, lines }: LineChartMarks): SvgMarkup[] {
  const { fontSize } = frame;
  const tickText = { "font-size": fontSize, fill: inkSoft };
  return [
    ...lines.flatMap(({ tone, bands }) =>
      bands.map(({ level, path }) =>
        element("path", { d: path, fill: LINE_LOOKS[tone].stroke, "fill-opacity": BAND_OPACITY[level] }),
      ),
    ),
    ...yTicks.flatMap(({ position, label }) => [
      element("line", { x1: plot.left, x2: plot.right, y1: position, y2: position, stroke: hairline }),
      writeText(label, {
        ...tickText,
        x: plot.left - fontSize * 0.5,
        y: position + fontSize * 0.35,
        "text-anchor": "end",
      }),
    ]),
    ...xTicks.map(({ position, label }) =>
      writeText(label, { ...tickText, x: position, y: plot.bottom + fontSize * 1.5, "text-anchor": "middle" }),
    ),
    ...(marker === null ? [] : drawMarker(marker, plot, frame)),
    ...lines.map(drawLine),
    ...lines.flatMap((line) => drawLineTexts(line, fontSize)),
  ];
}

function drawMarker(
  { x, label }: NonNullable<LineChartMarks["marker"]>,
  plot: LineChartMarks["plot"],
  { fontSize }: ChartFrame,
): SvgMarkup[] {
  return [
    element("line", { x1: x, x2: x, y1: plot.top - fontSize * 0.5, y2: plot.bottom, stroke: edge }),
    writeText(label, {
      x,
      y: plot.top - fontSize * 0.8,
      "text-anchor": "middle",
      "font-size": fontSize,
      "font-weight": 700,
      fill: ink,
    }),
  ];
}

function drawLine({ tone, path }: LineMark): SvgMarkup {
  const { stroke, width, dash } = LINE_LOOKS[tone];
  return element("path", {
    d: path,
    fill: "none",
    stroke,
    "stroke-width": width,
    "stroke-dasharray": dash,
    "stroke-linejoin": "round",
    "stroke-linecap": "round",
  });
}

function drawLineTexts({ tone, end, label, value }: LineMark, fontSize: number): SvgMarkup[] {
  const { stroke, text: fill } = LINE_LOOKS[tone];
  const firstLineY = label.y - ((label.lines.length - 1) * fontSize * 1.2) / 2;
  const weight = tone === "quiet" ? 400 : 600;
  return [
    element("line", { x1: end.x, y1: end.y, x2: label.x - fontSize * 0.25, y2: label.y, stroke }),
    ...label.lines.map((text, index) =>
      writeText(text, {
        x: label.x,
        y: firstLineY + index * fontSize * 1.2 + fontSize * 0.35,
        "font-size": fontSize,
        "font-weight": weight,
        fill,
      }),
    ),
    ...(value === null ? [] : drawValue(value, stroke, fontSize)),
  ];
}

function drawValue(value: NonNullable<LineMark["value"]>, fill: string, fontSize: number): SvgMarkup[] {
  const place = {
    x: value.textX,
    y: value.textY + fontSize * 0.35,
    "text-anchor": value.anchor,
    "font-size": fontSize,
    "font-weight": 700,
  };
  return [
    element("circle", { cx: value.x, cy: value.y, r: fontSize * 0.28, fill, stroke: paper, "stroke-width": 1.5 }),
    ...writeOnPaper(value.text, { ...place, fill: ink }),
  ];
}
