import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { AGE_GROUPS, lowerBoundYears } from "../../../../src/domain/prognosis/data/age-groups.ts";
import {
  ageProfile,
  computeUptake,
  countBaseGuests,
  HOPEVOL_FIT,
} from "../../../../src/domain/prognosis/guests/age-profile.ts";
import type { AgeGroupDeaths, GuestAgeFit, UptakeInputs } from "../../../../src/domain/prognosis/guests/age-profile.ts";
import { AGE_PROFILES } from "../../../../src/domain/prognosis/data/options.ts";
import { chooseSettings } from "../../../../src/domain/prognosis/data/settings.ts";
import { loadFrozenModel } from "../frozen-model.ts";

fc.configureGlobal({ seed: 2026 });

let national: AgeGroupDeaths[];
let fit: GuestAgeFit;
beforeAll(() => {
  const data = loadFrozenModel();
  national = AGE_GROUPS.map((ageGroup, index) => ({ ageGroup, deaths: data.nationalDeaths[index]! }));
  const { fromAge, midpointYears, openGroupAgeYears } = data.guestAges;
  const { meanAgeYears, sdAgeYears } = chooseSettings(data);
  fit = { fromAge, midpointYears, openGroupAgeYears, meanAgeYears, sdAgeYears };
});

/** Mean and standard deviation of the ages of guests, groups counted at their middle and 90+ at 93.5. */
function momentsOf(profile: number[], deaths: AgeGroupDeaths[]): { mean: number; sd: number } {
  const rows = deaths.map((row, index) => ({
    age: row.ageGroup === "90+" ? 93.5 : lowerBoundYears(row.ageGroup) + 2.5,
    guests: row.deaths * profile[index]!,
  }));
  const all = rows.reduce((sum, { guests }) => sum + guests, 0);
  const mean = rows.reduce((sum, { age, guests }) => sum + age * guests, 0) / all;
  const variance = rows.reduce((sum, { age, guests }) => sum + (age - mean) ** 2 * guests, 0) / all;
  return { mean, sd: Math.sqrt(variance) };
}

describe("the age profile of uptake", () => {
  it("is fitted on the 303,577 deaths of 2017 and 2018 in the Netherlands", () => {
    expect(national.reduce((sum, { deaths }) => sum + deaths, 0)).toBe(NATIONAL_DEATHS_2017_2018);
  });

  it("is 1.00705 at every age from 20 when flat, and nothing below", () => {
    const profile = ageProfile("flat", national, fit);
    expect([...profile.slice(0, 4)]).toEqual([0, 0, 0, 0]);
    for (const h of profile.slice(4)) expect(h).toBeCloseTo(1.00705, 5);
  });

  it("reproduces the published mean age of guests of 76.1 years", () => {
    expect(momentsOf(ageProfile("mean", national, fit), national).mean).toBeCloseTo(76.1, 9);
  });

  it("reproduces the published mean of 76.1 and standard deviation of 12.4 years", () => {
    const { mean, sd } = momentsOf(ageProfile("meanAndSpread", national, fit), national);
    expect(mean).toBeCloseTo(76.1, 9);
    expect(sd).toBeCloseTo(12.4, 9);
  });

  it.each(AGE_PROFILES)("leaves the number of guests of the survey years as it was (%s)", (kind) => {
    const profile = ageProfile(kind, national, fit);
    const weighted = national.reduce((sum, { deaths }, index) => sum + deaths * profile[index]!, 0);
    expect(weighted / NATIONAL_DEATHS_2017_2018).toBeCloseTo(1, 12);
  });

  it("finds any mean and spread that lie well within the ages", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 68, max: 82, noNaN: true }),
        fc.double({ min: 8, max: 14, noNaN: true }),
        (meanAgeYears, sdAgeYears) => {
          const { mean, sd } = momentsOf(
            ageProfile("meanAndSpread", national, { ...fit, meanAgeYears, sdAgeYears }),
            national,
          );
          expect(mean).toBeCloseTo(meanAgeYears, 8);
          expect(sd).toBeCloseTo(sdAgeYears, 8);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("needs no more than the kind and the deaths: the survey is known, as in the content", () => {
    expect(fit).toEqual(HOPEVOL_FIT);
    for (const kind of AGE_PROFILES) expect(ageProfile(kind, national)).toEqual(ageProfile(kind, national, fit));
  });

  it("takes the nineteen numbers of the age groups as well as rows that name them", () => {
    const numbers = national.map(({ deaths }) => deaths);
    expect(ageProfile("meanAndSpread", numbers)).toEqual(ageProfile("meanAndSpread", national));
    expect(ageProfile("mean", Float64Array.from(numbers))).toEqual(ageProfile("mean", national));
    expect(() => ageProfile("flat", numbers.slice(1))).toThrow("18");
  });

  it("fits every mean and spread a user may fill in, the far corners too", () => {
    for (let meanAgeYears = 65; meanAgeYears <= 85; meanAgeYears += 1) {
      for (let sdAgeYears = 5; sdAgeYears <= 20; sdAgeYears += 1) {
        const { mean, sd } = momentsOf(
          ageProfile("meanAndSpread", national, { ...fit, meanAgeYears, sdAgeYears }),
          national,
        );
        expect(Math.abs(mean - meanAgeYears) + Math.abs(sd - sdAgeYears)).toBeLessThan(1e-6);
      }
    }
  });

  it("answers in the order of the input", () => {
    const backwards = ageProfile("meanAndSpread", [...national].reverse(), fit);
    const forwards = ageProfile("meanAndSpread", national, fit);
    backwards.forEach((h, index) => expect(h).toBeCloseTo(forwards[forwards.length - 1 - index]!, 10));
  });

  it("throws with the offending value for a missing figure or an impossible age", () => {
    const holed = national.map((row) => (row.ageGroup === "80-84" ? { ...row, deaths: NaN } : row));
    expect(() => ageProfile("flat", holed, fit)).toThrow("80-84");
    expect(() => ageProfile("mean", national, { ...fit, meanAgeYears: 120 })).toThrow("120");
    expect(() => ageProfile("mean", [{ ageGroup: "oud", deaths: 1 }], fit)).toThrow("oud");
  });
});

