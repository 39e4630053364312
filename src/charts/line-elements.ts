/** Marks of a line chart as the elements that draw them, for the page and for a picture. */
import type { Chart } from "./chart.ts";
import { layoutLineChart } from "./line-chart.ts";
import type { LineChartInput, LineChartMarks, LineMark } from "./line-chart.ts";
import { middleText, type MarkElement } from "./mark-tree.ts";

const BAND_OPACITY = { inner: 0.2, outer: 0.13 } as const;
/** Distance between the lines of the hatching on paper, in units of the drawing. */
const HATCH_STEP = { inner: 5, outer: 10 } as const;

/** Lines over a scale, with bands, ticks and a mark. */
export function lineChart(input: Omit<LineChartInput, "frame">): Chart {
  return {
    className: "line-chart",
    draw: (frame, hatchId) => {
      const marks = layoutLineChart({ ...input, frame });
      const hasBands = marks.lines.some(({ bands }) => bands.length > 0);
      return { frame: marks.frame, elements: drawLineChart(marks, hatchId), hasBands };
    },
  };
}

/** @param hatchId unique on the page, for bands that are hatched on paper; null in a picture, where they are tinted */
export function drawLineChart(
  { frame: { fontSize }, plot, xTicks, yTicks, marker, lines }: LineChartMarks,
  hatchId: string | null,
): MarkElement[] {
  return [
    ...drawBands(lines, hatchId),
    ...yTicks.map(({ position, label }): MarkElement => ({
      tag: "g",
      className: "tick",
      attributes: {},
      children: [
        { tag: "line", look: "gridLine", attributes: { x1: plot.left, x2: plot.right, y1: position, y2: position } },
        middleText(
          label,
          fontSize,
          { x: plot.left - fontSize * 0.5, y: position, "text-anchor": "end" },
          { look: "tickText" },
        ),
      ],
    })),
    ...xTicks.map(({ position, label }): MarkElement => ({
      tag: "text",
      className: "tick",
      look: "tickText",
      attributes: { x: position, y: plot.bottom + fontSize * 1.5, "text-anchor": "middle" },
      children: [label],
    })),
    ...(marker === null ? [] : [drawMarker(marker, plot, fontSize)]),
    ...lines.map(({ tone, path }): MarkElement => ({
      tag: "path",
      className: `series ${tone}`,
      look: `line ${tone}`,
      attributes: { d: path },
    })),
    ...lines.map((line) => drawLineTexts(line, fontSize)),
  ];
}

/** Under the lines: on screen the style sheet fills them with a transparent tone, on paper the hatching stays. */
function drawBands(lines: readonly LineMark[], hatchId: string | null): MarkElement[] {
  const bands = lines.flatMap(({ tone, bands: own }) =>
    own.map(({ level, path }): MarkElement => ({
      tag: "path",
      className: `band ${level} ${tone}`,
      look: `band ${tone}`,
      attributes:
        hatchId === null
          ? { d: path, "fill-opacity": BAND_OPACITY[level] }
          : { d: path, fill: `url(#${hatchId}-${level})` },
    })),
  );
  if (bands.length === 0 || hatchId === null) return bands;
  return [
    {
      tag: "defs",
      attributes: {},
      children: (["inner", "outer"] as const).map((level) => drawHatch(`${hatchId}-${level}`, HATCH_STEP[level])),
    },
    ...bands,
  ];
}

function drawHatch(id: string, step: number): MarkElement {
  return {
    tag: "pattern",
    attributes: {
      id,
      patternUnits: "userSpaceOnUse",
      width: step,
      height: step,
      patternTransform: "rotate(45)",
    },
    children: [{ tag: "line", className: "hatch", attributes: { x1: 0, x2: 0, y1: 0, y2: step } }],
  };
}

function drawMarker(
  { x, label }: NonNullable<LineChartMarks["marker"]>,
  plot: LineChartMarks["plot"],
  fontSize: number,
): MarkElement {
  return {
    tag: "g",
    className: "marker",
    attributes: {},
    children: [
      {
        tag: "line",
        look: "axisLine",
        attributes: { x1: x, x2: x, y1: plot.top - fontSize * 0.5, y2: plot.bottom },
      },
      {
        tag: "text",
        look: "strongText",
        attributes: { x, y: plot.top - fontSize * 0.8, "text-anchor": "middle" },
        children: [label],
      },
    ],
  };
}

function drawLineTexts({ tone, end, label, value }: LineMark, fontSize: number): MarkElement {
  const firstLineY = label.y - ((label.lines.length - 1) * fontSize * 1.2) / 2;
  return {
    tag: "g",
    className: `series-text ${tone}`,
    attributes: {},
    children: [
      {
        tag: "line",
        className: `leader ${tone}`,
        look: `leader ${tone}`,
        attributes: { x1: end.x, y1: end.y, x2: label.x - fontSize * 0.25, y2: label.y },
      },
      ...label.lines.map((text, index) =>
        middleText(
          text,
          fontSize,
          { x: label.x, y: firstLineY + index * fontSize * 1.2 },
          { look: tone === "quiet" ? "quietName" : "lineName" },
        ),
      ),
      ...(value === null ? [] : drawValue(value, tone, fontSize)),
    ],
  };
}

function drawValue(
  { x, y, textX, textY, anchor, text }: NonNullable<LineMark["value"]>,
  tone: LineMark["tone"],
  fontSize: number,
): MarkElement[] {
  return [
    { tag: "circle", look: `dot ${tone}`, attributes: { cx: x, cy: y, r: fontSize * 0.28 } },
    middleText(text, fontSize, { x: textX, y: textY, "text-anchor": anchor }, { className: "value", look: "figure" }),
  ];
}
