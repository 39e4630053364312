import { area, curveLinear, curveStep, line } from "d3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { drawArea, drawLine, type LineShape } from "../../src/charts/line-path.ts";

const shape = fc.constantFrom<LineShape>("line", "step");
const value = fc.double({ min: -2000, max: 2000, noNaN: true });
const rows = fc.array(fc.record({ x: value, low: value, high: value }), { minLength: 1, maxLength: 30 });
const curve = (name: LineShape) => (name === "step" ? curveStep : curveLinear);

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
      expect(ours).toBe(theirs.curve(curve(name)).digits(1)(points));
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
      expect(drawArea(high, low, name)).toBe(theirs.curve(curve(name)).digits(1)(points));
    }),
  );
});

test("without a point nothing is drawn", () => {
  expect([drawLine([], "step"), drawArea([], [], "line")]).toEqual(["", ""]);
});
