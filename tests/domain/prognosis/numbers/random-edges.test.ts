import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaInverse, incompleteBeta } from "../../../../src/domain/prognosis/numbers/incomplete-beta.ts";
import { incompleteGamma, logGamma } from "../../../../src/domain/prognosis/numbers/incomplete-gamma.ts";
import { normalInverse } from "../../../../src/domain/prognosis/numbers/normal.ts";
import { pertInverse } from "../../../../src/domain/prognosis/numbers/pert.ts";
import { poissonInverse } from "../../../../src/domain/prognosis/numbers/poisson.ts";
import { takeQuantiles } from "../../../../src/domain/prognosis/numbers/quantile.ts";
import { openStream, uniformAt } from "../../../../src/domain/prognosis/numbers/uniform.ts";

describe("at their edges, uniform numbers", () => {
  it("have a stream for the least and the largest seed, and say what is wrong with another", () => {
    const [least, largest] = [openStream(0, "x"), openStream(0xffffffff, "x")];
    expect(uniformAt(least, 0)).not.toBe(uniformAt(largest, 0));
    expect(() => openStream(2 ** 32, "x")).toThrow("Seed must be a whole number from 0 to 4294967295: 4294967296");
  });

  it("know names apart that are written with the same letters", () => {
    const firsts = ["ab", "ba", "a", "b", "", "aa"].map((name) => uniformAt(openStream(7, name), 0));
    expect(new Set(firsts).size).toBe(firsts.length);
  });
});

describe("at its edges, the inverse normal distribution", () => {
  // Percentage points as published, in the middle and in both tails.
  it.each([
    [0.25, -0.6744897501960817],
    [0.075, -1.4395314709384563],
    [0.01, -2.3263478740408408],
    [0.001, -3.090232306167813],
    [1e-6, -4.753424308822899],
  ])("gives for %d below the middle what it gives above it, with the other sign", (p, z) => {
    expect(normalInverse(p)).toBeCloseTo(z, 13);
    expect(normalInverse(1 - p)).toBeCloseTo(-z, 9);
  });

  it("has no step where one formula takes over from another", () => {
    for (const p of [0.075, 0.925, Math.exp(-25)]) {
      const [below, above] = [normalInverse(p * (1 - 1e-9)), normalInverse(p * (1 + 1e-9))];
      expect(above).toBeGreaterThan(below);
      expect(above - below).toBeLessThan(1e-7);
    }
  });
});

describe("at their edges, the beta distribution and PERT", () => {
  it("have a closed form when one shape is 1, far into the tails", () => {
    for (const p of [1e-12, 1e-6, 0.01, 0.5, 0.99, 1 - 1e-6]) {
      for (const shape of [0.5, 1, 2, 5, 40]) {
        expect(betaInverse(p, shape, 1) / p ** (1 / shape)).toBeCloseTo(1, 9);
        expect(betaInverse(p, 1, shape) / -Math.expm1(Math.log1p(-p) / shape)).toBeCloseTo(1, 9);
      }
    }
  });

  it("mirror: what lies below x lies above 1 - x with the shapes swapped", () => {
    const inside = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    const shape = fc.double({ min: 0.2, max: 60, noNaN: true });
    fc.assert(
      fc.property(inside, shape, shape, (x, a, b) => {
        expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 10);
      }),
    );
  });

  it("refuse what is no chance and no shape, with what it was", () => {
    for (const x of [-0.1, 1.1, NaN]) {
      expect(() => incompleteBeta(x, 2, 3)).toThrow(`x must lie in [0, 1]: ${x}`);
      expect(() => betaInverse(x, 2, 3)).toThrow(`Probability must lie in [0, 1]: ${x}`);
    }
    for (const [a, b] of [
      [0, 1],
      [1, 0],
      [-1, 1],
      [1, -1],
      [Infinity, 1],
      [1, Infinity],
      [NaN, 1],
      [1, NaN],
    ] as const) {
      expect(() => incompleteBeta(0.5, a, b)).toThrow(`Shapes must be above 0: ${a}, ${b}`);
      expect(() => betaInverse(0.5, a, b)).toThrow(`Shapes must be above 0: ${a}, ${b}`);
    }
  });

  it("allow a mode at either end, and run from end to end", () => {
    for (const central of [10, 12, 20]) {
      const range = { low: 10, central, high: 20 };
      expect([pertInverse(0, range), pertInverse(1, range)]).toEqual([10, 20]);
    }
    expect(pertInverse(0.5, { low: 10, central: 10, high: 20 })).toBeCloseTo(10 + 10 * (1 - 0.5 ** 0.2), 12);
    for (const wrong of [
      { low: 2, central: 1, high: 3 },
      { low: 1, central: 4, high: 3 },
      { low: NaN, central: 1, high: 3 },
    ]) {
      expect(() => pertInverse(0.5, wrong)).toThrow(`No PERT on ${wrong.low}, ${wrong.central}, ${wrong.high}`);
    }
  });
});

