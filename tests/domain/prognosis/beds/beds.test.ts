import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  BED_RULES,
  bedsFor,
  carriedLoadPerBed,
  erlangA,
  erlangB,
  erlangC,
} from "../../../../src/domain/prognosis/beds/beds.ts";
import { demandPerYear, offeredLoad } from "../../../../src/domain/prognosis/guests/load.ts";

fc.configureGlobal({ seed: 2026 });

const load = fc.double({ min: 0, max: 200, noNaN: true });
const target = fc.double({ min: 0.001, max: 0.5, noNaN: true });
const patience = fc.double({ min: 0.01, max: 100, noNaN: true });

describe("beds by a rule", () => {
  it("takes the fewest beds that keep refusal within the target", () => {
    fc.assert(
      fc.property(load, target, (a, share) => {
        const beds = bedsFor("refusal", a, share);
        if (a > 0) expect(erlangB(beds, a)).toBeLessThanOrEqual(share);
        if (beds > 0) expect(erlangB(beds - 1, a)).toBeGreaterThan(share);
      }),
    );
  });

  it("never needs more beds for a pool than for its sites apart", () => {
    fc.assert(
      fc.property(fc.array(load, { minLength: 1, maxLength: 6 }), target, (loads, share) => {
        const pooled = bedsFor(
          "refusal",
          loads.reduce((sum, a) => sum + a, 0),
          share,
        );
        expect(pooled).toBeLessThanOrEqual(loads.reduce((sum, a) => sum + bedsFor("refusal", a, share), 0));
      }),
    );
  });

  it("gives a pool as many beds as its sites apart under the occupancy rule", () => {
    fc.assert(
      fc.property(fc.array(load, { minLength: 1, maxLength: 6 }), (loads) => {
        const pooled = bedsFor(
          "occupancy",
          loads.reduce((sum, a) => sum + a, 0),
          0.8,
        );
        expect(Math.abs(pooled - loads.reduce((sum, a) => sum + bedsFor("occupancy", a, 0.8), 0))).toBeLessThan(1e-9);
      }),
    );
  });

  it("takes the fewest beds, and more than the load, that keep the mean wait within the target", () => {
    fc.assert(
      fc.property(load, fc.double({ min: 0.001, max: 5, noNaN: true }), (a, stays) => {
        const beds = bedsFor("wait", a, stays);
        fc.pre(a > 0);
        expect(beds).toBeGreaterThan(a);
        expect(erlangC(beds, a).meanWaitStays).toBeLessThanOrEqual(stays);
        if (beds - 1 > a) expect(erlangC(beds - 1, a).meanWaitStays).toBeGreaterThan(stays);
      }),
    );
  });

  it("takes the fewest beds, from one, that keep the share that leaves within the target", () => {
    fc.assert(
      fc.property(load, target, patience, (a, share, meanPatienceStays) => {
        const beds = bedsFor("waitAndLeave", a, share, { meanPatienceStays });
        fc.pre(a > 0);
        expect(erlangA(beds, a, meanPatienceStays).leaveProbability).toBeLessThanOrEqual(share);
        if (beds > 1) expect(erlangA(beds - 1, a, meanPatienceStays).leaveProbability).toBeGreaterThan(share);
      }),
    );
  });

  it("meets at its limits: nobody waits is the refusal rule, endless patience one bed above the load", () => {
    expect(bedsFor("waitAndLeave", 12.3, 0.05, { meanPatienceStays: 0 })).toBe(bedsFor("refusal", 12.3, 0.05));
    expect(bedsFor("waitAndLeave", 12.3, 0.05, { meanPatienceStays: Infinity })).toBe(13);
    expect(bedsFor("waitAndLeave", 12, 0.05, { meanPatienceStays: Infinity })).toBe(13);
  });

  it("pools waits as well, for equal holding times", () => {
    fc.assert(
      fc.property(
        fc.array(load, { minLength: 1, maxLength: 6 }),
        target,
        patience,
        (loads, share, meanPatienceStays) => {
          const all = loads.reduce((sum, a) => sum + a, 0);
          const apart = (bedsOf: (a: number) => number) => loads.reduce((sum, a) => sum + bedsOf(a), 0);
          const byLeaving = (a: number) => bedsFor("waitAndLeave", a, share, { meanPatienceStays });
          expect(byLeaving(all)).toBeLessThanOrEqual(apart(byLeaving));
          expect(bedsFor("wait", all, share)).toBeLessThanOrEqual(apart((a) => bedsFor("wait", a, share)));
        },
      ),
    );
  });

  it("answers for 5,000 beds and a load of 10,000", () => {
    expect(bedsFor("refusal", 5000, 0.01)).toBeGreaterThan(4900);
    expect(bedsFor("wait", 10_000, 0.01)).toBeGreaterThan(10_000);
    const beds = bedsFor("waitAndLeave", 10_000, 0.05, { meanPatienceStays: 100 });
    expect(beds).toBeGreaterThan(9490);
    expect(beds).toBeLessThan(9510);
  });

  it("needs no beds without load, whichever rule", () => {
    for (const rule of BED_RULES) expect(bedsFor(rule, 0, 0.8, { meanPatienceStays: 1 })).toBe(0);
  });

  it("needs one bed for the smallest load, and refuses a load no country has", () => {
    for (const rule of ["refusal", "wait", "waitAndLeave"] as const) {
      expect(bedsFor(rule, 1e-12, 0.05, { meanPatienceStays: 1 })).toBe(1);
      expect(() => bedsFor(rule, 1e7, 0.05, { meanPatienceStays: 1 })).toThrow("10000000");
    }
  });

  it("refuses a target that is no share, a wait that is none, and patience left out", () => {
    for (const wrong of [0, -0.1, 1.2, NaN]) expect(() => bedsFor("refusal", 3, wrong)).toThrow(RangeError);
    for (const wrong of [0, -0.1, Infinity, NaN]) expect(() => bedsFor("wait", 3, wrong)).toThrow(RangeError);
    expect(() => bedsFor("waitAndLeave", 3, 0.05)).toThrow("meanPatienceStays");
    expect(() => bedsFor("none" as "wait", 3, 0.05)).toThrow("none");
  });
});

