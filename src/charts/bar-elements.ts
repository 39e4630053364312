/** Marks of a chart of bars as the elements that draw them, for the page and for a picture. */
import { layoutBarChart } from "./bar-chart.ts";
import type { BarChartInput, BarChartMarks, BarRowMark, BarText } from "./bar-chart.ts";
import type { Chart } from "./chart.ts";
import { middleText, type MarkElement } from "./mark-tree.ts";

/** Lying bars in groups, with their ticks and a line to hold them against. */
export function barChart(input: Omit<BarChartInput, "frame">): Chart {
  return {
    className: "bar-chart",
    draw: (frame) => {
      const marks = layoutBarChart({ ...input, frame });
      return { frame: marks.frame, elements: drawBarChart(marks), hasBands: false };
    },
  };
}

export function drawBarChart({
  frame: { fontSize },
  plot,
  ticks,
  reference,
  headings,
  rows,
  joints,
}: BarChartMarks): MarkElement[] {
  return [
    ...ticks.map(({ position, label }): MarkElement => ({
      tag: "g",
      className: "tick",
      attributes: {},
      children: [
        { tag: "line", look: "gridLine", attributes: { x1: position, x2: position, y1: plot.top, y2: plot.bottom } },
        {
          tag: "text",
          look: "tickText",
          attributes: { x: position, y: plot.bottom + fontSize * 1.2, "text-anchor": "middle" },
          children: [label],
        },
      ],
    })),
    ...(reference === null ? [] : [drawReference(reference, plot, fontSize)]),
    ...joints.map(({ x, top, bottom }): MarkElement => ({
      tag: "line",
      className: "joint",
      look: "axisLine",
      attributes: { x1: x, x2: x, y1: top, y2: bottom },
    })),
    ...headings.flatMap((heading) => drawTexts(heading, fontSize, { className: "heading", look: "strongText" })),
    ...rows.map((row) => drawRow(row, fontSize)),
  ];
}

function drawReference(
  { x, labelX, labelY, label }: NonNullable<BarChartMarks["reference"]>,
  plot: BarChartMarks["plot"],
  fontSize: number,
): MarkElement {
  return {
    tag: "g",
    className: "reference",
    attributes: {},
    children: [
      {
        tag: "line",
        look: "axisLine",
        attributes: { x1: x, x2: x, y1: plot.top - fontSize * 0.3, y2: plot.bottom },
      },
      middleText(label, fontSize, { x: labelX, y: labelY, "text-anchor": "middle" }, { look: "strongText" }),
    ],
  };
}

function drawRow({ label, detail, bars, values }: BarRowMark, fontSize: number): MarkElement {
  return {
    tag: "g",
    attributes: {},
    children: [
      ...bars.map(({ tone, ...place }): MarkElement => ({
        tag: "rect",
        className: tone,
        look: `bar ${tone}`,
        attributes: place,
      })),
      ...drawTexts(label, fontSize, { className: "label", look: "barLabel" }),
      ...drawTexts(detail, fontSize, { className: "detail", look: "barDetail" }),
      ...values.map(({ x, y, anchor, text }) =>
        middleText(text, fontSize, { x, y, "text-anchor": anchor }, { className: "value", look: "figure" }),
      ),
    ],
  };
}

function drawTexts(lines: BarText, fontSize: number, dress: Pick<MarkElement, "className" | "look">): MarkElement[] {
  return lines.map(({ x, y, text }) => middleText(text, fontSize, { x, y }, dress));
}
