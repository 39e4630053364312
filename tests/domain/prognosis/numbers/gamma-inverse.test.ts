import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gammaInverse, incompleteGamma } from "../../../../src/domain/prognosis/numbers/incomplete-gamma.ts";
import { normalInverse } from "../../../../src/domain/prognosis/numbers/normal.ts";

const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

describe("the inverse gamma distribution", () => {
  it.each([
    [0.95, 1, 3.841459],
    [0.95, 10, 18.307038],
    [0.05, 10, 3.940299],
    [0.5, 100, 99.334129],
  ])("gives the published chi-square value at %d for %i degrees of freedom", (p, degrees, published) => {
    expect(2 * gammaInverse(p, degrees / 2)).toBeCloseTo(published, 5);
  });

  it("is the exponential for shape 1 and half a squared normal for shape 0.5", () => {
    for (const p of [1e-12, 1e-6, 0.01, 0.5, 0.99, 1 - 1e-6]) {
      expect(gammaInverse(p, 1) / -Math.log1p(-p)).toBeCloseTo(1, 9);
      const z = normalInverse((1 + p) / 2);
      if (p > 1e-6) expect(gammaInverse(p, 0.5) / ((z * z) / 2)).toBeCloseTo(1, 6);
    }
  });

  it("inverts the distribution for every shape a count gives", () => {
    fc.assert(
      fc.property(probability, fc.double({ min: 0.5, max: 50_000, noNaN: true }), (p, shape) => {
        expect(Math.abs(incompleteGamma(shape, gammaInverse(p, shape)) - p)).toBeLessThan(1e-9);
      }),
    );
  });

  it("refuses what is no probability between 0 and 1", () => {
    for (const p of [0, 1, NaN]) expect(() => gammaInverse(p, 2)).toThrow(RangeError);
  });
});
