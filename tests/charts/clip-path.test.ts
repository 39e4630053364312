import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clipLine, clipRing } from "../../src/charts/maps/clip-path.ts";
import type { Pixel, Ring } from "../../src/charts/maps/pixel.ts";

const SIZE = { width: 100, height: 60 };
const somewhere = fc.tuple(fc.integer({ min: -300, max: 400 }), fc.integer({ min: -300, max: 400 }));
const inPicture: fc.Arbitrary<Pixel> = fc.tuple(
  fc.double({ min: 0.01, max: 99.99, noNaN: true }),
  fc.double({ min: 0.01, max: 59.99, noNaN: true }),
);

const sayStep = (from: Pixel, to: Pixel) => JSON.stringify([from, to]);

/** Times a ring goes around a point: what a browser fills by. */
function windings(ring: Ring, [x, y]: Pixel): number {
  return ring.reduce((turns, [toX, toY], index) => {
    const [fromX, fromY] = ring.at(index - 1)!;
    const side = (toX - fromX) * (y - fromY) - (x - fromX) * (toY - fromY);
    if (fromY <= y && toY > y && side > 0) return turns + 1;
    return fromY > y && toY <= y && side < 0 ? turns - 1 : turns;
  }, 0);
}

/** In SVG units, of a point to the nearest of the sides of a ring. */
const toEdge = (ring: Ring, [x, y]: Pixel) =>
  Math.min(
    ...ring.map(([toX, toY], index) => {
      const [fromX, fromY] = ring.at(index - 1)!;
      const length = (toX - fromX) ** 2 + (toY - fromY) ** 2;
      const along = length === 0 ? 0 : ((x - fromX) * (toX - fromX) + (y - fromY) * (toY - fromY)) / length;
      const share = Math.min(1, Math.max(0, along));
      return Math.hypot(x - fromX - share * (toX - fromX), y - fromY - share * (toY - fromY));
    }),
  );

describe("an outline cut to the picture", () => {
  test("fills of the picture what the whole outline fills", () => {
    fc.assert(
      fc.property(fc.array(somewhere, { minLength: 3, maxLength: 12 }), inPicture, (ring, point) => {
        fc.pre(toEdge(ring, point) > 1e-6);
        expect(windings(clipRing(ring, SIZE), point)).toBe(windings(ring, point));
      }),
    );
  });

  test("has no point far outside the picture", () => {
    fc.assert(
      fc.property(fc.array(somewhere, { minLength: 3, maxLength: 12 }), (ring) => {
        for (const [x, y] of clipRing(ring, SIZE)) {
          expect(Math.max(-x, x - SIZE.width, -y, y - SIZE.height)).toBeLessThan(8.001);
        }
      }),
    );
  });

  test("is empty beside the picture, and the whole picture where the outline goes around it", () => {
    const square = (from: number, to: number): Ring => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
    ];
    expect(clipRing(square(200, 300), SIZE)).toEqual([]);
    expect(clipRing(square(-500, 500), SIZE)).toHaveLength(4);
  });
});

describe("a line cut to the picture", () => {
  test("keeps every step that comes into the picture, in order", () => {
    fc.assert(
      fc.property(
        fc.array(somewhere, { minLength: 2, maxLength: 12 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (line, share) => {
          const kept = clipLine(line, SIZE).flatMap((piece) =>
            piece.slice(1).map((to, index) => sayStep(piece[index]!, to)),
          );
          const steps = line.slice(1).map((to, index) => [line[index]!, to] as const);
          const showing = steps.filter(([from, to]) => {
            const x = from[0] + (to[0] - from[0]) * share;
            const y = from[1] + (to[1] - from[1]) * share;
            return x >= 0 && x <= SIZE.width && y >= 0 && y <= SIZE.height;
          });
          for (const [from, to] of showing) expect(kept).toContain(sayStep(from, to));
          expect(steps.map(([from, to]) => sayStep(from, to))).toEqual(expect.arrayContaining(kept));
        },
      ),
    );
  });

  test("falls apart where it leaves the picture, and has nothing left beside it", () => {
    const line: Ring = [
      [10, 10],
      [10, -50],
      [50, -50],
      [50, 10],
    ];
    expect(clipLine(line, SIZE)).toEqual([line.slice(0, 2), line.slice(2)]);
    expect(clipLine([line[1]!, line[2]!], SIZE)).toEqual([]);
  });
});
