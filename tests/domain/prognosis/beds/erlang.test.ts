import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carriedLoadPerBed, erlangA, erlangB, erlangC } from "../../../../src/domain/prognosis/beds/beds.ts";
import { readFixture } from "../content-model.ts";

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

describe("Erlang B", () => {
  it("is for many beds what the recursion gives, step by step", () => {
    const byRecursion = (beds: number, a: number) => {
      let refused = 1;
      for (let c = 1; c <= beds; c += 1) refused = (a * refused) / (c + a * refused);
      return refused;
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 150, max: 6_000 }),
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        (beds, loadPerBed) => {
          const exact = byRecursion(beds, beds * loadPerBed);
          expect(Math.abs(erlangB(beds, beds * loadPerBed) - exact)).toBeLessThanOrEqual(1e-11 * exact + 1e-300);
        },
      ),
    );
  });

  it("gives the exact values of the reference grid to 1e-8", () => {
    const rows = readFixture("erlang_reference.csv");
    expect(rows).toHaveLength(192);
    for (const row of rows) {
      const beds = Number(row.beds);
      expect(Math.abs(erlangB(beds, Number(row.offered_load)) - Number(row.erlang_b_blocking))).toBeLessThan(1e-8);
      expect(Math.abs(carriedLoadPerBed(beds, Number(row.offered_load)) - Number(row.carried_occupancy))).toBeLessThan(
        1e-8,
      );
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
    for (const [beds, erlang] of [
      [1, 0.0101],
      [3, 0.455],
      [6, 1.909],
      [10, 4.461],
    ] as const) {
      expect(solve((a) => erlangB(beds, a) - 0.01)).toBeCloseTo(erlang, 3);
    }
  });

  it("cannot fill small houses: with 5% refused three beds are 28% full, ten beds 59%", () => {
    const fullAt = (beds: number) =>
      carriedLoadPerBed(
        beds,
        solve((a) => erlangB(beds, a) - 0.05),
      );
    expect(fullAt(3)).toBeCloseTo(0.28, 2);
    expect(fullAt(10)).toBeCloseTo(0.59, 2);
  });
});

