import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { erlangB } from "../../../../src/domain/prognosis/beds/beds.ts";
import { answerHouse } from "../../../../src/domain/prognosis/house/answer-house.ts";
import type { HouseAnswer } from "../../../../src/domain/prognosis/house/answer-house.ts";
import type { HouseQuestion } from "../../../../src/domain/prognosis/house/house-question.ts";
import { projectPopulation } from "../../../../src/domain/prognosis/population/projection.ts";
import { fillQuery } from "../../../../src/domain/prognosis/run/project.ts";
import { projectPlaces } from "../../../../src/domain/prognosis/run/project-places.ts";
import { prepareUncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { loadFrozenModel } from "../frozen-model.ts";
import { askAsBoard } from "./ask-as-board.ts";

const data = loadFrozenModel();
const projection = projectPopulation(data, data.defaults.variant);
const few = prepareUncertainty(data, { count: 40 });
const site = data.sites[0]!;
const year = data.years.last;
const board = askAsBoard(site.id, { drawsGuests: true });
const answer = (changes: Partial<HouseQuestion> = {}, draws: typeof few | null = null) =>
  answerHouse(data, { ...board, ...changes }, draws, projection) as HouseAnswer;
const plans = fc.record({
  beds: fc.integer({ min: 1, max: 12 }),
  plannedBeds: fc.integer({ min: 1, max: 20 }),
  place: fc.constantFrom(...data.sites).map(({ id }) => ({ siteId: id })),
  admissions: fc.constant<number[]>([]),
});

describe("a larger house that draws people", () => {
  it("takes from its neighbours what it wins, and gives to them what it loses", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { attracted } = answer(plan);
        if (plan.beds === plan.plannedBeds) return void expect(attracted).toBeNull();
        const { gain, neighbours } = attracted!;
        expect(Math.sign(gain.central)).toBe(Math.sign(plan.plannedBeds - plan.beds));
        const lost = neighbours.reduce((sum, { change }) => sum + change.central, 0);
        expect(lost).toBeCloseTo(-gain.central, 6);
        for (const { low, central, high } of [gain, ...neighbours.map(({ change }) => change)]) {
          expect(low).toBeLessThanOrEqual(central + 1e-9);
          expect(high).toBeGreaterThanOrEqual(central - 1e-9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("wins as a scenario that resizes the house says", () => {
    const bedsOf = (beds: number) => ({ kind: "resize" as const, siteId: site.id, beds });
    const loadWith = (beds: number) => {
      const query = fillQuery(data, {
        region: site.region,
        fromYear: year,
        toYear: year,
        catchment: { siteChanges: [bedsOf(beds)] },
      });
      return projectPlaces(data, query, projection)[0]!.areas[0]!.sites.find((one) => one.site.id === site.id)!
        .requestLoad;
    };
    const beds = site.beds ?? site.attractionBeds;
    const plannedBeds = beds + 3;
    const { attracted, meanStayDays, turnoverDays } = answer({
      beds: null,
      admissions: [],
      meanStayDays: null,
      turnoverDays: null,
      plannedBeds,
      year,
    });
    const won = ((loadWith(plannedBeds) - loadWith(beds)) * 365) / (meanStayDays + turnoverDays);
    expect(attracted!.gain.central).toBeCloseTo(won, 6);
  });

  it("leaves the beds of now with the demand of now, and changes nothing while the switch is off", () => {
    const [on, off] = [answer({}, few), answer({ drawsGuests: false }, few)];
    const at = (found: HouseAnswer, beds: number) => found.beds.find((one) => one.beds === beds)!;
    expect(at(on, 6)).toEqual({ ...at(off, 6), chanceEnough: at(on, 6).chanceEnough });
    expect(at(on, 8).offeredLoad).toBeGreaterThan(at(off, 8).offeredLoad);
    expect(at(on, 4).offeredLoad).toBeLessThan(at(off, 4).offeredLoad);
    expect(off.attracted).toBeNull();
    expect(at(off, 8).refused).toBeCloseTo(0.088226, 5);
  });

  it("finds the fewest beds that keep to the target with the people those beds draw", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const found = answer(plan, few);
        const all = [...found.beds, ...found.further];
        const needed = all.find(({ beds }) => beds === found.needed);
        if (needed) expect(erlangB(needed.beds, needed.offeredLoad)).toBeLessThanOrEqual(found.refusalTarget);
        const before = all.find(({ beds }) => beds === found.needed - 1);
        if (before) expect(erlangB(before.beds, before.offeredLoad)).toBeGreaterThan(found.refusalTarget);
        expect(found.fewestBeds[50]).toBeLessThanOrEqual(found.fewestBeds[90]!);
      }),
      { numRuns: 20 },
    );
  });

  it("is not known of a house that the model does not know", () => {
    expect(answer({ place: { region: data.regions[0]!.id } }).attracted).toBeNull();
  });
});
