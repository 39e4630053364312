import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutBarChart, type BarChartInput, type BarChartMarks, type BarRow } from "../../src/charts/bar-chart.ts";
import {
  CHART_FRAMES,
  estimateTextWidth,
  NARROW_FRAME,
  WIDE_FRAME,
  type ChartFrame,
} from "../../src/charts/chart-frame.ts";
import { formatTenths, formatWhole } from "../../src/charts/format-number.ts";

function makeRow(id: string, from: number, to: number, changes: Partial<BarRow> = {}): BarRow {
  return {
    id,
    label: id,
    detail: null,
    pieces: [{ from, to, tone: "rise" }],
    lowText: null,
    highText: formatTenths(to),
    ...changes,
  };
}

function makeInput(rows: readonly BarRow[], changes: Partial<BarChartInput> = {}): BarChartInput {
  return {
    groups: [{ title: null, rows }],
    frame: WIDE_FRAME,
    formatValue: formatWhole,
    fromZero: true,
    reference: null,
    isJoined: false,
    ...changes,
  };
}

const labels = fc.constantFrom(
  "Groei",
  "Gemiddelde verblijfsduur",
  "Gasten per verwacht overlijden door een andere ziekte",
  "Extra vanuit het verpleeghuis naar een hospice",
);
const amount = fc.integer({ min: -5000, max: 500_000 }).map((tenths) => tenths / 10);
const rowOf = fc.record({ from: amount, to: amount, label: labels, detail: fc.option(labels), hasLow: fc.boolean() });
const charts = fc
  .record({
    rows: fc.array(rowOf, { minLength: 1, maxLength: 14 }),
    frame: fc.constantFrom(...CHART_FRAMES),
    title: fc.option(labels),
    fromZero: fc.boolean(),
  })
  .map(({ rows, frame, title, fromZero }) => {
    const made = rows.map(({ from, to, label, detail, hasLow }, index) =>
      makeRow(String(index), from, to, {
        label,
        detail,
        lowText: hasLow ? formatTenths(Math.min(from, to)) : null,
        highText: formatTenths(Math.max(from, to)),
      }),
    );
    return makeInput(made, {
      frame,
      fromZero,
      groups: [{ title, rows: made }],
      reference: { value: rows[0]!.from, label: `midden ${formatTenths(rows[0]!.from)}` },
    });
  });

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Every text with the room it takes, and every bar. */
function listBoxes({ frame, headings, rows, ticks, plot, reference }: BarChartMarks): { texts: Box[]; bars: Box[] } {
  const { fontSize } = frame;
  const box = (text: string, x: number, y: number, anchor: "start" | "middle" | "end" = "start"): Box => {
    const width = estimateTextWidth(text, fontSize);
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    return { left, right: left + width, top: y - fontSize / 2, bottom: y + fontSize / 2 };
  };
  return {
    texts: [
      ...[...headings, ...rows.flatMap(({ label, detail }) => [label, detail])]
        .flat()
        .map(({ x, y, text }) => box(text, x, y)),
      ...rows.flatMap(({ values }) => values.map(({ text, x, y, anchor }) => box(text, x, y, anchor))),
      ...ticks.map(({ position, label }) => box(label, position, plot.bottom + fontSize, "middle")),
      ...(reference ? [box(reference.label, reference.labelX, reference.labelY, "middle")] : []),
    ],
    bars: rows.flatMap(({ bars }) =>
      bars.map(({ x, y, width, height }) => ({ left: x, right: x + width, top: y, bottom: y + height })),
    ),
  };
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01;
const pairs = <T>(items: readonly T[]) =>
  items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));

describe("layoutBarChart", () => {
  it("keeps all words apart and off the bars, in both sizes", () => {
    fc.assert(
      fc.property(charts, (input) => {
        const { texts, bars } = listBoxes(layoutBarChart(input));
        expect(pairs(texts).filter(([a, b]) => overlap(a, b))).toEqual([]);
        expect(texts.filter((text) => bars.some((bar) => overlap(text, bar)))).toEqual([]);
      }),
    );
  });

  it("keeps everything inside the frame, as tall as its rows", () => {
    fc.assert(
      fc.property(charts, (input) => {
        const marks = layoutBarChart(input);
        const { texts, bars } = listBoxes(marks);
        for (const { left, right, top, bottom } of [...texts, ...bars]) {
          expect(left).toBeGreaterThanOrEqual(-0.01);
          expect(right).toBeLessThanOrEqual(marks.frame.width + 0.01);
          expect(top).toBeGreaterThanOrEqual(-0.01);
          expect(bottom).toBeLessThanOrEqual(marks.frame.height + 0.01);
        }
      }),
    );
  });

  it("gives equal steps equal lengths, and keeps half of a phone for the bars", () => {
    const { rows, plot } = layoutBarChart(
      makeInput([makeRow("a", 0, 50), makeRow("b", 50, 100), makeRow("c", 100, 75)], { frame: NARROW_FRAME }),
    );
    const [a, b, c] = rows.map(({ bars }) => bars[0]!.width) as [number, number, number];
    expect(b).toBeCloseTo(a, 9);
    expect(c).toBeCloseTo(a / 2, 9);
    expect(plot.right - plot.left).toBeGreaterThan(NARROW_FRAME.width / 2);
  });

  it("starts at 0 only when asked", () => {
    const ticks = (fromZero: boolean) =>
      layoutBarChart(makeInput([makeRow("a", 80, 100)], { fromZero })).ticks.map(({ label }) => label);
    expect(ticks(true)[0]).toBe("0");
    expect(ticks(false)).not.toContain("0");
  });

  it("leads from where a row ends to the top of the next", () => {
    const { rows, joints } = layoutBarChart(
      makeInput([makeRow("a", 0, 50), makeRow("b", 50, 30), makeRow("c", 0, 30)], { isJoined: true }),
    );
    const [a, b, c] = rows.map(({ bars }) => bars[0]!);
    expect(joints).toEqual([
      { x: a!.x + a!.width, top: a!.y + a!.height, bottom: b!.y },
      { x: b!.x, top: b!.y + b!.height, bottom: c!.y },
    ]);
  });

  it("leaves out the heading of a group without rows", () => {
    const groups = [
      { title: "Cijfers", rows: [makeRow("a", 1, 2)] },
      { title: "Keuzes", rows: [] },
    ];
    expect(layoutBarChart(makeInput([], { groups })).headings.map((lines) => lines.map(({ text }) => text))).toEqual([
      ["Cijfers"],
    ]);
  });

  it("is plain data, so that it can be sent and stored", () => {
    const marks = layoutBarChart(
      makeInput([makeRow("a", 1, 2)], {
        frame: { ...(NARROW_FRAME satisfies ChartFrame) },
        reference: { value: 1, label: "midden" },
      }),
    );
    expect(JSON.parse(JSON.stringify(marks))).toEqual(marks);
  });

  it("refuses a chart without rows, a row without pieces and what is no number", () => {
    expect(() => layoutBarChart(makeInput([]))).toThrow(RangeError);
    expect(() => layoutBarChart(makeInput([makeRow("a", 0, 1, { pieces: [] })]))).toThrow(RangeError);
    expect(() => layoutBarChart(makeInput([makeRow("a", 0, NaN)]))).toThrow("NaN");
  });
});
