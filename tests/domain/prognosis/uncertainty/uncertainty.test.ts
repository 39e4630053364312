import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { GROUP_COUNT } from "../../../../src/domain/prognosis/data/age-groups.ts";
import { bedsByRule } from "../../../../src/domain/prognosis/beds/beds-by-rule.ts";
import { BED_RULES, bedsFor } from "../../../../src/domain/prognosis/beds/beds.ts";
import { compareScenarios } from "../../../../src/domain/prognosis/explaining/compare-scenarios.ts";
import {
  deathsSigma,
  spreadDeaths,
  weighAges,
} from "../../../../src/domain/prognosis/uncertainty/deaths-uncertainty.ts";
import { prepareBedCounter } from "../../../../src/domain/prognosis/uncertainty/drawn-beds.ts";
import { prepareDrawnRun } from "../../../../src/domain/prognosis/uncertainty/drawn-run.ts";
import { prepareDrawnSettings } from "../../../../src/domain/prognosis/uncertainty/drawn-year.ts";
import { drawSetting, drawSettings, prepareDraws } from "../../../../src/domain/prognosis/uncertainty/draws.ts";
import { listExtraStreams } from "../../../../src/domain/prognosis/guests/extra-streams.ts";
import { computeUptake, countBaseGuests } from "../../../../src/domain/prognosis/guests/age-profile.ts";
import { computeIntervals, computeIntervalsByRegion } from "../../../../src/domain/prognosis/uncertainty/intervals.ts";
import { computeLoad } from "../../../../src/domain/prognosis/guests/load.ts";
import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import { fitAgeProfile, prepareRun } from "../../../../src/domain/prognosis/run/prepare-run.ts";
import { fillQuery, projectNeed } from "../../../../src/domain/prognosis/run/project.ts";
import type { PrognosisQuery } from "../../../../src/domain/prognosis/run/query.ts";
import { projectPopulation } from "../../../../src/domain/prognosis/population/projection.ts";
import { sumOverArea } from "../../../../src/domain/prognosis/data/regions.ts";
import { chooseSettings } from "../../../../src/domain/prognosis/data/settings.ts";
import { prepareUncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import type { Uncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { loadFrozenModel } from "../frozen-model.ts";

/** Fewer for every mutant of mutation testing. */
const FEW = process.env.MUTATION_TESTS === undefined ? 200 : 50;
let data: ModelData;
let uncertainty: Uncertainty;
beforeAll(() => {
  data = loadFrozenModel();
  uncertainty = prepareUncertainty(data, { count: FEW });
});

function query(changes: Partial<PrognosisQuery> = {}): PrognosisQuery {
  return fillQuery(data, { region: "twente", fromYear: 2030, toYear: 2031, ...changes });
}

const FAST = { rules: ["occupancy", "refusal"] as const };

/** The model without anything uncertain but chance. */
function withoutDraws(): ModelData {
  const parameters = Object.fromEntries(
    Object.entries(data.parameters).map(([key, figures]) => [key, { ...figures, drawn: false }]),
  );
  return { ...data, parameters };
}

describe("bands", () => {
  it("are the same for the same seed and other ones for another", () => {
    const bandsOf = (seed: number) =>
      computeIntervals(data, query(), prepareUncertainty(data, { seed, count: FEW }), FAST);
    expect(bandsOf(1)).toEqual(bandsOf(1));
    expect(bandsOf(2)).not.toEqual(bandsOf(1));
  });

  it("have 95% around 67%, and the line inside", () => {
    const [line] = projectNeed(data, query());
    const [bands] = computeIntervals(data, query(), uncertainty, FAST);
    const { interval67, interval95 } = bands!.guests;
    expect([interval95[0], interval67[0], line!.guests, interval67[1], interval95[1]]).toEqual(
      [interval95[0], interval67[0], line!.guests, interval67[1], interval95[1]].sort((a, b) => a - b),
    );
    expect(bands!.bedsByRule.refusal.pooled.interval67[0]).toBeLessThanOrEqual(line!.bedsByRule.refusal.pooled);
  });

  it("do not move the line: it has no seed", () => {
    const before = projectNeed(data, query());
    computeIntervals(data, query(), prepareUncertainty(data, { seed: 99, count: 10 }), FAST);
    expect(projectNeed(data, query())).toEqual(before);
  });

  it("have chance in the guests and not in the load", () => {
    const certain = withoutDraws();
    const plain = { ...query(), settings: { deathsWidth2025: 0, deathsWidth2035: 0, regionalLevelSd: 0 } };
    const [bands] = computeIntervals(certain, plain, prepareUncertainty(certain, { count: 1000 }), FAST);
    const [line] = projectNeed(certain, plain);
    const { interval95 } = bands!.guests;
    expect(interval95[1] - interval95[0]).toBeCloseTo(2 * 1.96 * Math.sqrt(line!.guests), -1);
    for (const rule of FAST.rules) {
      const [low, high] = bands!.bedsByRule[rule].pooled.interval95;
      expect([low, high]).toEqual([
        expect.closeTo(line!.bedsByRule[rule].pooled, 9),
        expect.closeTo(line!.bedsByRule[rule].pooled, 9),
      ]);
    }
  });

  it("know the rules that are asked for, for a gemeente and for the whole too", () => {
    const tiny = prepareUncertainty(data, { count: 5 });
    const [all] = computeIntervals(data, query({ region: "alle", toYear: 2030 }), tiny);
    expect(Object.keys(all!.bedsByRule)).toEqual(["occupancy", "refusal", "wait", "waitAndLeave"]);
    const [assen] = computeIntervals(data, query({ region: "drenthe", municipalityCode: "GM0106" }), tiny, {
      rules: ["occupancy"],
    });
    expect(Object.keys(assen!.bedsByRule)).toEqual(["occupancy"]);
    expect(assen!.guests.interval95[1]).toBeLessThan(all!.guests.interval95[0]);
  });

  it("are the same for every region at once as for each apart", () => {
    const together = computeIntervalsByRegion(data, query(), uncertainty, FAST);
    expect(Object.keys(together)).toEqual(data.regions.map(({ id }) => id));
    for (const region of ["twente", "salland"])
      expect(together[region]).toEqual(computeIntervals(data, query({ region }), uncertainty, FAST));
  });

  it("tell who waits how far they are", () => {
    const told: [number, number][] = [];
    computeIntervals(data, query(), prepareUncertainty(data, { count: 2 }), {
      ...FAST,
      onYear: (done, years) => told.push([done, years]),
    });
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  it("follow other margins on the deaths than they were prepared with", () => {
    const wide = query({ settings: { deathsWidth2035: 0.3, deathsWidth2025: 0.2 } });
    const prepared = prepareUncertainty(data, { count: FEW }, { deathsWidth2025: 0.2, deathsWidth2035: 0.3 });
    expect(computeIntervals(data, wide, uncertainty, FAST)).toEqual(computeIntervals(data, wide, prepared, FAST));
  });
});

describe("draws", () => {
  it("are made of the parameters that content says are drawn, each inside its range", () => {
    const { settings } = prepareDraws(data, { count: FEW });
    expect([...settings.keys()].sort()).toEqual(
      [
        "cancerShare",
        "cancerUptake",
        "dementiaShare",
        "guestsPerDeath",
        "heartShare",
        "homeDeathShare",
        "hospitalDeathShare",
        "meanStayDays",
        "needShare",
        "nonCancerUptake",
        "nursingHomeDeathShare",
        "patienceDays",
        "turnoverDays",
      ].sort(),
    );
    for (const value of settings.get("meanStayDays")!.values) expect(value >= 18 && value <= 25).toBe(true);
  });

  it("do not change for the others when one more parameter is drawn", () => {
    const { parameters } = data;
    const fewer = {
      ...data,
      parameters: { ...parameters, meanStayDays: { ...parameters.meanStayDays!, drawn: false } },
    };
    const [all, some] = [prepareDraws(data, { count: 20 }), prepareDraws(fewer, { count: 20 })];
    expect(some.settings.get("turnoverDays")).toEqual(all.settings.get("turnoverDays"));
    expect(some.settings.has("meanStayDays")).toBe(false);
  });

  it("move in proportion to what the user sets, and no share goes over 1", () => {
    const { draws } = uncertainty;
    const [central, doubled] = [drawSetting(draws, "meanStayDays", 21), drawSetting(draws, "meanStayDays", 42)];
    doubled.forEach((value, draw) => expect(value).toBeCloseTo(2 * central[draw]!, 10));
    expect(Math.max(...drawSetting(draws, "needShare", 1))).toBe(1);
    expect(new Set(drawSetting(draws, "growthPerYear", 0.03))).toEqual(new Set([0.03]));
  });

  it("are shared by scenarios: more growth moves every draw by the same factor", () => {
    const [plain, grown] = [query(), query({ settings: { growthPerYear: 0.02 } })].map((one) => {
      const run = prepareDrawnRun(data, one, uncertainty);
      return run.computeYear(run.areas[0]!, 2030).guests;
    });
    grown!.forEach((guests, draw) => expect(guests / plain![draw]!).toBeCloseTo(1.02 ** 6, 10));
  });

  it("refuse a number of draws that is none, a parameter that cannot be moved in proportion, and a choice", () => {
    for (const count of [0, 1.5, NaN]) expect(() => prepareDraws(data, { count })).toThrow(RangeError);
    const zero = {
      ...data,
      parameters: { ...data.parameters, meanStayDays: { ...data.parameters.meanStayDays!, low: 0, central: 0 } },
    };
    expect(() => prepareDraws(zero)).toThrow("meanStayDays");
    const choice = {
      ...data,
      parameters: { ...data.parameters, occupancyTarget: { ...data.parameters.occupancyTarget!, drawn: true } },
    };
    expect(() => prepareDraws(choice)).toThrow("occupancyTarget cannot be drawn");
  });
});

describe("the kernel", () => {
  const scenarios: [string, Partial<PrognosisQuery>][] = [
    ["the default", {}],
    [
      "a flat profile, growth, unmet demand and respite",
      { profile: "flat", settings: { growthPerYear: 0.04, unmetShare: 0.1, respitePer100Guests: 15 } },
    ],
    ["a need share that holds uptake down", { settings: { guestsPerDeath: 0.5, needShare: 0.4 } }],
    [
      "streams",
      {
        settings: { hospitalShift: 0.2 },
        settingStays: { hospital: 10 },
        targetGroups: [
          { group: "heart", uptake: 0.3, stayDays: 60 },
          { group: "cancer", uptake: 0 },
        ],
      },
    ],
    [
      "streams beyond the expected deaths",
      { targetGroups: [{ group: "younger", share: 1, uptake: 1 }], settings: { homeShift: 0.5 } },
    ],
  ];
  it.each(scenarios)("gives in every draw what the engine gives: %s", (_name, changes) => {
    const one = query(changes);
    const settings = chooseSettings(data, one.settings);
    const projection = projectPopulation(data, "central");
    const profile = fitAgeProfile(data, one.profile, settings);
    const run = prepareDrawnRun(data, one, uncertainty, projection);
    const [area] = run.areas;
    const drawn = run.computeYear(area!, 2040);
    const deaths = sumOverArea(data, projection.deaths, area!.area, 2040);
    drawSettings(uncertainty.draws, settings).forEach((inDraw, draw) => {
      const start = ((2040 - data.years.first) * FEW + draw) * GROUP_COUNT;
      const moved = deaths.map((inGroup, group) => inGroup * uncertainty.deaths.factors[start + group]!);
      const expectedDeaths = inDraw.needShare * moved.reduce((sum, inGroup) => sum + inGroup, 0);
      const { byAgeGroup } = computeUptake({
        ...inDraw,
        ageProfile: profile,
        calibration: area!.calibration[draw]!,
        growthYears: 16,
      });
      const streams = listExtraStreams(inDraw, one.targetGroups, one.settingStays);
      const load = computeLoad(countBaseGuests(moved, byAgeGroup), expectedDeaths, streams, inDraw);
      expect(drawn.guests[draw]! / load.guestsPerYear).toBeCloseTo(1, 11);
      expect(drawn.guestLoad[draw]! / load.guestLoad).toBeCloseTo(1, 11);
      expect(drawn.requestLoad[draw]! / load.requestLoad).toBeCloseTo(1, 11);
    });
  });

  it("counts the beds the rules count", () => {
    const settings = chooseSettings(data);
    const drawn = prepareDrawnSettings(prepareDraws(data, { count: 50 }), settings, () => []);
    const loads = Float64Array.from({ length: 50 }, (_, draw) => draw * 0.77);
    const countBeds = prepareBedCounter(drawn);
    for (const rule of ["occupancy", "refusal", "wait", "waitAndLeave"] as const) {
      const beds = countBeds(rule, { guests: loads, guestLoad: loads, requestLoad: loads });
      beds.forEach((count, draw) => {
        const inDraw = drawn.settings[draw]!;
        const load = {
          guestLoad: loads[draw]!,
          requestLoad: loads[draw]!,
          holdingDays: inDraw.meanStayDays + inDraw.turnoverDays,
        };
        expect(count).toBe(bedsByRule(rule, load, inDraw));
      });
    }
  });

  it("count the beds of loads beyond any country in moments, by every rule", () => {
    const settings = { ...chooseSettings(data), refusalTarget: 0.001, waitTargetDays: 0.1, leaveTarget: 0.001 };
    const loads = Float64Array.from({ length: 1_000 }, (_, draw) => 20_000 + draw);
    const countBeds = prepareBedCounter({ settings: Array.from({ length: 1_000 }, () => settings) } as never);
    const started = performance.now();
    for (const rule of BED_RULES) {
      const beds = countBeds(rule, { guests: loads, guestLoad: loads, requestLoad: loads });
      expect(beds.every((count) => count > 19_000 && count < 30_000)).toBe(true);
    }
    // Hours when the work grows with the square of the load, about a second when with its root.
    expect(performance.now() - started).toBeLessThan(30_000);
  }, 60_000);

  it("looks beds up as Erlang B counts them, whatever the target", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 80, noNaN: true }), { minLength: 1, maxLength: 20 }),
        fc.double({ min: 0.001, max: 0.5, noNaN: true }),
        (list, target) => {
          const loads = Float64Array.from(list);
          const settings = { ...chooseSettings(data), refusalTarget: target };
          const beds = prepareBedCounter({ settings: [settings] } as never)("refusal", {
            guests: loads,
            guestLoad: loads,
            requestLoad: loads,
          });
          expect(Array.from(beds)).toEqual(list.map((load) => bedsFor("refusal", load, target)));
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("the uncertainty of the deaths", () => {
  it("grows from 1% in 2025 to 10% in 2035, in the margin of a 67% band", () => {
    const widths = chooseSettings(data);
    expect(deathsSigma(data, 2022, widths)).toBeCloseTo(Math.log(1.01) / 0.974114, 7);
    expect(deathsSigma(data, 2025, widths)).toBe(deathsSigma(data, 2022, widths));
    expect(deathsSigma(data, 2030, widths)).toBeCloseTo(Math.log(1.055) / 0.974114, 7);
    expect(deathsSigma(data, 2035, widths)).toBeCloseTo(Math.log(1.1) / 0.974114, 7);
    expect(deathsSigma(data, 2050, widths)).toBe(deathsSigma(data, 2035, widths));
  });

  it("weighs ages as the longevity variants do: 1 up to 2025, and 1 for all ages together after it", () => {
    const weights = weighAges(data);
    expect(new Set(weights.subarray(0, 4 * GROUP_COUNT))).toEqual(new Set([1]));
    const area = {
      id: "",
      label: "",
      parts: data.municipalities.map((_, municipality) => ({ municipality, weight: 1 })),
    };
    const [low, high] = (["low_longevity", "high_longevity"] as const).map((variant) =>
      sumOverArea(data, projectPopulation(data, variant).deaths, area, 2040),
    );
    const ratioOfAll = Math.log(low!.reduce((a, b) => a + b) / high!.reduce((a, b) => a + b));
    const row = (2040 - data.years.first) * GROUP_COUNT;
    expect(weights[row + 15]).toBeCloseTo(Math.log(low![15]! / high![15]!) / ratioOfAll, 12);
  });

  it("moves all ages and years with one normal number per draw", () => {
    const { draws, deaths } = uncertainty;
    const widths = chooseSettings(data);
    const weights = weighAges(data);
    const [year, group, draw] = [2045 - data.years.first, 17, 3];
    const factor = deaths.factors[(year * FEW + draw) * GROUP_COUNT + group]!;
    expect(Math.log(factor)).toBeCloseTo(
      draws.deathsScore[draw]! * deathsSigma(data, 2045, widths) * weights[year * GROUP_COUNT + group]!,
      12,
    );
  });

  it("is nothing without a margin", () => {
    const { factors } = spreadDeaths(data, uncertainty.draws, { deathsWidth2025: 0, deathsWidth2035: 0 });
    expect(new Set(factors)).toEqual(new Set([1]));
  });
});

describe("a calibrated region", () => {
  const admissions = [{ region: "twente", year: 2024, admissions: 400 }];

  it("keeps of the uncertainty of the level what the count does not weigh", () => {
    const guestsIn = (data: ModelData) => {
      const run = prepareDrawnRun(data, query({ admissions }), prepareUncertainty(data, { count: FEW }));
      return run.computeYear(run.areas[0]!, 2024).guests;
    };
    const sure = {
      ...data,
      parameters: {
        ...data.parameters,
        guestsPerDeath: { ...data.parameters.guestsPerDeath!, drawn: false },
      },
    };
    const [unsure, known] = [guestsIn(data), guestsIn(sure)];
    const { weight } = prepareRun(data, query({ admissions }), projectPopulation(data, "central")).calibrations[
      "twente"
    ]!;
    const levels = drawSetting(prepareUncertainty(data, { count: FEW }).draws, "guestsPerDeath", 0.07);
    unsure.forEach((guests, draw) =>
      expect(Math.log(guests / known[draw]!)).toBeCloseTo((1 - weight) * Math.log(levels[draw]! / 0.07), 9),
    );
  });

  it("keeps that of having counted few people and of not knowing who goes where", () => {
    const certain = withoutDraws();
    const many = prepareUncertainty(certain, { count: 4000 }, { deathsWidth2025: 0, deathsWidth2035: 0 });
    const settings = { deathsWidth2025: 0, deathsWidth2035: 0 };
    const run = prepareDrawnRun(certain, query({ admissions, settings }), many);
    const [central] = projectNeed(certain, query({ admissions, settings, fromYear: 2024, toYear: 2024 }));
    const guests = run.computeYear(run.areas[0]!, 2024).guests;
    const mean = guests.reduce((sum, value) => sum + value, 0) / guests.length;
    const spread = Math.sqrt(guests.reduce((sum, value) => sum + (value - mean) ** 2, 0) / guests.length);
    expect(mean / central!.guests).toBeCloseTo(1, 2);
    const { logSd } = prepareRun(certain, query({ admissions, settings }), projectPopulation(certain, "central"))
      .calibrations["twente"]!;
    expect(logSd).toBeGreaterThan(1 / 20);
    expect(spread / mean).toBeCloseTo(logSd, 2);
  });

  it("takes a k that was typed in as it is", () => {
    const typed = prepareDrawnRun(data, query({ admissions, calibrationByRegion: { twente: 0.5 } }), uncertainty);
    expect(new Set(typed.areas[0]!.calibration)).toEqual(new Set([0.5]));
  });
});

describe("two scenarios on the same draws", () => {
  const at = { year: 2040, rule: "refusal" } as const;

  it("are equal in every draw when they are the same", () => {
    expect(compareScenarios(data, query(), query(), uncertainty, at)).toEqual({
      ...at,
      draws: FEW,
      more: 0,
      equal: 1,
      fewer: 0,
    });
  });

  it("never ask for fewer beds with a longer stay, and mirror when they swap", () => {
    const longer = query({ settings: { meanStayDays: 23 } });
    const forward = compareScenarios(data, query(), longer, uncertainty, at);
    const back = compareScenarios(data, longer, query(), uncertainty, at);
    expect(forward.fewer).toBe(0);
    expect(forward.more).toBeGreaterThan(0.5);
    expect(back).toEqual({ ...forward, more: forward.fewer, fewer: forward.more });
    expect(forward.more + forward.equal + forward.fewer).toBeCloseTo(1, 12);
  });
});
