import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHART_FRAMES, estimateTextWidth, NARROW_FRAME, WIDE_FRAME } from "../../src/charts/chart-frame.ts";
import { formatWhole } from "../../src/charts/format-number.ts";
import { layoutLineChart, type ChartSeries, type LineChartInput } from "../../src/charts/line-chart.ts";

function makeSeries(id: string, values: readonly number[], changes: Partial<ChartSeries> = {}): ChartSeries {
  const points = values.map((y, index) => ({ x: 2025 + index, y }));
  return { id, label: [id], points, shape: "line", tone: "first", valued: true, ...changes };
}

function makeInput(series: readonly ChartSeries[], changes: Partial<LineChartInput> = {}): LineChartInput {
  return {
    series,
    frame: WIDE_FRAME,
    formatX: String,
    formatY: formatWhole,
    fromZero: true,
    markedX: null,
    ...changes,
  };
}

/** The coordinates of a path made of M, L and curveStep's segments, all absolute. */
function readPath(path: string): { x: number; y: number }[] {
  const numbers = path.match(/-?\d+(?:\.\d+)?/g)!.map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, index) => ({
    x: numbers[2 * index]!,
    y: numbers[2 * index + 1]!,
  }));
}

/** Amounts from 0 to a million, with two decimals. */
const amounts = fc.array(
  fc.integer({ min: 0, max: 1e8 }).map((hundredths) => hundredths / 100),
  { minLength: 2, maxLength: 40 },
);
const rounding = 0.06;

