import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaInverse, incompleteBeta } from "../../../../src/domain/prognosis/numbers/incomplete-beta.ts";
import { incompleteGamma, logGamma } from "../../../../src/domain/prognosis/numbers/incomplete-gamma.ts";
import { normalInverse } from "../../../../src/domain/prognosis/numbers/normal.ts";
import { pertInverse } from "../../../../src/domain/prognosis/numbers/pert.ts";
import { poissonInverse } from "../../../../src/domain/prognosis/numbers/poisson.ts";
import { takeQuantiles } from "../../../../src/domain/prognosis/numbers/quantile.ts";
import { openStream, uniformAt } from "../../../../src/domain/prognosis/numbers/uniform.ts";

const probability = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });

function drawMany(seed: number, name: string, count: number): Float64Array {
  const stream = openStream(seed, name);
  return Float64Array.from({ length: count }, (_, draw) => uniformAt(stream, draw));
}

function mean(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
}

describe("uniform numbers", () => {
  it("depend on seed, name and draw number, and on nothing else", () => {
    expect(drawMany(1, "los_mean", 20)).toEqual(drawMany(1, "los_mean", 20));
    expect(uniformAt(openStream(1, "los_mean"), 7)).toBe(drawMany(1, "los_mean", 8)[7]);
    expect(drawMany(2, "los_mean", 5)).not.toEqual(drawMany(1, "los_mean", 5));
    expect(drawMany(1, "turnover_days", 5)).not.toEqual(drawMany(1, "los_mean", 5));
  });

  it("stay the same over versions: a link keeps its bands", () => {
    expect(Array.from(drawMany(1, "los_mean", 3))).toMatchInlineSnapshot(`
      [
        0.3382998323782397,
        0.13057634940252105,
        0.7242492670411255,
      ]
    `);
  });

  it("fill the interval evenly", () => {
    const count = 100_000;
    const bins = new Float64Array(100);
    for (const u of drawMany(20, "hospice_users_per_death", count)) bins[Math.floor(u * 100)]! += 1;
    const chiSquare = bins.reduce((sum, n) => sum + (n - count / 100) ** 2 / (count / 100), 0);
    // 99 degrees of freedom: 0.1% and 99.9% points.
    expect(chiSquare).toBeGreaterThan(60);
    expect(chiSquare).toBeLessThan(149);
  });

  it.each([
    ["seed", 1, "a", 2, "a"],
    ["name", 1, "guests:twente:2030", 1, "guests:twente:2031"],
  ] as const)("do not hang together when the %s differs", (_what, seedA, nameA, seedB, nameB) => {
    const [a, b] = [drawMany(seedA, nameA, 50_000), drawMany(seedB, nameB, 50_000)];
    const correlation = 12 * mean(a.map((value, draw) => (value - 0.5) * (b[draw]! - 0.5)));
    expect(Math.abs(correlation)).toBeLessThan(0.015);
  });

  it("do not hang together from one draw to the next", () => {
    const a = drawMany(3, "need_share", 50_000);
    for (const lag of [1, 2, 64]) {
      const correlation = 12 * mean(a.subarray(lag).map((value, draw) => (value - 0.5) * (a[draw]! - 0.5)));
      expect(Math.abs(correlation)).toBeLessThan(0.015);
    }
  });

  it("refuse a seed that is no whole number of 32 bits", () => {
    for (const seed of [-1, 0.5, 2 ** 32, NaN]) expect(() => openStream(seed, "x")).toThrow(RangeError);
  });
});

describe("the inverse normal distribution", () => {
  it.each([
    [0.5, 0],
    [0.835, 0.974113877059309],
    [0.975, 1.959963984540054],
    [0.995, 2.575829303548901],
    [1e-10, -6.361340902404056],
    [1e-20, -9.262340089798408],
  ])("gives for %d the published value", (p, z) => {
    expect(normalInverse(p)).toBeCloseTo(z, 13);
  });

  it("mirrors around the middle", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 0.5, noNaN: true }), (p) => {
        expect(normalInverse(1 - p)).toBeCloseTo(-normalInverse(p), 7);
      }),
    );
  });

  it("refuses 0, 1 and what is no chance", () => {
    for (const p of [0, 1, -0.1, NaN]) expect(() => normalInverse(p)).toThrow(RangeError);
  });
});