const NATIONAL_DEATHS_2017_2018 = 303_577;

describe("guests of an area", () => {
  const one: UptakeInputs = {
    ageProfile: [1],
    guestsPerDeath: 0.07,
    needShare: 0.66,
    calibration: 1,
    growthPerYear: 0,
    growthYears: 0,
  };
  const guestsOf = (deaths: number[], inputs: Partial<UptakeInputs> = {}) =>
    countBaseGuests(Float64Array.from(deaths), computeUptake({ ...one, ...inputs }).byAgeGroup);

  it("are 12,000 for the 172,100 deaths of 2024, the level they come from", () => {
    expect(guestsOf([172_100])).toBeCloseTo(12_047, 0);
  });

  it("are nobody without deaths", () => {
    expect(guestsOf([0])).toBe(0);
  });

  it("reproduce method 1 of Etkind 2017: 75% of deaths need palliative care", () => {
    for (const [deaths, need] of [
      [501_424, 376_068],
      [499_838, 374_879],
      [546_768, 410_076],
      [628_659, 471_494],
    ] as const) {
      expect(Math.abs(guestsOf([deaths], { guestsPerDeath: 1, needShare: 0.75 }) - need)).toBeLessThanOrEqual(1);
    }
  });

  it("grow with uptake by compound interest", () => {
    expect(guestsOf([1000], { growthPerYear: 0.09, growthYears: 2 })).toBeCloseTo(70 * 1.09 ** 2, 10);
  });

  it("never take more of an age group than the expected deaths, and say where that works", () => {
    const inputs = { ageProfile: [20, 1] };
    expect(guestsOf([100, 100], inputs)).toBeCloseTo(66 + 7, 10);
    expect(computeUptake({ ...one, ...inputs }).cappedAgeGroups).toEqual([0]);
    expect(computeUptake(one).cappedAgeGroups).toEqual([]);
  });

  it("throw when a figure is missing", () => {
    expect(() => guestsOf([1, 2])).toThrow("2 age groups and uptake of 1");
    expect(() => computeUptake({ ...one, ageProfile: [NaN] })).toThrow(RangeError);
  });
});
