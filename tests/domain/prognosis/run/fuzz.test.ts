import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { BED_RULES } from "../../../../src/domain/prognosis/beds/beds.ts";
import { computeIntervals } from "../../../../src/domain/prognosis/uncertainty/intervals.ts";
import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import { LONGEVITY_VARIANTS } from "../../../../src/domain/prognosis/data/options.ts";
import type { LongevityVariant } from "../../../../src/domain/prognosis/data/options.ts";
import { prepareRun } from "../../../../src/domain/prognosis/run/prepare-run.ts";
import { projectNeed } from "../../../../src/domain/prognosis/run/project.ts";
import type { YearOutcome } from "../../../../src/domain/prognosis/run/project.ts";
import type { PrognosisQuery } from "../../../../src/domain/prognosis/run/query.ts";
import { projectPopulation } from "../../../../src/domain/prognosis/population/projection.ts";
import type { Projection } from "../../../../src/domain/prognosis/data/projection.ts";
import { readScenarioLink } from "../../../../src/domain/prognosis/scenario/read-scenario.ts";
import { writeScenarioQuery } from "../../../../src/domain/prognosis/scenario/write-scenario.ts";
import { createScenario, toQuery } from "../../../../src/domain/prognosis/scenario/scenario.ts";
import { chooseSettings, listSettings } from "../../../../src/domain/prognosis/data/settings.ts";
import { prepareUncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import type { Uncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { anyQuery, anySettings } from "../any-scenario.ts";
import { loadFrozenModel } from "../frozen-model.ts";

/** 10,000 in the long run (npm run test:lang), fewer in the daily one. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 150);
/** A scenario takes some milliseconds; a machine that is busy ten times as many. */
const ROOM_FOR_RUNS_MS = 30_000 + RUNS * 200;
const seed = 20_261_121;

let data: ModelData;
let projections: Record<LongevityVariant, Projection>;
let fewDraws: Uncertainty;
beforeAll(() => {
  data = loadFrozenModel();
  projections = Object.fromEntries(
    LONGEVITY_VARIANTS.map((variant) => [variant, projectPopulation(data, variant)]),
  ) as Record<LongevityVariant, Projection>;
  fewDraws = prepareUncertainty(data, { count: 25 });
});

/** Choices for catchment areas that contradict each other or leave nobody: refused in words, as they should be. */
const REFUSALS = /^The other shares are all 0|guests come from elsewhere, none from the area/;

function attempt(query: PrognosisQuery): YearOutcome[] | undefined {
  try {
    return projectNeed(data, query, projections[query.variant]);
  } catch (error) {
    if (error instanceof RangeError && REFUSALS.test(error.message)) return undefined;
    throw error;
  }
}

function everyNumber(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(everyNumber) : [];
}

function keepsItsLaws(query: PrognosisQuery, outcome: YearOutcome): void {
  const settings = chooseSettings(data, query.settings);
  for (const value of everyNumber(outcome))
    if (!(value >= 0 && value < Infinity)) throw new Error(`${value} in ${JSON.stringify(outcome)}`);
  expect(outcome.guests).toBeLessThanOrEqual(settings.needShare * outcome.deaths * (1 + 1e-9));
  expect(outcome.population85plus).toBeLessThanOrEqual(outcome.population80plus);
  expect(outcome.population80plus).toBeLessThanOrEqual(outcome.population65plus);
  for (const rule of BED_RULES) {
    const { perSite, pooled } = outcome.bedsByRule[rule];
    if (perSite === null) continue;
    if (rule === "occupancy") expect(Math.abs(perSite - pooled)).toBeLessThanOrEqual(1e-9 * Math.max(1, pooled));
    else expect(pooled).toBeLessThanOrEqual(perSite);
  }
}

describe(`${RUNS} scenarios with everything anywhere in its range`, () => {
  it(
    "give numbers from 0 that keep the laws, and the same ones again",
    () => {
      let refused = 0;
      fc.assert(
        fc.property(anyQuery(data), (query) => {
          const outcomes = attempt(query);
          if (outcomes === undefined) refused += 1;
          outcomes?.forEach((outcome) => keepsItsLaws(query, outcome));
          if (outcomes) expect(projectNeed({ ...data }, structuredClone(query))).toEqual(outcomes);
        }),
        { numRuns: RUNS, seed },
      );
      // Most of what is drawn has to be computed, or nothing is tested.
      expect(refused).toBeLessThan(RUNS / 4);
    },
    ROOM_FOR_RUNS_MS,
  );

  it(
    "send everybody somewhere: the shares of a gemeente add to 1",
    () => {
      fc.assert(
        fc.property(anyQuery(data), (query) => {
          if (attempt(query) === undefined) return;
          const { catchments } = prepareRun(data, query, projections[query.variant]);
          for (const { sites, shares, outside } of [catchments.today, catchments.scenario]) {
            data.municipalities.forEach((_, municipality) => {
              const row = shares.slice(municipality * sites.length, (municipality + 1) * sites.length);
              for (const share of row) if (!(share >= 0 && share <= 1 + 1e-12)) throw new Error(`Share ${share}`);
              expect(row.reduce((sum, share) => sum + share, outside[municipality]!)).toBeCloseTo(1, 9);
            });
          }
        }),
        { numRuns: Math.ceil(RUNS / 5), seed },
      );
    },
    ROOM_FOR_RUNS_MS,
  );

  it(
    "have bands of numbers from 0, the wide one around the narrow one",
    () => {
      fc.assert(
        fc.property(anyQuery(data), (query) => {
          if (attempt(query) === undefined) return;
          for (const { guests, bedsByRule } of computeIntervals(data, query, fewDraws, {
            projection: projections[query.variant],
          })) {
            for (const { interval67, interval95 } of [guests, ...BED_RULES.map((rule) => bedsByRule[rule].pooled)]) {
              const inOrder = [0, interval95[0], interval67[0], interval67[1], interval95[1]];
              inOrder.slice(1).forEach((value, index) => expect(value).toBeGreaterThanOrEqual(inOrder[index]!));
              expect(interval95[1]).toBeLessThan(Infinity);
            }
          }
        }),
        { numRuns: Math.ceil(RUNS / 10), seed },
      );
    },
    ROOM_FOR_RUNS_MS,
  );

  it(
    "survive a link and give the same outcomes after it",
    () => {
      fc.assert(
        fc.property(anyQuery(data), (query) => {
          const outcomes = attempt(query);
          if (outcomes === undefined) return;
          const scenario = createScenario(data, query, { year: query.fromYear });
          const { scenario: read, notes } = readScenarioLink(
            data,
            `https://example.org/?${writeScenarioQuery(scenario)}`,
          );
          expect(notes).toEqual([]);
          const { fromYear, toYear } = query;
          expect(projectNeed(data, toQuery(data, read, { fromYear, toYear }), projections[query.variant])).toEqual(
            outcomes,
          );
        }),
        { numRuns: Math.ceil(RUNS / 5), seed },
      );
    },
    ROOM_FOR_RUNS_MS,
  );
});

describe("input out of its range", () => {
  it("throws with the name, the value and the range", () => {
    const outside = fc.constantFrom(...listSettings(data)).chain((name) => {
      const { min, max } = data.parameters[name]!;
      const beyond = fc
        .oneof(
          fc.double({ max: min!, maxExcluded: true }),
          fc.double({ min: max!, minExcluded: true }),
          fc.constant(NaN),
        )
        .filter((value) => !(value >= min! && value <= max!));
      return fc.record({ name: fc.constant(name), value: beyond });
    });
    fc.assert(
      fc.property(outside, anySettings(data), ({ name, value }, settings) => {
        const { min, max } = data.parameters[name]!;
        expect(() => chooseSettings(data, { ...settings, [name]: value })).toThrow(
          `${name} must lie in [${min}, ${max}]: ${value}`,
        );
      }),
      { numRuns: RUNS, seed },
    );
  });
});
