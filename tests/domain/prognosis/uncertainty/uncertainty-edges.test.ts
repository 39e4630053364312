import { beforeAll, describe, expect, it } from "vitest";
import { GROUP_COUNT } from "../../../../src/domain/prognosis/data/age-groups.ts";
import { bedsFor } from "../../../../src/domain/prognosis/beds/beds.ts";
import { prepareBedCounter } from "../../../../src/domain/prognosis/uncertainty/drawn-beds.ts";
import { prepareDrawnRun, sumDraws } from "../../../../src/domain/prognosis/uncertainty/drawn-run.ts";
import {
  deathsSigma,
  spreadDeaths,
  weighAges,
} from "../../../../src/domain/prognosis/uncertainty/deaths-uncertainty.ts";
import { prepareDraws } from "../../../../src/domain/prognosis/uncertainty/draws.ts";
import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import { prepareRun } from "../../../../src/domain/prognosis/run/prepare-run.ts";
import { fillQuery } from "../../../../src/domain/prognosis/run/project.ts";
import type { PrognosisQuery } from "../../../../src/domain/prognosis/run/query.ts";
import { projectPopulation } from "../../../../src/domain/prognosis/population/projection.ts";
import { chooseSettings } from "../../../../src/domain/prognosis/data/settings.ts";
import { prepareUncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import type { Uncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { computeBothWays } from "./load-in-draw.ts";
import { loadFrozenModel } from "../frozen-model.ts";

const COUNT = 20;
let data: ModelData;
let uncertainty: Uncertainty;
beforeAll(() => {
  data = loadFrozenModel();
  uncertainty = prepareUncertainty(data, { count: COUNT });
});

describe("the kernel where streams do not fit", () => {
  it.each<[string, Partial<PrognosisQuery>]>([
    [
      "more guests than expected deaths, who stay long",
      { targetGroups: [{ group: "younger", share: 1, uptake: 1, stayDays: 60 }] },
    ],
    [
      "more guests than expected deaths, who stay short",
      { targetGroups: [{ group: "younger", share: 1, uptake: 1, stayDays: 3 }], settings: { guestsPerDeath: 0.5 } },
    ],
    ["some more, who stay long", { targetGroups: [{ group: "younger", share: 0.2, uptake: 0.3, stayDays: 60 }] }],
    ["fewer guests than none", { targetGroups: [{ group: "cancer", uptake: 0 }], settings: { guestsPerDeath: 0.02 } }],
  ])("gives in every draw what the engine gives: %s", (_what, changes) => {
    const query = fillQuery(data, { region: "salland", ...changes });
    const { drawn, inDraws, loads } = computeBothWays(data, uncertainty, query, 2035);
    expect(inDraws).toHaveLength(COUNT);
    expect(new Set(inDraws.map(({ meanStayDays }) => meanStayDays)).size).toBe(COUNT);
    loads.forEach((load, draw) => {
      expect(drawn.guests[draw]!).toBeCloseTo(load.guestsPerYear, 8);
      expect(drawn.guestLoad[draw]!).toBeCloseTo(load.guestLoad, 9);
      expect(drawn.requestLoad[draw]!).toBeCloseTo(load.requestLoad, 9);
    });
  });
});

describe("draws, at their edges", () => {
  it("are one at least, and leave out a parameter that the data do not have", () => {
    expect(prepareDraws(data, { count: 1 }).deathsScore).toHaveLength(1);
    const parameters = Object.entries(data.parameters).filter(([key]) => key !== "meanStayDays");
    const fewer = prepareDraws({ ...data, parameters: Object.fromEntries(parameters) }, { count: 2 });
    expect([fewer.settings.has("meanStayDays"), fewer.settings.has("turnoverDays")]).toEqual([false, true]);
  });

  it("keep the noise of a name, and have another for another name", () => {
    expect(uncertainty.noiseOf("een")).toBe(uncertainty.noiseOf("een"));
    expect([...uncertainty.noiseOf("een").uniform]).not.toEqual([...uncertainty.noiseOf("twee").uniform]);
  });

  it("count beds by occupancy as they are, and refuse a load without end", () => {
    const settings = Array.from({ length: 3 }, () => ({
      ...chooseSettings(data),
      occupancyTarget: 0.8,
      refusalTarget: 0.1,
    }));
    const countBeds = prepareBedCounter({ settings } as never);
    const year = (...loads: number[]) => ({
      guests: Float64Array.from(loads),
      guestLoad: Float64Array.from(loads),
      requestLoad: Float64Array.from(loads),
    });
    expect([...countBeds("occupancy", year(0, 4, 5))]).toEqual([0, 5, 6.25]);
    for (const load of [Infinity, NaN])
      expect(() => countBeds("refusal", year(1, load))).toThrow("Load must be a number from 0");
    expect([...countBeds("refusal", year(3, 0, 7.3))]).toEqual(
      [3, 0, 7.3].map((load) => bedsFor("refusal", load, 0.1)),
    );
    expect([...countBeds("refusal", year(12, 1))]).toEqual([12, 1].map((load) => bedsFor("refusal", load, 0.1)));
  });
});

describe("the uncertainty of the deaths, at its edges", () => {
  it("is one normal number times the width of the year times the weight of the age, up to the last year", () => {
    const { draws } = uncertainty;
    const widths = { deathsWidth2025: 0.02, deathsWidth2035: 0.2 };
    const { factors } = spreadDeaths(data, draws, widths);
    const weights = weighAges(data);
    for (const year of [data.years.first, 2030, data.years.last]) {
      const index = year - data.years.first;
      for (const [draw, group] of [
        [0, 0],
        [3, 12],
        [COUNT - 1, GROUP_COUNT - 1],
      ] as const) {
        const expected = Math.exp(
          draws.deathsScore[draw]! * deathsSigma(data, year, widths) * weights[index * GROUP_COUNT + group]!,
        );
        expect(factors[(index * COUNT + draw) * GROUP_COUNT + group]! / expected).toBeCloseTo(1, 12);
      }
    }
    expect(factors).toHaveLength((data.years.last - data.years.first + 1) * COUNT * GROUP_COUNT);
    expect(new Set(weights.slice(-GROUP_COUNT)).size).toBeGreaterThan(1);
  });

  it("cannot be weighed when the variants are the same", () => {
    const same = {
      ...data,
      longevityVariants: {
        ...data.longevityVariants,
        low_longevity: [0, 0] as [number, number],
        high_longevity: [0, 0] as [number, number],
      },
    };
    expect(() => weighAges(same)).toThrow("The variants say nothing of deaths at");
  });

  it("follows the margins of a query when either of them is another", () => {
    for (const settings of [{ deathsWidth2025: 0.05 }, { deathsWidth2035: 0.3 }]) {
      const query = fillQuery(data, { region: "salland", settings });
      const fresh = prepareUncertainty(data, { count: COUNT }, chooseSettings(data, settings));
      const guestsWith = (given: Uncertainty) => {
        const run = prepareDrawnRun(data, query, given);
        return run.computeYear(run.areas[0]!, 2028).guests;
      };
      expect(guestsWith(uncertainty)).toEqual(guestsWith(fresh));
    }
  });
});

describe("draws added up, and a region that was counted", () => {
  it("add draw by draw, into the first", () => {
    const first = Float64Array.of(1, 2);
    expect(sumDraws([first, Float64Array.of(10, 20), Float64Array.of(100, 200)])).toBe(first);
    expect([...first]).toEqual([111, 222]);
  });

  it("move k in every draw around the k of the line, and as the model moves it for houses and guests from outside", () => {
    const parameters = Object.fromEntries(
      Object.entries(data.parameters).map(([key, figures]) => [key, { ...figures, drawn: false }]),
    );
    const certain = { ...data, parameters };
    const known = prepareUncertainty(certain, { count: 5 }, { deathsWidth2025: 0, deathsWidth2035: 0 });
    const houses = certain.sites.filter(({ region }) => region === "twente").map(({ id }) => id);
    const settings = { deathsWidth2025: 0, deathsWidth2035: 0 };
    const admissions = [{ region: "twente", year: 2024, admissions: 300 }];
    const changes: Partial<PrognosisQuery>[] = [
      {},
      { settings: { ...settings, dischargedShare: 0.3, returnsPerDischarge: 0.5 } },
      { catchment: { inflowShares: { [houses[0]!]: 0.4 } } },
      { admissions: [{ ...admissions[0]!, siteIds: houses.slice(0, 1) }] },
      { admissions: [...admissions, { region: "salland", year: 2024, admissions: 50 }] },
      { admissions: [{ region: "salland", year: 2024, admissions: 50 }] },
    ];
    const { score } = known.noiseOf("level:twente");
    for (const change of changes) {
      const query = fillQuery(certain, { region: "twente", admissions, settings, ...change });
      const projection = projectPopulation(certain, "central");
      const { k, logSd } = prepareRun(certain, query, projection).calibrations["twente"] ?? {
        k: 1,
        logSd: certain.parameters["regionalLevelSd"]!.central,
      };
      prepareDrawnRun(certain, query, known, projection).areas[0]!.calibration.forEach((drawn, draw) =>
        expect(drawn / (k * Math.exp(logSd * score[draw]!))).toBeCloseTo(1, 9),
      );
    }
  });
});
