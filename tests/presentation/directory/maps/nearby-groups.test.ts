import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupNearby } from "../../../../src/presentation/directory/maps/nearby-groups.ts";

const points = fc.array(fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 300 }) }), {
  maxLength: 40,
});

describe("markers that would cover each other", () => {
  test("lose no place and show none twice", () => {
    fc.assert(
      fc.property(points, (items) => {
        const grouped = groupNearby(items, (item) => item, 26).flat();
        expect(grouped).toHaveLength(items.length);
        expect(new Set(grouped).size).toBe(new Set(items).size);
      }),
    );
  });

  test("never stand closer than the given distance, across or down", () => {
    fc.assert(
      fc.property(points, (items) => {
        const firsts = groupNearby(items, (item) => item, 26).map(([first]) => first!);
        firsts.forEach((a, i) =>
          firsts
            .slice(i + 1)
            .forEach((b) => expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(26)),
        );
      }),
    );
  });
});