describe("Erlang C", () => {
  it("gives the exact values of the reference grid to 1e-8", () => {
    let compared = 0;
    for (const row of readFixture("erlang_reference.csv")) {
      const [beds, a] = [Number(row.beds), Number(row.offered_load)];
      if (row.erlang_c_wait_probability === "") {
        expect(() => erlangC(beds, a)).toThrow(RangeError);
        continue;
      }
      const { waitProbability, meanWaitStays } = erlangC(beds, a);
      expect(Math.abs(waitProbability - Number(row.erlang_c_wait_probability))).toBeLessThan(1e-8);
      expect(Math.abs(meanWaitStays - Number(row.mean_wait_in_los_units))).toBeLessThan(1e-8);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(100);
  });

  it("gives the published queue lengths of M/M/c with 9 requests and 5 served: 7.674 with two, 0.105 with four", () => {
    for (const [beds, queue, response] of [
      [2, 7.674, 1.053],
      [4, 0.105, 0.212],
    ] as const) {
      const { meanWaitStays } = erlangC(beds, 9 / 5);
      expect(Math.abs(meanWaitStays * (9 / 5) - queue)).toBeLessThan(1e-3);
      expect(Math.abs((meanWaitStays + 1) / 5 - response)).toBeLessThan(1e-3);
    }
  });

  it("has a load as chance to wait with one bed (M/M/1)", () => {
    expect(erlangC(1, 0.7).waitProbability).toBeCloseTo(0.7, 15);
    expect(erlangC(1, 0.7).meanWaitStays).toBeCloseTo(0.7 / 0.3, 12);
  });

  it.each([
    [3, 3],
    [3, 3.5],
    [0, 0],
  ])("throws when %s beds get a load of %s: the queue has no end", (beds, a) => {
    expect(() => erlangC(beds, a)).toThrow(RangeError);
  });
});

/** P(N >= c) and the mean of max(0, N - c) for a Poisson number present. */
function poissonTail(beds: number, mean: number): { atLeast: number; excess: number } {
  let [atLeast, excess] = [0, 0];
  let logFactorial = 0;
  for (let k = 0; k < mean + 40 * Math.sqrt(mean + 1) + 40 + beds; k += 1) {
    if (k > 0) logFactorial += Math.log(k);
    const chance = Math.exp(k * Math.log(mean) - mean - logFactorial);
    if (k >= beds) {
      atLeast += chance;
      excess += (k - beds) * chance;
    }
  }
  return { atLeast, excess };
}

const someBeds = fc.integer({ min: 1, max: 300 });
const positiveLoad = fc.double({ min: 0.01, max: 400, noNaN: true });
const patience = fc.double({ min: 0.01, max: 100, noNaN: true });

describe("Erlang A", () => {
  it("is Erlang B when nobody waits", () => {
    fc.assert(
      fc.property(someBeds, positiveLoad, (beds, a) => {
        const outcome = erlangA(beds, a, 0);
        const refused = erlangB(beds, a);
        expect(Math.abs(outcome.leaveProbability - refused)).toBeLessThan(1e-13);
        expect(Math.abs(outcome.waitProbability - refused)).toBeLessThan(1e-13);
        expect(Math.abs(outcome.occupancy - carriedLoadPerBed(beds, a))).toBeLessThan(1e-12);
        expect(outcome.meanWaitStays).toBe(0);
      }),
    );
  });

  it("is Erlang C when patience has no end, and throws for a load that never fits", () => {
    expect(erlangA(10, 7, Infinity)).toEqual({ ...erlangC(10, 7), leaveProbability: 0, occupancy: 0.7 });
    expect(() => erlangA(10, 10, Infinity)).toThrow(RangeError);
  });

  it("comes ever closer to Erlang C as patience grows", () => {
    const { waitProbability, meanWaitStays } = erlangC(10, 7);
    const far = erlangA(10, 7, 1e12);
    expect(far.waitProbability).toBeCloseTo(waitProbability, 9);
    expect(far.meanWaitStays).toBeCloseTo(meanWaitStays, 9);
  });

  it("has a Poisson number present when people wait as long as they would stay", () => {
    fc.assert(
      fc.property(someBeds, positiveLoad, (beds, a) => {
        const { waitProbability, meanWaitStays } = erlangA(beds, a, 1);
        const { atLeast, excess } = poissonTail(beds, a);
        expect(Math.abs(waitProbability - atLeast)).toBeLessThan(1e-10);
        expect(Math.abs(meanWaitStays - excess / a)).toBeLessThan(1e-10);
      }),
    );
  });

  it("keeps its books: what is carried plus what leaves is what is asked, and waits are leavers times patience", () => {
    fc.assert(
      fc.property(someBeds, positiveLoad, patience, (beds, a, stays) => {
        const { waitProbability, leaveProbability, meanWaitStays, occupancy } = erlangA(beds, a, stays);
        expect(Math.abs((occupancy * beds) / a + leaveProbability - 1)).toBeLessThan(1e-11);
        expect(Math.abs(meanWaitStays - leaveProbability * stays)).toBeLessThan(1e-11);
        expect(leaveProbability).toBeLessThanOrEqual(waitProbability);
        expect(occupancy).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is what the plain sum over the number present says", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0.01, max: 60, noNaN: true }),
        fc.double({ min: 0.01, max: 5, noNaN: true }),
        (beds, a, stays) => {
          const weights = [1];
          while (weights.length < 1500) {
            const present = weights.length;
            weights.push((weights[present - 1]! * a) / (Math.min(present, beds) + Math.max(0, present - beds) / stays));
          }
          const all = weights.reduce((x, y) => x + y, 0);
          const mean = (valueOf: (present: number) => number) =>
            weights.reduce((sum, weight, present) => sum + (weight / all) * valueOf(present), 0);
          const outcome = erlangA(beds, a, stays);
          const queue = mean((present) => Math.max(0, present - beds));
          expect(Math.abs(outcome.waitProbability - mean((present) => (present >= beds ? 1 : 0)))).toBeLessThan(1e-10);
          expect(Math.abs(outcome.meanWaitStays - queue / a)).toBeLessThan(1e-10);
          expect(Math.abs(outcome.leaveProbability - queue / stays / a)).toBeLessThan(1e-10);
          expect(Math.abs(outcome.occupancy - mean((present) => Math.min(present, beds)) / beds)).toBeLessThan(1e-10);
        },
      ),
    );
  });

  it("loses fewer people with one bed more, and fewer than Erlang B", () => {
    fc.assert(
      fc.property(someBeds, positiveLoad, patience, (beds, a, stays) => {
        const { leaveProbability } = erlangA(beds, a, stays);
        expect(erlangA(beds + 1, a, stays).leaveProbability).toBeLessThanOrEqual(leaveProbability);
        expect(leaveProbability).toBeLessThanOrEqual(erlangB(beds, a) + 1e-14);
      }),
    );
  });

  it.each([1, 7, 300, 5000])(
    "stays finite and fast with %s beds, loads to 10,000 and patience from 0.01 to 100 stays",
    (beds) => {
      for (const a of [0, 1e-9, 0.5, beds - 0.01, beds, beds + 0.01, 3000, 10_000]) {
        for (const stays of [0, 1e-300, 0.01, 1, 100]) {
          const { waitProbability, leaveProbability, meanWaitStays, occupancy } = erlangA(beds, a, stays);
          for (const share of [waitProbability, leaveProbability, occupancy]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          }
          expect(Number.isFinite(meanWaitStays)).toBe(true);
          if (a > beds) expect(leaveProbability).toBeGreaterThanOrEqual(1 - beds / a - 1e-12);
        }
      }
    },
  );

  it.each([
    [0, 1, 1],
    [2.5, 1, 1],
    [3, -1, 1],
    [3, 1, -1],
    [3, 1, NaN],
    [3, 4, 1e12],
  ])("throws for %s beds, a load of %s and a patience of %s", (beds, a, stays) => {
    expect(() => erlangA(beds, a, stays)).toThrow(RangeError);
  });
});
