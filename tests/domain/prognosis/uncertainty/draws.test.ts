import { describe, expect, it } from "vitest";
import { GROUP_COUNT } from "../../../../src/domain/prognosis/data/age-groups.ts";
import {
  deathsSigma,
  spreadDeaths,
  weighAges,
} from "../../../../src/domain/prognosis/uncertainty/deaths-uncertainty.ts";
import { prepareDrawnRun } from "../../../../src/domain/prognosis/uncertainty/drawn-run.ts";
import { drawSetting, prepareDraws } from "../../../../src/domain/prognosis/uncertainty/draws.ts";
import { projectPopulation } from "../../../../src/domain/prognosis/population/projection.ts";
import { sumOverArea } from "../../../../src/domain/prognosis/data/regions.ts";
import { chooseSettings } from "../../../../src/domain/prognosis/data/settings.ts";
import { data, FEW, query, uncertainty } from "./drawn-model.ts";

describe("draws", () => {
  it("are made of the parameters that content says are drawn, each inside its range", () => {
    const { settings } = prepareDraws(data, { count: FEW });
    const drawn = Object.entries(data.parameters).filter(([, figures]) => figures.drawn);
    expect([...settings.keys()].sort()).toEqual(drawn.map(([key]) => key).sort());
    expect(drawn.length).toBeGreaterThan(0);
    for (const [key, { values }] of settings) {
      const { low, high } = data.parameters[key]!;
      for (const value of values) expect(value >= low && value <= high, key).toBe(true);
    }
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
