import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listLevers } from "../../../../src/domain/prognosis/house/levers.ts";
import type { HouseQuestion } from "../../../../src/domain/prognosis/house/house-question.ts";
import { projectPopulation } from "../../../../src/domain/prognosis/population/projection.ts";
import { loadFrozenModel } from "../frozen-model.ts";

const data = loadFrozenModel();
const projection = projectPopulation(data, data.defaults.variant);
const board: HouseQuestion = {
  place: { siteId: data.sites[0]!.id },
  beds: 6,
  admissions: [75, 80, 70],
  refusalsPerYear: null,
  meanStayDays: null,
  turnoverDays: 1,
  plannedBeds: 8,
  year: data.years.last,
  refusalTarget: null,
  drawsGuests: false,
};
const levers = (changes: Partial<HouseQuestion> = {}) => listLevers(data, { ...board, ...changes }, projection)!;
const names = (changes: Partial<HouseQuestion> = {}) => levers(changes).levers.map(({ name }) => name);

describe("what would change the answer for one house", () => {
  it("is only what the house did not fill in itself, chance apart", () => {
    expect(names()).toContain("stay");
    expect(names()).not.toContain("turnover");
    expect(names({ meanStayDays: 20 })).not.toContain("stay");
    expect(names({ year: null })).not.toContain("deaths");
    expect(names()).not.toContain("region");
    expect(names({ admissions: [] })).toEqual(expect.arrayContaining(["region", "house", "use"]));
    expect(names({ drawsGuests: true })).toContain("attraction");
  });

  it("is the refusals that nobody counted too: none, or twice what the admissions lead to", () => {
    const found = levers().levers.find(({ name }) => name === "uncounted")!;
    expect(found.low.value).toBe(0);
    expect(found.high.value).toBeGreaterThan(0);
    expect(found.low.refused!).toBeLessThan(found.high.refused!);
    for (const known of [names({ refusalsPerYear: 3 }), names({ admissions: [] })])
      expect(known).not.toContain("uncounted");
  });

  it("brackets the central answer and stands largest first", () => {
    fc.assert(
      fc.property(
        fc.record({
          beds: fc.integer({ min: 3, max: 10 }),
          plannedBeds: fc.option(fc.integer({ min: 2, max: 16 })),
          admissions: fc.constantFrom([], [20], [30, 40]),
          year: fc.constantFrom(null, 2040),
        }),
        (changes) => {
          const found = levers(changes);
          const effects = found.levers.map(({ low, high }) => Math.abs((high.refused ?? 1) - (low.refused ?? 1)));
          expect(effects).toEqual(effects.toSorted((a, b) => b - a));
          for (const { low, high } of found.levers) {
            expect(low.refused).toBeLessThanOrEqual(found.refused + 1e-9);
            expect(high.refused ?? 1).toBeGreaterThanOrEqual(found.refused - 1e-9);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it("is nothing where the figures give no answer", () => {
    expect(listLevers(data, { ...board, admissions: [400] }, projection)).toBeNull();
  });
});
