import { beforeAll, describe, expect, it } from "vitest";
import { expectGuests } from "../../../../src/domain/prognosis/monitoring/expected-guests.ts";
import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import {
  modelRefusedShare,
  refusedShare,
  sumOwnYears,
} from "../../../../src/domain/prognosis/own-figures/own-years.ts";
import { fillQuery, projectNeed } from "../../../../src/domain/prognosis/run/project.ts";
import { projectPopulation } from "../../../../src/domain/prognosis/population/projection.ts";
import { prepareUncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import type { Uncertainty } from "../../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { loadFrozenModel } from "../frozen-model.ts";
import { makeOwnCount as count } from "./own-count.ts";

let model: ModelData;
let uncertainty: Uncertainty;
beforeAll(() => {
  model = loadFrozenModel();
  uncertainty = prepareUncertainty(model, { count: 200 });
});

describe("own counts per year", () => {
  it("add up over houses, and are unknown where one house is silent", () => {
    const counts = [
      count({ siteId: "a", year: 2024, admissions: 50, meanStayDays: 20, refusals: 5 }),
      count({ siteId: "b", year: 2024, admissions: 30, bedDays: 500, beds: 4 }),
      count({ year: 2023, admissions: 70, isForCalibration: false }),
    ];
    expect(sumOwnYears(counts)).toEqual([
      {
        year: 2023,
        siteIds: null,
        beds: null,
        admissions: 70,
        bedDays: null,
        refusals: null,
        usedForCalibration: false,
      },
      {
        year: 2024,
        siteIds: ["a", "b"],
        beds: null,
        admissions: 80,
        bedDays: 1500,
        refusals: null,
        usedForCalibration: true,
      },
    ]);
  });

  it("refuse a share of all requests", () => {
    expect(refusedShare({ admissions: 90, refusals: 10 })).toBe(0.1);
    expect([
      refusedShare({ admissions: 0, refusals: 0 }),
      refusedShare({ admissions: null, refusals: 3 }),
      refusedShare({ admissions: 3, refusals: null }),
    ]).toEqual([null, null, null]);
  });
});

describe("the model beside them", () => {
  it("refuses fewer with more beds, and says nothing of a region without a known bed", () => {
    const projection = projectPopulation(model, "central");
    const shareWith = (beds: number, siteIds: string[] | null = null) => {
      const knownBeds = Object.fromEntries(
        model.sites.filter(({ region }) => region === "drenthe").map(({ id }) => [id, beds]),
      );
      return modelRefusedShare(model, fillQuery(model, { region: "drenthe", catchment: { knownBeds } }), projection, {
        year: 2024,
        siteIds,
      })!;
    };
    expect(shareWith(10)).toBeGreaterThan(0);
    expect(shareWith(10)).toBeLessThan(shareWith(4));
    expect(shareWith(4)).toBeLessThan(1);
    // Of one house its own share: the whole lies between the shares of its houses.
    const ofHouses = model.sites.filter(({ region }) => region === "drenthe").map(({ id }) => shareWith(4, [id]));
    expect(Math.min(...ofHouses)).toBeLessThan(shareWith(4));
    expect(Math.max(...ofHouses)).toBeGreaterThan(shareWith(4));
    const unknown = { ...model, sites: model.sites.map((site) => ({ ...site, beds: null })) };
    expect(
      modelRefusedShare(unknown, fillQuery(model, { region: "drenthe" }), projection, { year: 2024, siteIds: null }),
    ).toBeNull();
  });

  it("expects in the houses what k was computed on, so that a calibrated year lies nearer to the line", () => {
    const admissions = [{ region: "drenthe", year: 2024, admissions: 500 }];
    const query = fillQuery(model, { region: "drenthe", fromYear: 2022, toYear: 2025, admissions });
    const expected = expectGuests(model, query, uncertainty);
    expect(expected.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025]);
    const year = expected[2]!;
    // Not on it: a count weighs as far as it can tell, and who comes from another region keeps the k of that region.
    const plain = expectGuests(
      model,
      fillQuery(model, { region: "drenthe", fromYear: 2024, toYear: 2024 }),
      uncertainty,
    )[0]!;
    expect(Math.abs(year.guests - 500)).toBeLessThan(Math.abs(plain.guests - 500));
    const [[low95, high95], [low67, high67]] = [year.interval95, year.interval67];
    expect([low95 <= low67, low67 < year.guests, year.guests < high67, high67 <= high95]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it("expects less of one house than of all, and all of them together the same", () => {
    const houses = model.sites.filter(({ region }) => region === "drenthe").map(({ id }) => id);
    const query = fillQuery(model, { region: "drenthe", fromYear: 2024, toYear: 2024 });
    const counted = (siteIds: string[]) => expectGuests(model, query, uncertainty, [siteIds])[0]!.parts[0]!.guests;
    const [all] = expectGuests(model, query, uncertainty);
    expect(houses.reduce((sum, id) => sum + counted([id]), 0)).toBeCloseTo(all!.guests, 9);
    expect(counted(houses)).toBeCloseTo(all!.guests, 9);
  });

  it("expects what the inhabitants ask where every gemeente stays within its region", () => {
    const closed = { ...model, sites: model.sites.filter(({ region }) => region === "drenthe") };
    const sum = closed.regions.reduce(
      (total, { id }) =>
        total + projectNeed(closed, fillQuery(closed, { region: id, fromYear: 2024, toYear: 2024 }))[0]!.guests,
      0,
    );
    const [expected] = expectGuests(
      closed,
      fillQuery(closed, { region: "drenthe", fromYear: 2024, toYear: 2024 }),
      uncertainty,
    );
    expect(expected!.guests).toBeCloseTo(sum, 6);
  });
});
