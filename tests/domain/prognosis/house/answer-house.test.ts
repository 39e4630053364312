import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bedsFor, erlangB } from "../../../../src/domain/prognosis/beds/beds.ts";
import { answerHouse } from "../../../../src/domain/prognosis/house/answer-house.ts";
import type { HouseAnswer } from "../../../../src/domain/prognosis/house/answer-house.ts";
import type { HouseQuestion } from "../../../../src/domain/prognosis/house/house-question.ts";
import { MOST_BEDS } from "../../../../src/domain/prognosis/data/most-beds.ts";
import { projectPopulation } from "../../../../src/domain/prognosis/population/projection.ts";
import { fillQuery } from "../../../../src/domain/prognosis/run/project.ts";
import { projectPlaces } from "../../../../src/domain/prognosis/run/project-places.ts";
import { prepareUncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { loadFrozenModel } from "../frozen-model.ts";

const data = loadFrozenModel();
const projection = projectPopulation(data, data.defaults.variant);
const uncertainty = prepareUncertainty(data, { count: 200 });
const baseYear = data.defaults.fromYear;
const lastYear = data.years.last;
const region = data.regions[0]!.id;
const site = data.sites[0]!;

const blank: HouseQuestion = {
  place: { region },
  beds: null,
  admissions: [],
  refusalsPerYear: null,
  meanStayDays: null,
  turnoverDays: null,
  plannedBeds: null,
  year: null,
  refusalTarget: null,
  drawsGuests: false,
};
const board: HouseQuestion = {
  ...blank,
  beds: 6,
  admissions: [75],
  meanStayDays: 19.4,
  turnoverDays: 1,
  plannedBeds: 8,
};

function answer(question: HouseQuestion, draws: typeof uncertainty | null = null): HouseAnswer {
  const found = answerHouse(data, question, draws, projection);
  if ("problem" in found) throw new Error(found.problem);
  return found;
}
const problemOf = (question: HouseQuestion) => {
  const found = answerHouse(data, question, null, projection);
  return "problem" in found ? found.problem : null;
};
const withBeds = (found: HouseAnswer, beds: number) => found.beds.find((one) => one.beds === beds)!;

describe("the demand for a house", () => {
  it("follows from its admissions, and from the beds that refused the rest", () => {
    const found = answer(board);
    expect(found.basis).toBe("admissions");
    expect(found.offeredLoad).toBeCloseTo(5.370655, 6);
    expect(found.carriedLoad).toBeCloseTo((75 * 20.4) / 365, 9);
    expect(withBeds(found, 8).refused).toBeCloseTo(0.088226, 5);
    expect(found.beds.map(({ beds }) => beds)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it("is the mean of the years that were counted, in any order", () => {
    const loads = [[75, 80, 70], [70, 75, 80], [75]].map((admissions) => answer({ ...board, admissions }).offeredLoad);
    expect(loads[0]).toBeCloseTo(loads[2]!, 12);
    expect(loads[1]).toBeCloseTo(loads[2]!, 12);
  });

  it("adds the refusals that were counted, whatever the beds", () => {
    const found = answer({ ...board, refusalsPerYear: 25 });
    expect(found.basis).toBe("refusals");
    expect(found.offeredLoad).toBeCloseTo((100 * 20.4) / 365, 12);
    expect(answer({ ...board, refusalsPerYear: 25, beds: null }).offeredLoad).toBe(found.offeredLoad);
  });

  it("of a house without counts is what the model sends there", () => {
    const query = fillQuery(data, { region: site.region, fromYear: lastYear, toYear: lastYear });
    const modelled = projectPlaces(data, query, projection)[0]!.areas[0]!.sites.find((one) => one.site.id === site.id)!;
    const found = answer({ ...blank, place: { siteId: site.id }, year: lastYear });
    expect(found.basis).toBe("model");
    expect(found.offeredLoad).toBeCloseTo(modelled.requestLoad, 9);
  });

  it("shows the beds that are needed where those of now are not known", () => {
    for (const count of [0, 20, 400]) {
      const found = answer({ ...blank, admissions: [count], refusalsPerYear: 0 });
      expect(found.bedsNow).toBeNull();
      expect(found.beds.some(({ beds }) => beds >= found.needed)).toBe(true);
    }
  });

  it("changes over the years as the model's demand there does", () => {
    const place = { siteId: site.id };
    const modelled = { ...blank, place, beds: board.beds };
    const change = answer({ ...modelled, year: lastYear }).offeredLoad / answer(modelled).offeredLoad;
    const counted = answer({ ...board, place, year: lastYear });
    expect(counted.offeredLoad / counted.offeredLoadNow).toBeCloseTo(change, 9);
    expect(answer({ ...board, place, year: baseYear }).offeredLoad).toBeCloseTo(
      answer({ ...board, place }).offeredLoad,
      9,
    );
  });

  it("is not given where the figures cannot tell it", () => {
    expect(problemOf({ ...board, admissions: [120] })).toBe("moreNightsThanBeds");
    expect(problemOf({ ...board, admissions: [105] })).toBe("alwaysFull");
    expect(problemOf({ ...board, admissions: [105], refusalsPerYear: 40 })).toBeNull();
    expect(problemOf({ ...board, beds: null })).toBe("bedsNeeded");
    expect(problemOf(blank)).toBe("admissionsNeeded");
    expect(problemOf({ ...blank, place: { siteId: site.id }, refusalsPerYear: 10 })).toBe("admissionsNeeded");
  });

  it("refuses figures that cannot be", () => {
    const wrong: Partial<HouseQuestion>[] = [
      { beds: 0 },
      { beds: 1.5 },
      { plannedBeds: MOST_BEDS + 1 },
      { admissions: [-1] },
      { admissions: [NaN] },
      { admissions: [1, 2, 3, 4, 5, 6] },
      { refusalsPerYear: Infinity },
      { refusalTarget: 0 },
      { refusalTarget: 1.1 },
      { meanStayDays: -1 },
      { year: lastYear + 1 },
      { place: { siteId: "nowhere" } },
      { place: { region: "nowhere" } },
    ];
    for (const part of wrong)
      expect(() => answerHouse(data, { ...board, ...part }, null, projection)).toThrow(RangeError);
  });
});

const questions = fc.record({
  place: fc.constantFrom<HouseQuestion["place"]>({ region }, { siteId: site.id }),
  beds: fc.option(fc.integer({ min: 1, max: 20 })),
  admissions: fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 5 }),
  refusalsPerYear: fc.option(fc.integer({ min: 0, max: 400 })),
  meanStayDays: fc.option(fc.double({ min: 1, max: 120, noNaN: true })),
  turnoverDays: fc.option(fc.double({ min: 0, max: 14, noNaN: true })),
  plannedBeds: fc.option(fc.integer({ min: 1, max: 30 })),
  year: fc.option(fc.integer({ min: data.years.first, max: lastYear })),
  refusalTarget: fc.option(fc.double({ min: 0.001, max: 0.5, noNaN: true })),
  drawsGuests: fc.constant(false),
});
const few = prepareUncertainty(data, { count: 20 });

describe("the answer for a house", () => {
  it("is a number everywhere, or a reason why there is none", () => {
    fc.assert(
      fc.property(questions, (question) => {
        const found = answerHouse(data, question, few, projection);
        if ("problem" in found) return;
        const numbers = JSON.stringify(found, (_key, value: unknown) =>
          typeof value === "number" && !Number.isFinite(value) ? "broken" : value,
        );
        expect(numbers).not.toContain("broken");
        for (const { refused, occupancy, leaving, chanceEnough } of found.beds) {
          for (const share of [refused, occupancy, leaving, chanceEnough!]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1 + 1e-12);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("never refuses more, waits longer or is less sure with more beds", () => {
    fc.assert(
      fc.property(questions, (question) => {
        const found = answerHouse(data, question, few, projection);
        if ("problem" in found) return;
        found.beds.slice(1).forEach((more, index) => {
          const less = found.beds[index]!;
          expect(more.refused).toBeLessThanOrEqual(less.refused);
          expect(more.admittedPerYear).toBeGreaterThanOrEqual(less.admittedPerYear - 1e-9);
          expect(more.occupancy).toBeLessThanOrEqual(less.occupancy + 1e-12);
          expect(more.leaving).toBeLessThanOrEqual(less.leaving + 1e-12);
          expect(more.waitDays ?? Infinity).toBeLessThanOrEqual(less.waitDays ?? Infinity);
          expect(more.chanceEnough).toBeGreaterThanOrEqual(less.chanceEnough!);
        });
        expect(found.fewestBeds[50]).toBeLessThanOrEqual(found.fewestBeds[80]!);
        expect(found.fewestBeds[80]).toBeLessThanOrEqual(found.fewestBeds[90]!);
      }),
      { numRuns: 60 },
    );
  });

  it("asks for more when more were admitted in the same beds", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((count) =>
          answer({ ...board, admissions: [count] }),
        );
        expect(less!.offeredLoad).toBeLessThanOrEqual(more!.offeredLoad);
        expect(less!.needed).toBeLessThanOrEqual(more!.needed);
      }),
    );
  });

  it("has no chances without draws, and with them chances that agree with the fewest beds", () => {
    expect(answer(board).beds.every(({ chanceEnough, bands }) => chanceEnough === null && bands === null)).toBe(true);
    expect(answer(board).fewestBeds).toEqual({ 50: null, 80: null, 90: null });
    const drawn = answer({ ...board, year: lastYear }, uncertainty);
    for (const [chance, beds] of Object.entries(drawn.fewestBeds)) {
      const at = drawn.beds.find((one) => one.beds === beds);
      const before = drawn.beds.find((one) => one.beds === beds! - 1);
      if (at) expect(at.chanceEnough).toBeGreaterThanOrEqual(Number(chance) / 100);
      if (before) expect(before.chanceEnough).toBeLessThan(Number(chance) / 100);
    }
  });

  it("draws the same for the same seed and leaves the line alone", () => {
    const [one, other] = [answer(board, uncertainty), answer(board, prepareUncertainty(data, { count: 200 }))];
    expect(one).toEqual(other);
    const elsewhere = answer(board, prepareUncertainty(data, { count: 200, seed: data.uncertainty.seed + 1 }));
    expect(elsewhere.offeredLoad).toBe(one.offeredLoad);
    expect(elsewhere.needed).toBe(one.needed);
  });

  it("for a later year tells the fewest beds of now, as the question of now does", () => {
    for (const question of [
      board,
      { ...board, refusalsPerYear: 3 },
      { ...board, place: { siteId: site.id }, admissions: [] },
    ]) {
      const { fewestBeds, fewestBedsNow } = answer(question, uncertainty);
      expect(fewestBedsNow).toBeNull();
      expect(answer({ ...question, year: lastYear }, uncertainty).fewestBedsNow).toEqual(fewestBeds);
    }
    expect(answer({ ...board, year: lastYear }).fewestBedsNow).toBeNull();
  });

  it("grows surer with more years that say the same", () => {
    const width = (admissions: number[]) => {
      const [low, high] = withBeds(answer({ ...board, admissions }, uncertainty), 8).bands!.refused.interval95;
      return high - low;
    };
    expect(width([75, 75, 75, 75, 75])).toBeLessThan(width([75]));
  });

  it("holds a stay of one's own for certain and spreads that of the model", () => {
    const width = (meanStayDays: number | null) => {
      const [low, high] = withBeds(answer({ ...board, meanStayDays }, uncertainty), 8).bands!.refused.interval95;
      return high - low;
    };
    expect(width(data.parameters["meanStayDays"]!.central)).toBeLessThan(width(null));
  });

  it("calls enough what keeps to the target, to the last digit", () => {
    const found = answer(board);
    expect(found.needed).toBe(bedsFor("refusal", found.offeredLoad, found.refusalTarget));
    expect(erlangB(found.needed, found.offeredLoad)).toBeLessThanOrEqual(found.refusalTarget);
    expect(erlangB(found.needed - 1, found.offeredLoad)).toBeGreaterThan(found.refusalTarget);
  });
});