describe("load", () => {
  it("is Little's law: 365 guests a year who stay 21 days hold 21 beds", () => {
    expect(offeredLoad(365, 21)).toBe(21);
  });

  it("doubles with the holding time", () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.double({ min: 0.01, max: 400, noNaN: true }),
        (n, days) => offeredLoad(n, 2 * days) === 2 * offeredLoad(n, days),
      ),
    );
  });

  it("counts the people who found no bed anywhere", () => {
    expect(demandPerYear(93, 0.07)).toBeCloseTo(100, 12);
    expect(() => demandPerYear(93, 1)).toThrow(RangeError);
  });
});

describe("a bed rule exactly at its target", () => {
  it("is met: the target is a most, not a limit to stay under", () => {
    expect(bedsFor("refusal", 1, 0.5)).toBe(1);
    for (const [beds, load] of [
      [3, 2],
      [8, 5.5],
      [20, 17],
    ] as const) {
      expect(bedsFor("refusal", load, erlangB(beds, load))).toBe(beds);
      expect(bedsFor("wait", load, erlangC(beds, load).meanWaitStays)).toBe(beds);
      expect(
        bedsFor("waitAndLeave", load, erlangA(beds, load, 0.45).leaveProbability, { meanPatienceStays: 0.45 }),
      ).toBe(beds);
    }
  });

  it("takes a share of 1: full beds, or every request refused", () => {
    expect(bedsFor("occupancy", 3, 1)).toBe(3);
    expect(bedsFor("refusal", 3, 1)).toBe(0);
  });

  it("divides the nights of guests by the occupancy", () => {
    expect(bedsFor("occupancy", 8, 0.8)).toBe(10);
  });

  it("answers for the largest load there is", () => {
    expect(bedsFor("refusal", 1e6, 0.5)).toBeGreaterThan(499_000);
  });
});

describe("what cannot be is refused with the name and the value", () => {
  it.each<[() => unknown, string]>([
    [() => erlangB(2.5, 1), "Beds must be a whole number from 0: 2.5"],
    [() => erlangB(3, -1), "Load must be a number from 0: -1"],
    [() => erlangC(3, 4), "A load of 4 needs more than 3 beds: the queue never ends"],
    [() => erlangA(0, 1, 1), "Beds must be a whole number from 1: 0"],
    [() => erlangA(2.5, 1, 1), "Beds must be a whole number from 1: 2.5"],
    [() => erlangA(3, NaN, 1), "Load must be a number from 0: NaN"],
    [() => erlangA(3, 1, -2), "Patience must be a number of stays from 0: -2"],
    [() => erlangA(3, 4, Infinity), "A load of 4 needs more than 3 beds: the queue never ends"],
    [() => erlangA(4, 4, 1e12), "Patience under a load of 4 on 4 beds must be at most 1000000000 stays: 1000000000000"],
    [() => carriedLoadPerBed(0, 1), "Without beds there is no occupancy"],
    [() => bedsFor("occupancy", -1, 0.8), "Load must be a number from 0: -1"],
    [() => bedsFor("occupancy", 1, 1.5), "Target must lie in (0, 1]: 1.5"],
    [() => bedsFor("wait", 1, 0), "Target wait must be a number of stays above 0: 0"],
    [() => bedsFor("refusal", 1e6 + 1, 0.05), "Load must lie in [0, 1000000]: 1000001"],
  ])("%s", (attempt, message) => {
    expect(attempt).toThrow(RangeError);
    expect(attempt).toThrow(message);
  });
});
