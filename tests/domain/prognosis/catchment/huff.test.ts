import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { huffShares } from "../../../../src/domain/prognosis/catchment/huff.ts";
import { huff } from "./built-catchment.ts";

fc.configureGlobal({ seed: 2026 });

describe("Huff shares", () => {
  it("go to the hospice with more beds and nearer by, with the square of the distance", () => {
    expect(huffShares([10, 20], [4, 4], huff)[0]).toBeCloseTo(0.8, 12);
    expect(huffShares([10, 10], [6, 2], huff)[0]).toBeCloseTo(0.75, 12);
  });

  it("take distances below the least as the least", () => {
    expect(huffShares([0, 1], [3, 3], huff)).toEqual([0.5, 0.5]);
  });

  it("do not depend on the detour as long as nothing is near", () => {
    const distances = [12, 30, 7];
    const straight = huffShares(distances, [2, 5, 3], { ...huff, detour: 1 });
    huffShares(distances, [2, 5, 3], huff).forEach((share, index) => expect(share).toBeCloseTo(straight[index]!, 12));
  });

  it("give nobody to a hospice without beds, whatever the exponent", () => {
    expect(huffShares([5, 5], [0, 3], { ...huff, alpha: 0 })).toEqual([0, 1]);
  });

  it("stay within the reach, and go to the nearest house with beds where none is as near", () => {
    const near = { ...huff, reachKm: 30 };
    expect(huffShares([10, 30, 31], [4, 4, 40], near)).toEqual([...huffShares([10, 30], [4, 4], huff), 0]);
    expect(huffShares([50, 45, 40], [4, 4, 0], near)).toEqual([0, 1, 0]);
  });

  it("add to 1 for any distances, beds and exponents", () => {
    const hospice = fc.record({
      km: fc.double({ min: 0, max: 1e6, noNaN: true }),
      beds: fc.integer({ min: 1, max: 1000 }),
    });
    const options = fc.record({
      alpha: fc.double({ min: 0, max: 50, noNaN: true }),
      beta: fc.double({ min: 0, max: 50, noNaN: true }),
      detour: fc.double({ min: 1, max: 2, noNaN: true }),
      minimumKm: fc.double({ min: 0.5, max: 10, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(hospice, { minLength: 1, maxLength: 40 }), options, (hospices, chosen) => {
        const shares = huffShares(
          hospices.map(({ km }) => km),
          hospices.map(({ beds }) => beds),
          chosen,
        );
        expect(Math.abs(shares.reduce((a, b) => a + b, 0) - 1)).toBeLessThan(1e-12);
        for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it.each([
    [[1, 2], [3], huff],
    [[-1], [3], huff],
    [[NaN], [3], huff],
    [[1], [-3], huff],
    [[1], [Infinity], huff],
    [[1], [0], huff],
    [[], [], huff],
    [[1], [3], { ...huff, beta: -1 }],
    [[1], [3], { ...huff, minimumKm: 0 }],
    [[1], [3], { ...huff, detour: NaN }],
  ])("throw a RangeError for distances %j and beds %j with %j", (distances, beds, options) => {
    expect(() => huffShares(distances, beds, options)).toThrow(RangeError);
  });
});