describe("the incomplete beta function and its inverse", () => {
  // Closed forms, and percentage points of F and t: I_x(d1/2, d2/2) with x = d1 F / (d1 F + d2).
  it.each([
    ["2x3 polynomial", 0.6875, 2, 3, 0.5],
    ["1 - (1-x)^5", 1 - 0.7 ** 5, 1, 5, 0.3],
    ["arcsine law", 0.25, 0.5, 0.5, Math.sin(Math.PI / 8) ** 2],
    ["F(5, 10) 95%", 0.95, 2.5, 5, (5 * 3.3258345) / (5 * 3.3258345 + 10)],
    ["t(10) 97.5%", 0.95, 0.5, 5, 2.228138852 ** 2 / (2.228138852 ** 2 + 10)],
  ])("match the published value of %s", (_name, p, a, b, x) => {
    expect(incompleteBeta(x, a, b)).toBeCloseTo(p, 7);
    expect(betaInverse(p, a, b)).toBeCloseTo(x, 7);
  });

  it("are each other's inverse for every PERT", () => {
    fc.assert(
      fc.property(probability, fc.double({ min: 0, max: 1, noNaN: true }), (p, mode) => {
        const [a, b] = [1 + 4 * mode, 5 - 4 * mode];
        expect(Math.abs(incompleteBeta(betaInverse(p, a, b), a, b) - p)).toBeLessThan(1e-13);
      }),
    );
  });

  it("know their ends and refuse what lies outside", () => {
    expect([betaInverse(0, 2, 3), betaInverse(1, 2, 3), incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([
      0, 1, 0, 1,
    ]);
    expect(() => betaInverse(1.1, 2, 3)).toThrow(RangeError);
    expect(() => incompleteBeta(-0.1, 2, 3)).toThrow(RangeError);
    expect(() => incompleteBeta(0.5, 0, 3)).toThrow(RangeError);
  });
});

describe("the incomplete gamma function", () => {
  it("has the factorials and the half", () => {
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 12);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
    expect(logGamma(0.25)).toBeCloseTo(1.2880225246980774, 13);
  });

  // Percentage points of chi-square: twice a gamma with half the degrees of freedom.
  it.each([
    [10, 0.95, 18.307038],
    [1, 0.05, 0.00393214],
    [1, 0.95, 3.841459],
    [100, 0.025, 74.22193],
  ])("matches chi-square with %i degrees of freedom at %d", (degrees, p, published) => {
    expect(incompleteGamma(degrees / 2, published / 2)).toBeCloseTo(p, 6);
  });

  it("refuses what lies outside", () => {
    expect(() => incompleteGamma(0, 2)).toThrow(RangeError);
    expect(() => incompleteGamma(2, NaN)).toThrow(RangeError);
    expect(() => logGamma(0)).toThrow(RangeError);
  });
});

describe("PERT", () => {
  it("has the mean and variance of the formula", () => {
    const range = { low: 18, central: 21, high: 25 };
    const values = drawMany(4, "los_mean", 40_000).map((u) => pertInverse(u, range));
    const expected = (range.low + 4 * range.central + range.high) / 6;
    const variance = ((expected - range.low) * (range.high - expected)) / 7;
    expect(mean(values)).toBeCloseTo(expected, 1);
    expect(mean(values.map((value) => (value - expected) ** 2)) / variance).toBeCloseTo(1, 1);
  });

  it("has them exactly as an integral over all chances", () => {
    const range = { low: 0.045, central: 0.07, high: 0.085 };
    const steps = 20_000;
    const values = Array.from({ length: steps }, (_, step) => pertInverse((step + 0.5) / steps, range));
    const expected = (range.low + 4 * range.central + range.high) / 6;
    const variance = ((expected - range.low) * (range.high - expected)) / 7;
    expect(mean(values) / expected).toBeCloseTo(1, 7);
    expect(mean(values.map((value) => (value - expected) ** 2)) / variance).toBeCloseTo(1, 3);
  });

  it("is that one value when low and high are the same, and refuses another order", () => {
    expect(pertInverse(0.3, { low: 2, central: 2, high: 2 })).toBe(2);
    expect(() => pertInverse(0.3, { low: 2, central: 1, high: 3 })).toThrow(RangeError);
  });
});

describe("Poisson numbers", () => {
  it("are the smallest n that reaches the chance, at any mean", () => {
    fc.assert(
      fc.property(probability, fc.double({ min: 1e-3, max: 3000, noNaN: true }), (p, mu) => {
        const n = poissonInverse(p, normalInverse(p), mu);
        expect(1 - incompleteGamma(n + 1, mu)).toBeGreaterThanOrEqual(p - 1e-12);
        if (n > 0) expect(1 - incompleteGamma(n, mu)).toBeLessThan(p + 1e-12);
      }),
      { numRuns: 2000 },
    );
  });

  it("have their mean and variance", () => {
    const values = drawMany(5, "guests", 40_000).map((u) => poissonInverse(u, normalInverse(u), 37.4));
    expect(mean(values)).toBeCloseTo(37.4, 0);
    expect(mean(values.map((value) => (value - 37.4) ** 2)) / 37.4).toBeCloseTo(1, 1);
  });

  it("are 0 at mean 0 and refuse a mean that is no number", () => {
    expect(poissonInverse(0.9, 1.28, 0)).toBe(0);
    expect(() => poissonInverse(0.9, 1.28, NaN)).toThrow(RangeError);
  });
});

describe("quantiles", () => {
  it("match the textbook: 1 to 10, linear between order statistics", () => {
    const values = Float64Array.from([7, 3, 10, 1, 5, 9, 2, 8, 4, 6]);
    expect(takeQuantiles(values, [0, 0.1, 0.25, 0.5, 0.75, 1])).toEqual([1, 1.9, 3.25, 5.5, 7.75, 10]);
  });

  it("match a sample with ties and a negative value", () => {
    expect(takeQuantiles(Float64Array.from([2, -1, 2, 5]), [0.165, 0.5, 0.835])).toEqual([
      expect.closeTo(0.485, 12),
      2,
      expect.closeTo(3.515, 12),
    ]);
  });

  it("are that one value for one value", () => {
    expect(takeQuantiles(Float64Array.of(4), [0.025, 0.975])).toEqual([4, 4]);
  });

  it("refuse nothing, what is no number, and a chance outside [0, 1]", () => {
    expect(() => takeQuantiles(new Float64Array(), [0.5])).toThrow(RangeError);
    expect(() => takeQuantiles(Float64Array.of(1, NaN), [0.5])).toThrow(RangeError);
    expect(() => takeQuantiles(Float64Array.of(1, 2), [1.5])).toThrow(RangeError);
  });
});
