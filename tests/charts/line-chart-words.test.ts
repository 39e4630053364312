import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHART_FRAMES, estimateTextWidth, LOW_FRAME, type ChartFrame } from "../../src/charts/chart-frame.ts";
import { formatWhole } from "../../src/charts/format-number.ts";
import { layoutLineChart, type ChartSeries, type LineChartMarks } from "../../src/charts/line-chart.ts";

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const frames = [...CHART_FRAMES, LOW_FRAME];

/** Of every word in the drawing, as high as its figures and capitals. */
function listWords({ frame: { fontSize }, plot, xTicks, yTicks, marker, lines }: LineChartMarks): Box[] {
  const write = (text: string, x: number, middle: number, anchor: "start" | "middle" | "end"): Box => {
    const width = estimateTextWidth(text, fontSize);
    const left = x - { start: 0, middle: width / 2, end: width }[anchor];
    return { text, left, right: left + width, top: middle - fontSize * 0.35, bottom: middle + fontSize * 0.35 };
  };
  return [
    ...xTicks.map(({ position, label }) => write(label, position, plot.bottom + fontSize * 1.15, "middle")),
    ...yTicks.map(({ position, label }) => write(label, plot.left - fontSize * 0.5, position, "end")),
    ...(marker === null ? [] : [write(marker.label, marker.x, plot.top - fontSize * 1.15, "middle")]),
    ...lines.flatMap(({ label, value }) => [
      ...label.lines.map((text, index) =>
        write(text, label.x, label.y + (index - (label.lines.length - 1) / 2) * fontSize * 1.2, "start"),
      ),
      ...(value === null ? [] : [write(value.text, value.textX, value.textY, value.anchor)]),
    ]),
  ];
}

const findOver = (words: readonly Box[]) =>
  words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter(
        (other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );

/** Up to three lines over the same years, some with a value, with names of one or two lines. */
const charts = fc
  .tuple(fc.integer({ min: 8, max: 40 }), fc.integer({ min: 10, max: 20_000 }))
  .chain(([years, most]) =>
    fc.record({
      frame: fc.constantFrom<ChartFrame>(...frames),
      marked: fc.integer({ min: 0, max: years - 1 }),
      lines: fc.array(
        fc.record({
          values: fc.array(fc.integer({ min: 0, max: most }), { minLength: years, maxLength: years }),
          label: fc.constantFrom(["vlak"], ["gemiddelde", "leeftijd"], ["leeftijd en", "spreiding"], ["per huis"]),
          valued: fc.boolean(),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  )
  .map(({ frame, marked, lines }) => ({
    frame,
    markedX: 2025 + marked,
    series: lines.map(({ values, label, valued }, index): ChartSeries => ({
      id: String(index),
      label,
      points: values.map((y, at) => ({ x: 2025 + at, y })),
      shape: "line",
      tone: "first",
      valued,
    })),
  }));

const fixed = { formatX: String, formatY: formatWhole, fromZero: true };

describe("the words of a line chart", () => {
  it("stand over no other word, wherever the lines run and whichever year is marked", () => {
    fc.assert(
      fc.property(charts, (chart) => {
        expect(findOver(listWords(layoutLineChart({ ...fixed, ...chart })))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("stand at the same places in two charts side by side, with years at the same ends", () => {
    fc.assert(
      fc.property(charts, charts, ({ frame, series }, other) => {
        const from = (one: readonly ChartSeries[], beside: readonly ChartSeries[]) =>
          layoutLineChart({ ...fixed, frame, markedX: null, series: one, beside: { ...fixed, series: beside } }).plot;
        expect(from(series, other.series)).toEqual(from(other.series, series));
      }),
    );
  });
});
