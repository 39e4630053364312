import { area, curveLinear, curveStep, line } from "d3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { drawArea, drawLine, type LineShape } from "../../src/charts/line-path.ts";

const shape = fc.constantFrom<LineShape>("line", "step");
const value = fc.double({ min: -2000, max: 2000, noNaN: true });
const height = fc.oneof(value, fc.integer({ min: 0, max: 3 }));
/** From left to right, with level stretches: many years of the same number of beds. */
const rows = fc
  .array(fc.record({ x: value, low: height, high: height }), { minLength: 1, maxLength: 30 })
  .map((points) => points.toSorted((one, other) => one.x - other.x));
const curve = (name: LineShape) => (name === "step" ? curveStep : curveLinear);

/** Where a path turns: without points that come twice, and without those between two of the same height. */
function cornersOf(path: string): string[] {
  const all = path.replace(/^M|Z$/gu, "").split("L");
  const once = all.filter((point, index) => point !== all[index - 1]);
  const levelOf = (point: string | undefined) => point?.split(",")[1];
  return once.filter(
    (point, index) => levelOf(point) !== levelOf(once[index - 1]) || levelOf(point) !== levelOf(once[index + 1]),
  );
}

test("a line is the one that d3 draws", () => {
  fc.assert(
    fc.property(rows, shape, (points, name) => {
      const theirs = line<(typeof points)[number]>(
        (point) => point.x,
        (point) => point.low,
      );
      const ours = drawLine(
        points.map(({ x, low }) => ({ x, y: low })),
        name,
      );
      expect(cornersOf(ours)).toEqual(cornersOf(theirs.curve(curve(name)).digits(1)(points)!));
    }),
  );
});

test("the area between two lines is the one that d3 draws", () => {
  fc.assert(
    fc.property(rows, shape, (points, name) => {
      const theirs = area<(typeof points)[number]>()
        .x((point) => point.x)
        .y0((point) => point.low)
        .y1((point) => point.high);
      const [high, low] = [
        points.map((point) => ({ x: point.x, y: point.high })),
        points.map((point) => ({ x: point.x, y: point.low })),
      ];
      expect(cornersOf(drawArea(high, low, name))).toEqual(cornersOf(theirs.curve(curve(name)).digits(1)(points)!));
    }),
  );
});

test("a level stretch of steps has a beginning and an end, and nothing in between", () => {
  const points = [10, 10, 10, 20, 20].map((y, x) => ({ x: x * 10, y }));
  expect(drawLine(points, "step")).toBe("M0,10L25,10L25,20L40,20");
});

test("without a point nothing is drawn", () => {
  expect([drawLine([], "step"), drawArea([], [], "line")]).toEqual(["", ""]);
});
