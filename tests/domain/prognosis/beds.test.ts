import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bedsFor, carriedLoadPerBed, erlangB } from "../../../src/domain/prognosis/beds.ts";
import { demandPerYear, offeredLoad } from "../../../src/domain/prognosis/load.ts";
import { readFixture } from "./content-model.ts";

fc.configureGlobal({ seed: 2026 });

/** The load at which a rising function is 0, by bisection. */
function solve(rising: (load: number) => number): number {
  let [low, high] = [0, 100];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return low;
}

const load = fc.double({ min: 0, max: 200, noNaN: true });
const target = fc.double({ min: 0.001, max: 0.5, noNaN: true });

describe("Erlang B", () => {
  it("gives the exact values of the reference grid to 1e-8", () => {
    const rows = readFixture("erlang_reference.csv");
    expect(rows).toHaveLength(192);
    for (const row of rows) {
      const beds = Number(row.beds);
      expect(Math.abs(erlangB(beds, Number(row.offered_load)) - Number(row.erlang_b_blocking))).toBeLessThan(1e-8);
      expect(Math.abs(carriedLoadPerBed(beds, Number(row.offered_load)) - Number(row.carried_occupancy))).toBeLessThan(1e-8);
    }
  });

  it("gives 0.0255 for three trauma bays and a load of 2/3 (Cachon and Terwiesch)", () => {
    expect(erlangB(3, 2 / 3)).toBeCloseTo(0.0255, 4);
  });

  it("equals the closed form a^c/c! over its sum", () => {
    expect(erlangB(2, 1)).toBeCloseTo(1 / 2 / (1 + 1 + 1 / 2), 15);
  });

  it("refuses everybody without beds and nobody without load", () => {
    expect(erlangB(0, 3)).toBe(1);
    expect(erlangB(0, 0)).toBe(1);
    expect(erlangB(4, 0)).toBe(0);
  });

  it("never refuses more with one bed more", () => {
    fc.assert(fc.property(fc.nat(300), load, (beds, a) => erlangB(beds + 1, a) <= erlangB(beds, a)));
  });

  it.each([-1, 2.5, NaN, Infinity])("throws a RangeError with the value for %s beds", (beds) => {
    expect(() => erlangB(beds, 1)).toThrow(RangeError);
    expect(() => erlangB(beds, 1)).toThrow(String(beds));
  });

  it.each([-0.1, NaN, Infinity])("throws a RangeError for a load of %s", (a) => {
    expect(() => erlangB(3, a)).toThrow(RangeError);
  });

  it("says what a flat norm of 80% does in a house of four beds: 23% refused and 62% full, or 48% refused", () => {
    expect(erlangB(4, 3.2)).toBeCloseTo(0.23, 2);
    expect(carriedLoadPerBed(4, 3.2)).toBeCloseTo(0.62, 2);
    const a = solve((x) => carriedLoadPerBed(4, x) - 0.8);
    expect(erlangB(4, a)).toBeCloseTo(0.48, 2);
  });

  it("carries the loads of the published Erlang B tables: 1% refused at 0.0101, 0.455, 1.909 and 4.461 erlang", () => {
    for (const [beds, erlang] of [[1, 0.0101], [3, 0.455], [6, 1.909], [10, 4.461]] as const) {
      expect(solve((a) => erlangB(beds, a) - 0.01)).toBeCloseTo(erlang, 3);
    }
  });

  it("cannot fill small houses: with 5% refused three beds are 28% full, ten beds 59%", () => {
    const fullAt = (beds: number) => carriedLoadPerBed(beds, solve((a) => erlangB(beds, a) - 0.05));
    expect(fullAt(3)).toBeCloseTo(0.28, 2);
    expect(fullAt(10)).toBeCloseTo(0.59, 2);
  });
});

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
        const pooled = bedsFor("refusal", loads.reduce((sum, a) => sum + a, 0), share);
        expect(pooled).toBeLessThanOrEqual(loads.reduce((sum, a) => sum + bedsFor("refusal", a, share), 0));
      }),
    );
  });

  it("gives a pool as many beds as its sites apart under the occupancy rule", () => {
    fc.assert(
      fc.property(fc.array(load, { minLength: 1, maxLength: 6 }), (loads) => {
        const pooled = bedsFor("occupancy", loads.reduce((sum, a) => sum + a, 0), 0.8);
        expect(Math.abs(pooled - loads.reduce((sum, a) => sum + bedsFor("occupancy", a, 0.8), 0))).toBeLessThan(1e-9);
      }),
    );
  });

  it("needs no beds without load, whichever rule", () => {
    expect(bedsFor("occupancy", 0, 0.8)).toBe(0);
    expect(bedsFor("refusal", 0, 0.05)).toBe(0);
  });

  it("refuses a target that is no share", () => {
    for (const wrong of [0, -0.1, 1.2, NaN]) expect(() => bedsFor("refusal", 3, wrong)).toThrow(RangeError);
  });
});

describe("load", () => {
  it("is Little's law: 365 guests a year who stay 21 days hold 21 beds", () => {
    expect(offeredLoad(365, 21)).toBe(21);
  });

  it("doubles with the holding time", () => {
    fc.assert(fc.property(fc.nat(100_000), fc.double({ min: 0.01, max: 400, noNaN: true }), (n, days) => offeredLoad(n, 2 * days) === 2 * offeredLoad(n, days)));
  });

  it("counts the people who found no bed anywhere", () => {
    expect(demandPerYear(93, 0.07)).toBeCloseTo(100, 12);
    expect(() => demandPerYear(93, 1)).toThrow(RangeError);
  });
});
