import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bundleMarks } from "../../../../src/presentation/directory/maps/bundle-marks.ts";

const SIZE = { near: 20, height: 17 };

interface Place {
  id: number;
  x: number;
  y: number;
}

/** As wide as the numbers it holds. */
const draw = (members: readonly Place[]) => ({
  ids: members.map(({ id }) => id),
  x: members[0]!.x,
  y: members[0]!.y,
  halfWidth: members.length > 3 ? 9 : 6 + 5 * members.length,
});

const anyPlaces = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 300 }) }), { maxLength: 40 })
  .map((places) => places.map((place, id) => ({ id, ...place })));

describe("marks on a drawn map", () => {
  test("cover no other mark, and every place is in one of them, in its order", () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const marks = bundleMarks(places, SIZE, draw);
        for (const [index, one] of marks.entries())
          for (const other of marks.slice(index + 1))
            expect(
              Math.abs(one.x - other.x) >= one.halfWidth + other.halfWidth || Math.abs(one.y - other.y) >= SIZE.height,
            ).toBe(true);
        for (const { ids } of marks) expect(ids).toEqual([...ids].sort((a, b) => a - b));
        expect(marks.flatMap(({ ids }) => ids).sort((a, b) => a - b)).toEqual(places.map(({ id }) => id));
      }),
    );
  });

  test("of three places in a row become one where the mark of two reaches the third", () => {
    const row = [0, 19, 26].map((x, id) => ({ id, x, y: 0 }));
    expect(bundleMarks(row, SIZE, draw).map(({ ids }) => ids)).toEqual([[0, 1, 2]]);
  });

  test("that stand free stay apart", () => {
    const apart = [0, 100].map((x, id) => ({ id, x, y: 0 }));
    expect(bundleMarks(apart, SIZE, draw).map(({ ids }) => ids)).toEqual([[0], [1]]);
  });
});
