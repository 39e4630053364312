import { beforeAll, describe, expect, it } from "vitest";
import { AGE_GROUPS } from "../../../../src/domain/prognosis/data/age-groups.ts";
import { listExtraStreams } from "../../../../src/domain/prognosis/guests/extra-streams.ts";
import { ageProfile, computeUptake } from "../../../../src/domain/prognosis/guests/age-profile.ts";
import type { AgeProfileKind } from "../../../../src/domain/prognosis/data/options.ts";
import { computeLoad, demandPerYear } from "../../../../src/domain/prognosis/guests/load.ts";
import { chooseSettings } from "../../../../src/domain/prognosis/data/settings.ts";
import type { Settings } from "../../../../src/domain/prognosis/data/settings.ts";
import { loadFrozenModel } from "../frozen-model.ts";

let settings: Settings;
beforeAll(() => {
  settings = chooseSettings(loadFrozenModel());
});

const evenDeaths = AGE_GROUPS.map(() => 100);
const inputs = {
  ageProfile: [1],
  guestsPerDeath: 0.07,
  needShare: 0.66,
  calibration: 1,
  growthPerYear: 0,
  growthYears: 0,
};

describe("the age profile at its edges", () => {
  it("takes a group in which nobody died", () => {
    const deaths = evenDeaths.map((count, group) => (group === 6 ? 0 : count));
    expect(ageProfile("flat", deaths)[6]).toBeCloseTo(18 / 14, 12);
  });

  it.each([-1, Infinity, NaN])("refuses deaths of %s", (wrong) => {
    const deaths = evenDeaths.map((count, group) => (group === 16 ? wrong : count));
    expect(() => ageProfile("flat", deaths)).toThrow(`Deaths of 80-84: ${wrong}`);
  });

  it("refuses a country where no adult dies, and a profile it does not know", () => {
    expect(() =>
      ageProfile(
        "flat",
        evenDeaths.map((count, group) => (group < 4 ? count : 0)),
      ),
    ).toThrow("No deaths at ages from 20");
    expect(() => ageProfile("steep" as AgeProfileKind, evenDeaths)).toThrow('Unknown age profile "steep"');
  });

  it("names mean and spread of what cannot be fitted", () => {
    expect(() =>
      ageProfile("meanAndSpread", evenDeaths, {
        fromAge: 20,
        midpointYears: 2.5,
        openGroupAgeYears: 93.5,
        meanAgeYears: 60,
        sdAgeYears: 90,
      }),
    ).toThrow("mean 60 and standard deviation 90");
    expect(() =>
      ageProfile("mean", evenDeaths, {
        fromAge: 20,
        midpointYears: 2.5,
        openGroupAgeYears: 93.5,
        meanAgeYears: 94,
        sdAgeYears: 1,
      }),
    ).toThrow("mean 94 and standard deviation free");
  });
});

describe("uptake at its edges", () => {
  it("is multiplied by the calibration", () => {
    expect(computeUptake({ ...inputs, calibration: 2 }).byAgeGroup[0]).toBeCloseTo(0.14, 15);
  });

  it("may be nothing, and is held down only above the need share", () => {
    expect(computeUptake({ ...inputs, guestsPerDeath: 0 })).toEqual({
      byAgeGroup: Float64Array.of(0),
      cappedAgeGroups: [],
    });
    expect(computeUptake({ ...inputs, guestsPerDeath: 0.66 }).cappedAgeGroups).toEqual([]);
    expect(computeUptake({ ...inputs, guestsPerDeath: 0.67 })).toEqual({
      byAgeGroup: Float64Array.of(0.66),
      cappedAgeGroups: [0],
    });
  });
});

describe("load at its edges", () => {
  it.each([-0.01, 1, 1.5, NaN])("refuses an unmet share of %s", (share) => {
    expect(() => demandPerYear(100, share)).toThrow(`Unmet share must lie in [0, 1): ${share}`);
  });

  it("is all demand when nobody is left without a bed", () => {
    expect(demandPerYear(100, 0)).toBe(100);
  });

  it("counts the days a bed stands empty once for every guest", () => {
    const load = computeLoad(365, 1000, [], { ...settings, meanStayDays: 20, turnoverDays: 3 });
    expect(load.guestLoad).toBeCloseTo(20, 12);
    expect(load.requestLoad).toBeCloseTo(23, 12);
  });

  it("is held down only by fewer expected deaths than guests", () => {
    expect(computeLoad(100, 100, [], settings)).toMatchObject({ guestsPerYear: 100, isCapped: false });
    expect(computeLoad(101, 100, [], settings)).toMatchObject({ guestsPerYear: 100, isCapped: true });
  });

  it("shrinks what comes on top in proportion where the expected deaths hold it down", () => {
    // 90 guests and 20 on top of 100 expected deaths: half of the 20 can come, with half of their longer stay.
    const load = computeLoad(
      90,
      100,
      [{ guestsPerExpectedDeath: 0.2, stayDays: settings.meanStayDays + 10 }],
      settings,
    );
    expect(load.guestLoad).toBeCloseTo((100 * settings.meanStayDays + 10 * 10) / 365, 10);
  });
});

describe("target groups at their edges", () => {
  it("take an uptake of 0 or 1 and a stay of 1 or 365 days, and nothing beyond", () => {
    for (const [uptake, stayDays] of [
      [0, 1],
      [1, 365],
    ] as const) {
      expect(listExtraStreams(settings, [{ group: "cancer", uptake, stayDays }])).toMatchObject([{ stayDays }]);
    }
    expect(() => listExtraStreams(settings, [{ group: "cancer", uptake: 1.01 }])).toThrow(
      "uptake of cancer must lie in [0, 1]: 1.01",
    );
    expect(() => listExtraStreams(settings, [{ group: "cancer", uptake: 1, stayDays: 366 }])).toThrow(
      "must lie in [1, 365]: 366",
    );
  });

  it("need a share where no figure is known", () => {
    expect(() => listExtraStreams(settings, [{ group: "psychiatric", uptake: 0.5 }])).toThrow(
      "The share of psychiatric among expected deaths is not known",
    );
  });
});
