import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bedsByRule } from "../../../../src/domain/prognosis/beds/beds-by-rule.ts";
import { BED_RULES, bedsFor } from "../../../../src/domain/prognosis/beds/beds.ts";
import { prepareBedCounter } from "../../../../src/domain/prognosis/uncertainty/drawn-beds.ts";
import { prepareDrawnRun } from "../../../../src/domain/prognosis/uncertainty/drawn-run.ts";
import { prepareDrawnSettings } from "../../../../src/domain/prognosis/uncertainty/drawn-year.ts";
import { drawSetting, prepareDraws } from "../../../../src/domain/prognosis/uncertainty/draws.ts";
import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import { prepareRun } from "../../../../src/domain/prognosis/run/prepare-run.ts";
import { projectNeed } from "../../../../src/domain/prognosis/run/project.ts";
import type { PrognosisQuery } from "../../../../src/domain/prognosis/run/query.ts";
import { projectPopulation } from "../../../../src/domain/prognosis/population/projection.ts";
import { chooseSettings } from "../../../../src/domain/prognosis/data/settings.ts";
import { prepareUncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { data, FEW, query, uncertainty, withoutDraws } from "./drawn-model.ts";
import { computeBothWays } from "./load-in-draw.ts";

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
    const { drawn, loads } = computeBothWays(data, uncertainty, query(changes), 2040);
    expect(loads).toHaveLength(FEW);
    loads.forEach((load, draw) => {
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
      expect(beds.every((count, draw) => count > 0.9 * loads[draw]! && count < 30_000)).toBe(true);
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
