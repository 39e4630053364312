import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { useBeds } from "../../../../src/domain/prognosis/house/beds-outcome.ts";
import { carriedLoad, FULLEST_SHARE, solveOfferedLoad } from "../../../../src/domain/prognosis/house/offered-load.ts";
import { seededUniform } from "../beds/queue-simulation.ts";

const bedCount = fc.integer({ min: 1, max: 60 });
const share = fc.double({ min: 0, max: FULLEST_SHARE, noNaN: true });

describe("the load asked of a house that refuses", () => {
  it.each([
    { beds: 6, admitted: 75, stay: 19.4, turnover: 1, load: 5.370655 },
    { beds: 4, admitted: 50, stay: 21, turnover: 1, load: 5.026324 },
    { beds: 3, admitted: 30, stay: 24, turnover: 1.5, load: 3.514104 },
  ])("is $load for $admitted admissions of $stay days in $beds beds", ({ beds, admitted, stay, turnover, load }) => {
    expect(solveOfferedLoad(beds, (admitted * (stay + turnover)) / 365)).toBeCloseTo(load, 6);
  });

  it.each([
    [6, 19.4, 1, 5.370655, 6, 0.219503, 75, 0.664384],
    [6, 19.4, 1, 5.370655, 7, 0.144137, 82.2422, 0.624461],
    [6, 19.4, 1, 5.370655, 8, 0.088226, 87.6147, 0.582098],
    [4, 21, 1, 5.026324, 4, 0.400417, 50, null],
    [4, 21, 1, 5.026324, 5, 0.287, null, null],
    [4, 21, 1, 5.026324, 6, 0.193825, null, null],
    [3, 24, 1.5, 3.514104, 4, 0.261749, 37.134, null],
  ])("of %i beds, %d and %d days, is met as published: %d with %i beds", (...row) => {
    const [, meanStayDays, turnover, offeredLoad, beds, refused, admitted, occupancy] = row;
    const use = useBeds(beds, { offeredLoad, meanStayDays, holdingDays: meanStayDays + turnover });
    expect(use.refused).toBeCloseTo(refused, 5);
    if (admitted !== null) expect(use.admittedPerYear).toBeCloseTo(admitted, 3);
    if (occupancy !== null) expect(use.occupancy).toBeCloseTo(occupancy, 5);
    expect(use.daysFull).toBeCloseTo(365 * use.refused, 12);
  });

  it("is what the house then carries again, for every size and fullness", () => {
    fc.assert(
      fc.property(bedCount, share, (beds, full) => {
        const carried = full * beds;
        const load = solveOfferedLoad(beds, carried);
        expect(load).toBeGreaterThanOrEqual(carried);
        expect(Math.abs(carriedLoad(beds, load) - carried)).toBeLessThan(1e-10 * (1 + carried));
      }),
    );
  });

  it("rises with what is carried, and falls when more beds carry the same", () => {
    fc.assert(
      fc.property(bedCount, share, share, (beds, one, other) => {
        const [less, more] = [Math.min(one, other) * beds, Math.max(one, other) * beds];
        expect(solveOfferedLoad(beds, less)).toBeLessThanOrEqual(solveOfferedLoad(beds, more));
        expect(solveOfferedLoad(beds + 1, less)).toBeLessThanOrEqual(solveOfferedLoad(beds, less) + 1e-12);
      }),
    );
  });

  it("refuses to be told from a house that is always full, and from beds and loads that cannot be", () => {
    expect(solveOfferedLoad(6, 0)).toBe(0);
    expect(solveOfferedLoad(6, FULLEST_SHARE * 6)).toBeGreaterThan(6);
    for (const [beds, carried] of [
      [6, 5.83],
      [6, 6],
      [0, 0],
      [1.5, 1],
      [6, -1],
      [6, NaN],
    ] as const)
      expect(() => solveOfferedLoad(beds, carried)).toThrow(RangeError);
  });

  it.each([
    ["stays that hang round their mean", (uniform: () => number) => -Math.log(1 - uniform())],
    ["stays that are all alike", () => 1],
    ["many short and a few long stays", (uniform: () => number) => (uniform() < 0.9 ? 0.5 : 5.5)],
  ])("is found back from the admissions of a house played out day by day with %s", (_what, drawStay) => {
    const [beds, load, requests] = [6, 5.4, 400_000];
    const uniform = seededUniform(7);
    const freeAt = new Float64Array(beds);
    let [now, admitted, held] = [0, 0, 0];
    for (let request = 0; request < requests; request += 1) {
      now -= Math.log(1 - uniform()) / load;
      const bed = freeAt.findIndex((free) => free <= now);
      if (bed < 0) continue;
      const stay = drawStay(uniform);
      freeAt[bed] = now + stay;
      admitted += 1;
      held += stay;
    }
    const found = solveOfferedLoad(beds, held / now);
    // A request counts by chance, those of one busy spell hang together, and the solver spreads the error out.
    const slope = (carriedLoad(beds, load + 0.01) - carriedLoad(beds, load)) / 0.01;
    const error = (carriedLoad(beds, load) / Math.sqrt(admitted) / slope) * 2;
    expect(Math.abs(found - load)).toBeLessThan(3 * error);
    expect(error).toBeLessThan(0.1);
  });
});
