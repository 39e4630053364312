import { beforeAll, describe, expect, it } from "vitest";
import { expectGuests } from "../../../src/domain/prognosis/expected-guests.ts";
import { computeIntervals } from "../../../src/domain/prognosis/intervals.ts";
import type { ModelData } from "../../../src/domain/prognosis/model-data.ts";
import type { OwnCount } from "../../../src/domain/prognosis/own-figures.ts";
import { modelRefusedShare, refusedShare, sumOwnYears } from "../../../src/domain/prognosis/own-years.ts";
import { fillQuery, projectNeed } from "../../../src/domain/prognosis/project.ts";
import { projectPopulation } from "../../../src/domain/prognosis/projection.ts";
import { prepareUncertainty } from "../../../src/domain/prognosis/uncertainty.ts";
import { loadContentModel } from "./content-model.ts";

let model: ModelData;
beforeAll(() => {
  model = loadContentModel();
});

const count = (fields: Partial<OwnCount>): OwnCount => ({
  siteId: null,
  year: 2024,
  beds: null,
  admissions: null,
  bedDays: null,
  meanStayDays: null,
  refusals: null,
  isForCalibration: true,
  ...fields,
});

describe("own counts per year", () => {
  it("add up over houses, and are unknown where one house is silent", () => {
    const counts = [
      count({ siteId: "a", year: 2024, admissions: 50, meanStayDays: 20, refusals: 5 }),
      count({ siteId: "b", year: 2024, admissions: 30, bedDays: 500, beds: 4 }),
      count({ year: 2023, admissions: 70, isForCalibration: false }),
    ];
    expect(sumOwnYears(counts, 3)).toEqual([
      { year: 2023, houses: 3, beds: null, admissions: 70, bedDays: null, refusals: null, usedForCalibration: false },
      { year: 2024, houses: 2, beds: null, admissions: 80, bedDays: 1500, refusals: null, usedForCalibration: true },
    ]);
  });

  it("refuse a share of all requests", () => {
    expect(refusedShare({ admissions: 90, refusals: 10 })).toBe(0.1);
    expect([refusedShare({ admissions: 0, refusals: 0 }), refusedShare({ admissions: null, refusals: 3 }), refusedShare({ admissions: 3, refusals: null })]).toEqual([null, null, null]);
  });
});

describe("the model beside them", () => {
  it("refuses fewer with more beds, and says nothing of a region without a known bed", () => {
    const projection = projectPopulation(model, "central");
    const shareWith = (beds: number) => {
      const knownBeds = Object.fromEntries(model.sites.filter(({ region }) => region === "drenthe").map(({ id }) => [id, beds]));
      return modelRefusedShare(model, fillQuery(model, { region: "drenthe", catchment: { knownBeds } }), projection, 2024)!;
    };
    expect(shareWith(10)).toBeGreaterThan(0);
    expect(shareWith(10)).toBeLessThan(shareWith(4));
    expect(shareWith(4)).toBeLessThan(1);
    const unknown = { ...model, sites: model.sites.map((site) => ({ ...site, beds: null })) };
    expect(modelRefusedShare(unknown, fillQuery(model, { region: "drenthe" }), projection, 2024)).toBeNull();
  });

  it("expects the guests of the line with the bands of the draws", () => {
    const uncertainty = prepareUncertainty(model, { count: 50 });
    const query = fillQuery(model, { region: "salland", fromYear: 2022, toYear: 2024 });
    const expected = expectGuests(model, query, uncertainty);
    expect(expected.map(({ year }) => year)).toEqual([2022, 2023, 2024]);
    expect(expected.map(({ guests }) => guests)).toEqual(projectNeed(model, query).map(({ guests }) => guests));
    expect(expected.map(({ interval95 }) => interval95)).toEqual(computeIntervals(model, query, uncertainty).map(({ guests }) => guests.interval95));
  });
});
