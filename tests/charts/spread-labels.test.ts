import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadLabels } from "../../src/charts/spread-labels.ts";

const places = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 8 });

describe("spreadLabels", () => {
  it("leaves labels alone that have room", () => {
    expect(spreadLabels([10, 60, 120], [20, 20, 20], 0, 200)).toEqual([10, 60, 120]);
  });

  it("keeps the order of the lines and their distance, within bounds when they fit", () => {
    fc.assert(
      fc.property(places, (centres) => {
        const placed = spreadLabels(
          centres,
          centres.map(() => 40),
          -20,
          1020,
        );
        const order = centres.map((_, index) => index).sort((a, b) => centres[a]! - centres[b]!);
        order.forEach((index, position) => {
          expect(placed[index]!).toBeGreaterThanOrEqual(-1e-6);
          expect(placed[index]!).toBeLessThanOrEqual(1000 + 1e-6);
          if (position > 0) expect(placed[index]! - placed[order[position - 1]!]!).toBeGreaterThanOrEqual(40 - 1e-6);
        });
      }),
    );
  });

  it("refuses another number of heights than of labels", () => {
    expect(() => spreadLabels([1, 2], [10], 0, 100)).toThrow(RangeError);
  });
});