describe("layoutLineChart", () => {
  it("keeps every mark inside the plot, in both sizes and both shapes", () => {
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom(...CHART_FRAMES),
        fc.constantFrom("line" as const, "step" as const),
        fc.boolean(),
        (values, frame, shape, fromZero) => {
          const { plot, lines } = layoutLineChart(makeInput([makeSeries("a", values, { shape })], { frame, fromZero }));
          for (const { x, y } of readPath(lines[0]!.path)) {
            expect(x).toBeGreaterThanOrEqual(plot.left - rounding);
            expect(x).toBeLessThanOrEqual(plot.right + rounding);
            expect(y).toBeGreaterThanOrEqual(plot.top - rounding);
            expect(y).toBeLessThanOrEqual(plot.bottom + rounding);
          }
        },
      ),
    );
  });

  it("keeps a band inside the plot and around its line", () => {
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom("line" as const, "step" as const),
        fc.integer({ min: 0, max: 1000 }),
        (values, shape, width) => {
          const points = values.map((value, index) => ({ x: 2025 + index, low: value - width, high: value + width }));
          const { plot, lines } = layoutLineChart(
            makeInput([makeSeries("a", values, { shape, bands: [{ level: "outer", points }] })]),
          );
          const corners = readPath(lines[0]!.bands[0]!.path);
          const ys = corners.map(({ y }) => y);
          expect(Math.min(...ys)).toBeGreaterThanOrEqual(plot.top - rounding);
          expect(Math.max(...ys)).toBeLessThanOrEqual(plot.bottom + rounding);
          const lineYs = readPath(lines[0]!.path).map(({ y }) => y);
          expect(Math.min(...ys)).toBeLessThanOrEqual(Math.min(...lineYs));
          expect(Math.max(...ys)).toBeGreaterThanOrEqual(Math.max(...lineYs));
        },
      ),
    );
  });

  it("gives charts that must reach the same value the same axis", () => {
    const axis = (values: number[]) =>
      layoutLineChart(makeInput([makeSeries("a", values)], { reachY: 250 })).yTicks.map(({ label }) => label);
    expect(axis([10, 20])).toEqual(axis([100, 200]));
  });

  it("keeps the plot inside the frame", () => {
    for (const frame of CHART_FRAMES) {
      const { plot } = layoutLineChart(makeInput([makeSeries("lang woord", [1, 35_695])], { frame, markedX: 2026 }));
      expect(plot.left).toBeGreaterThan(0);
      expect(plot.right).toBeGreaterThan(plot.left + frame.width / 2);
      expect(plot.right).toBeLessThan(frame.width);
      expect(plot.bottom).toBeLessThan(frame.height);
    }
  });

  it("draws rising figures as a line that never goes down", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const rising = values.toSorted((a, b) => a - b);
        const marks = readPath(layoutLineChart(makeInput([makeSeries("a", rising)])).lines[0]!.path);
        for (let index = 1; index < marks.length; index += 1)
          expect(marks[index]!.y).toBeLessThanOrEqual(marks[index - 1]!.y);
      }),
    );
  });

  it("has ticks from the bottom of the plot to its top, so that no figure lies beyond the last one", () => {
    fc.assert(
      fc.property(amounts, fc.boolean(), (values, fromZero) => {
        const { plot, yTicks } = layoutLineChart(makeInput([makeSeries("a", values)], { fromZero }));
        expect(yTicks[0]!.position).toBeCloseTo(plot.bottom, 3);
        expect(yTicks.at(-1)!.position).toBeCloseTo(plot.top, 3);
      }),
    );
  });

  it("starts amounts at 0 and lets an index start higher", () => {
    const series = [makeSeries("a", [100, 115])];
    expect(layoutLineChart(makeInput(series)).yTicks[0]!.label).toBe("0");
    expect(Number(layoutLineChart(makeInput(series, { fromZero: false })).yTicks[0]!.label)).toBeGreaterThan(80);
  });

  it("names every fifth year of the prognosis on both sizes", () => {
    for (const frame of CHART_FRAMES) {
      const { xTicks } = layoutLineChart(
        makeInput(
          [
            makeSeries(
              "gasten",
              Array.from({ length: 26 }, (_, i) => 2000 + i),
            ),
          ],
          { frame },
        ),
      );
      expect(xTicks.map(({ label }) => label)).toEqual(["2025", "2030", "2035", "2040", "2045", "2050"]);
    }
  });

  it("never lets labels at the end of lines overlap", () => {
    const heights = 2.4 * NARROW_FRAME.fontSize;
    const series = ["a", "b", "c"].map((id, index) => makeSeries(id, [5, 10 + index / 100], { label: [id, id] }));
    const ys = layoutLineChart(makeInput(series, { frame: NARROW_FRAME }))
      .lines.map(({ label }) => label.y)
      .sort((a, b) => a - b);
    expect(ys[1]! - ys[0]!).toBeGreaterThanOrEqual(heights);
    expect(ys[2]! - ys[1]!).toBeGreaterThanOrEqual(heights);
  });

  it("prints the value of valued lines at the marked year, in Dutch", () => {
    const series = [makeSeries("a", [1000, 2254.8]), makeSeries("b", [500, 600], { valued: false })];
    const { lines, marker } = layoutLineChart(makeInput(series, { markedX: 2026 }));
    expect(marker!.label).toBe("2026");
    expect(lines[0]!.value!.text).toBe("2.255");
    expect(lines[1]!.value).toBeNull();
  });

  it("keeps a value clear of its own line: above it, on the side it comes from or goes to", () => {
    const middle = (values: number[]) =>
      layoutLineChart(makeInput([makeSeries("a", values)], { markedX: 2027 })).lines[0]!.value!;
    expect(middle([1, 2, 3, 4, 5])).toMatchObject({ anchor: "end" });
    expect(middle([5, 4, 3, 2, 1])).toMatchObject({ anchor: "start" });
    expect(middle([1, 2, 3, 4, 5]).textY).toBeLessThan(middle([1, 2, 3, 4, 5]).y);
  });

  it("refuses a chart without points and a figure that is missing", () => {
    expect(() => layoutLineChart(makeInput([]))).toThrow(RangeError);
    expect(() => layoutLineChart(makeInput([makeSeries("a", [])]))).toThrow(RangeError);
    expect(() => layoutLineChart(makeInput([makeSeries("a", [1, NaN])]))).toThrow("y NaN");
    const gap = [{ level: "inner" as const, points: [{ x: 2025, low: NaN, high: 2 }] }];
    expect(() => layoutLineChart(makeInput([makeSeries("a", [1], { bands: gap })]))).toThrow("y NaN");
  });
});

describe("the words under a line chart", () => {
  it("never touch, however the numbers fall", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 2, max: 60 }),
        fc.constantFrom(...CHART_FRAMES),
        (first, length, frame) => {
          const points = Array.from({ length }, (_, index) => ({ x: first + index, y: 1 }));
          const { xTicks } = layoutLineChart(makeInput([makeSeries("a", [], { points })], { frame }));
          for (const [index, tick] of xTicks.slice(1).entries()) {
            const room = estimateTextWidth(tick.label, frame.fontSize) + frame.fontSize / 2;
            expect(tick.position - xTicks[index]!.position).toBeGreaterThan(room);
          }
        },
      ),
    );
  });
});