describe("at their edges, the gamma distribution and Poisson numbers", () => {
  it("is the exponential distribution for shape 1, far into the tails", () => {
    for (const p of [1e-12, 1e-6, 0.01, 0.5, 0.99, 1 - 1e-6])
      expect(incompleteGamma(1, -Math.log1p(-p)) / p).toBeCloseTo(1, 9);
  });

  it("is that of a square of a normal number for shape one half, near nothing too", () => {
    for (const p of [1e-8, 1e-4, 0.1, 0.5, 0.95]) {
      const z = normalInverse((1 + p) / 2);
      expect(incompleteGamma(0.5, (z * z) / 2) / p).toBeCloseTo(1, 6);
    }
  });

  it("steps with the shape: P(a, x) - P(a + 1, x) = x^a e^-x / gamma(a + 1)", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 60, noNaN: true }),
        fc.double({ min: 0.01, max: 120, noNaN: true }),
        (shape, x) => {
          const step = Math.exp(shape * Math.log(x) - x - logGamma(shape + 1));
          expect(incompleteGamma(shape, x) - incompleteGamma(shape + 1, x)).toBeCloseTo(step, 11);
        },
      ),
    );
  });

  it("grows as the factorial does: ln gamma(x + 1) = ln gamma(x) + ln x", () => {
    for (const x of [0.01, 0.3, 0.499, 0.5, 0.75, 1, 2.5, 80])
      expect(logGamma(x + 1)).toBeCloseTo(logGamma(x) + Math.log(x), 12);
  });

  it("begins at nothing and refuses what is no shape or no number, with what it was", () => {
    expect(incompleteGamma(3, 0)).toBe(0);
    for (const shape of [0, -1, Infinity, NaN]) {
      expect(() => incompleteGamma(shape, 1)).toThrow(`Shape must be above 0: ${shape}`);
      expect(() => logGamma(shape)).toThrow(`Argument must be above 0: ${shape}`);
    }
    for (const x of [-1, NaN]) expect(() => incompleteGamma(2, x)).toThrow(`x must be a number from 0: ${x}`);
  });

  it("step at exactly the chance of n or fewer, at means on either side of the approximation", () => {
    for (const mean of [0.5, 3, 9.99, 10, 12.5, 37, 200, 3000]) {
      const spread = Math.sqrt(mean);
      for (const deviation of [-3, -2, -1, -0.3, 0, 0.4, 1, 2, 3]) {
        const n = Math.max(0, Math.round(mean + deviation * spread));
        const chance = 1 - incompleteGamma(n + 1, mean);
        const [less, more] = [chance * (1 - 1e-9), chance + (1 - chance) * 1e-6];
        expect(poissonInverse(less, normalInverse(less), mean)).toBe(n);
        expect(poissonInverse(more, normalInverse(more), mean)).toBe(n + 1);
      }
    }
  });

  it("end at the largest chance there is, and refuse a mean that is none", () => {
    const largest = 1 - 2 ** -53;
    const z = normalInverse(largest);
    for (const mean of [0.1, 5.3, 9.9]) expect(poissonInverse(largest, z, mean)).toBeLessThan(200);
    for (const mean of [-1, Infinity, NaN])
      expect(() => poissonInverse(0.5, 0, mean)).toThrow(`Mean must be a number from 0: ${mean}`);
  });
});

describe("at their edges, quantiles", () => {
  /** The definition: sort, and go along the line between neighbours. */
  function takeByDefinition(values: readonly number[], probability: number): number {
    const sorted = [...values].sort((a, b) => a - b);
    const position = (sorted.length - 1) * probability;
    const below = Math.floor(position);
    return sorted[below]! + (position - below) * ((sorted[below + 1] ?? sorted[below]!) - sorted[below]!);
  }

  it("are those of the sorted values, whatever the values and however many", () => {
    const value = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: -3, max: 3 }));
    const values = fc.array(value, { minLength: 1, maxLength: 600, size: "max" });
    const probability = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1));
    fc.assert(
      fc.property(values, fc.array(probability, { minLength: 1, maxLength: 4 }), (list, probabilities) => {
        const expected = probabilities.map((p) => takeByDefinition(list, p));
        takeQuantiles(Float64Array.from(list), probabilities).forEach((quantile, index) => {
          expect(Math.abs(quantile - expected[index]!)).toBeLessThanOrEqual(
            1e-12 * Math.max(1, Math.abs(expected[index]!)),
          );
        });
      }),
    );
  });

  it("leave the values as they came", () => {
    const values = Float64Array.of(3, 1, 2);
    takeQuantiles(values, [0.5]);
    expect([...values]).toEqual([3, 1, 2]);
  });

  it("refuse what is no chance or no number, with what it was", () => {
    for (const p of [-0.1, 1.1, NaN])
      expect(() => takeQuantiles(Float64Array.of(1, 2), [p])).toThrow(`Probability must lie in [0, 1]: ${p}`);
    for (const value of [NaN, Infinity, -Infinity])
      expect(() => takeQuantiles(Float64Array.of(1, value), [0.5])).toThrow("finite numbers only");
    expect(() => takeQuantiles(new Float64Array(), [])).toThrow("at least one value");
  });
});
