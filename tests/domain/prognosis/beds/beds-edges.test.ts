import { describe, expect, it } from "vitest";
import { bedsFor, carriedLoadPerBed, erlangA, erlangB, erlangC } from "../../../../src/domain/prognosis/beds/beds.ts";

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
