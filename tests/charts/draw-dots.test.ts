import fc from "fast-check";
import { expect, test } from "vitest";
import { distinctPlaces, drawDots } from "../../src/charts/maps/draw-dots.ts";

const SIDE = 400;
const SIZE = 10;
const along = fc.integer({ min: 0, max: SIDE - 1 });
const places = (options: fc.ArrayConstraints) => fc.array(fc.record({ x: along, y: along }), options);
const dotsOf = (path: string) =>
  [...path.matchAll(/M(\d+) (\d+)h0/gu)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

test("every place has a dot of a place within its own square, and no square has two", () => {
  fc.assert(
    fc.property(places({ maxLength: 200 }), (all) => {
      const dots = dotsOf(drawDots(all, SIZE));
      const squareOf = ({ x, y }: { x: number; y: number }) => `${Math.floor(x / SIZE)} ${Math.floor(y / SIZE)}`;
      expect(dots.map(squareOf).toSorted()).toEqual([...new Set(all.map(squareOf))].toSorted());
      for (const dot of dots) expect(all).toContainEqual(dot);
    }),
  );
});

test("ten thousand places are drawn in no more than the picture holds", () => {
  const all = fc.sample(places({ minLength: 10_000, maxLength: 10_000, size: "max" }), { numRuns: 1, seed: 1 })[0]!;
  expect(dotsOf(drawDots(all, SIZE)).length).toBeLessThanOrEqual((SIDE / SIZE) ** 2);
});

test("of places on one point one is kept, and every point that was there is still there", () => {
  fc.assert(
    fc.property(places({ maxLength: 200 }), (all) => {
      const pointOf = ({ x, y }: { x: number; y: number }) => `${x} ${y}`;
      const kept = distinctPlaces([...all, ...all]).map(pointOf);
      expect(kept).toEqual([...new Set(all.map(pointOf))]);
    }),
  );
});
