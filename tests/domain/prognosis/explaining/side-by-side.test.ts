import { beforeAll, describe, expect, it } from "vitest";
import { BED_RULES } from "../../../../src/domain/prognosis/beds/beds.ts";
import { toWholeBeds } from "../../../../src/domain/prognosis/beds/capacity.ts";
import { compareScenarios } from "../../../../src/domain/prognosis/explaining/compare-scenarios.ts";
import { computeIntervals } from "../../../../src/domain/prognosis/uncertainty/intervals.ts";
import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import { fillQuery, projectNeed } from "../../../../src/domain/prognosis/run/project.ts";
import { projectPlaces } from "../../../../src/domain/prognosis/run/project-places.ts";
import type { PrognosisQuery } from "../../../../src/domain/prognosis/run/query.ts";
import { compareSideBySide } from "../../../../src/domain/prognosis/explaining/side-by-side.ts";
import { prepareUncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import type { Uncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { loadFrozenModel } from "../frozen-model.ts";

let data: ModelData;
let uncertainty: Uncertainty;
let standard: PrognosisQuery;
let longer: PrognosisQuery;
beforeAll(() => {
  data = loadFrozenModel();
  uncertainty = prepareUncertainty(data, { count: 200 });
  standard = fillQuery(data, { region: "twente", fromYear: 2030, toYear: 2040 });
  longer = { ...standard, settings: { meanStayDays: 25 } };
});

const at = { year: 2040, rule: "refusal" } as const;

describe("scenarios side by side", () => {
  it("have the figures of the model: lines, bands and verdict", () => {
    const { outlines, pairs, draws } = compareSideBySide(
      data,
      [
        { query: standard, counting: "pooled" },
        { query: longer, counting: "pooled" },
      ],
      uncertainty,
      at,
    );
    const need = projectNeed(data, longer);
    expect(outlines[1]!.years).toEqual(
      need.map(({ year, guests, bedsByRule }) => ({ year, guests, beds: toWholeBeds(bedsByRule.refusal.pooled) })),
    );
    const bands = computeIntervals(data, { ...longer, fromYear: 2040 }, uncertainty, { rules: ["refusal"] })[0]!;
    expect(outlines[1]!.guestBands).toEqual(bands.guests);
    expect(outlines[1]!.bedBands).toEqual(bands.bedsByRule.refusal.pooled);
    const { more, equal, fewer } = compareScenarios(data, standard, longer, uncertainty, at);
    expect(pairs).toEqual([{ first: 0, second: 1, shares: { more, equal, fewer } }]);
    expect(draws).toBe(200);
  });

  it("count per house what the houses need apart, and never less than as one pool, in any draw", () => {
    for (const rule of BED_RULES) {
      const { outlines, pairs } = compareSideBySide(
        data,
        [
          { query: standard, counting: "perHouse" },
          { query: standard, counting: "pooled" },
        ],
        uncertainty,
        { year: 2040, rule },
      );
      const houses = projectPlaces(data, { ...standard, fromYear: 2040 })[0]!.areas[0]!.sites;
      expect(outlines[0]!.years.at(-1)!.beds).toBe(
        houses.reduce((sum, { neededBeds }) => sum + toWholeBeds(neededBeds![rule]), 0),
      );
      expect(pairs[0]!.shares!.more).toBe(0);
      expect(outlines[0]!.bedBands!.interval95[0]).toBeGreaterThanOrEqual(outlines[1]!.bedBands!.interval95[0]);
    }
  });

  it("show where guests go when a house closes: not how many there are", () => {
    const [closed, ...others] = data.sites.filter(({ region }) => region === "twente");
    const closure = { ...standard, catchment: { siteChanges: [{ kind: "close", siteId: closed!.id } as const] } };
    const { outlines } = compareSideBySide(
      data,
      [
        { query: standard, counting: "pooled" },
        { query: closure, counting: "pooled" },
      ],
      uncertainty,
      at,
    );
    const [before, after] = outlines as [(typeof outlines)[number], (typeof outlines)[number]];
    expect(after.years.at(-1)!.guests).toBeCloseTo(before.years.at(-1)!.guests, 9);
    expect(after.houses.map(({ id }) => id)).toEqual(others.map(({ id }) => id));
    for (const house of after.houses)
      expect(house.requestLoad).toBeGreaterThan(before.houses.find(({ id }) => id === house.id)!.requestLoad);
    expect(after.capacity).toEqual(before.capacity);
    expect(before.plannedCapacity).toBeNull();
    expect(after.plannedCapacity?.hospices).toBe(before.capacity.hospices - 1);
  });

  it("make three pairs of three, each seen from the later one", () => {
    const list = [standard, longer, standard].map((query) => ({ query, counting: "pooled" }) as const);
    const { pairs } = compareSideBySide(data, list, uncertainty, at);
    expect(pairs.map(({ first, second }) => [first, second])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(pairs[1]!.shares).toEqual({ more: 0, equal: 1, fewer: 0 });
    expect(pairs[2]!.shares!.more).toBe(0);
  });

  it("have no beds per house where there is no house, and say so with null", () => {
    const siteChanges = data.sites
      .filter(({ region }) => region === "twente")
      .map(({ id }) => ({ kind: "close", siteId: id }) as const);
    const none = { ...standard, catchment: { siteChanges } };
    const { outlines, pairs } = compareSideBySide(
      data,
      [
        { query: standard, counting: "perHouse" },
        { query: none, counting: "perHouse" },
      ],
      uncertainty,
      at,
    );
    expect(outlines[1]).toMatchObject({
      bedBands: null,
      houses: [],
      capacity: outlines[0]!.capacity,
      plannedCapacity: { knownBeds: 0, knownHospices: 0, hospices: 0 },
    });
    expect(outlines[1]!.years.every(({ beds }) => beds === null)).toBe(true);
    expect(pairs[0]!.shares).toBeNull();
  });

  it("add up over all regions", () => {
    const all = fillQuery(data, { region: "alle", fromYear: 2040, toYear: 2040 });
    const { outlines } = compareSideBySide(data, [{ query: all, counting: "pooled" }], uncertainty, at);
    const parts = data.regions.map(({ id }) =>
      toWholeBeds(projectNeed(data, { ...all, region: id })[0]!.bedsByRule.refusal.pooled),
    );
    expect(outlines[0]!.years[0]!.beds).toBe(parts.reduce((sum, beds) => sum + beds, 0));
    expect(outlines[0]!.capacity.hospices).toBe(data.sites.length);
  });

  it("refuse a year they do not have", () => {
    expect(() =>
      compareSideBySide(data, [{ query: standard, counting: "pooled" }], uncertainty, { year: 2029, rule: "refusal" }),
    ).toThrow(RangeError);
  });
});
