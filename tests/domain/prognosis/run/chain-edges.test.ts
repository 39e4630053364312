import { beforeAll, describe, expect, it } from "vitest";
import { AGE_COUNT, GROUP_COUNT } from "../../../../src/domain/prognosis/data/age-groups.ts";
import { spreadToSingleAges } from "../../../../src/domain/prognosis/population/base-population.ts";
import { SEX_COUNT, yearCount } from "../../../../src/domain/prognosis/data/model-data.ts";
import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import { loadByResidence } from "../../../../src/domain/prognosis/catchment/place-of-stay.ts";
import { prepareRun } from "../../../../src/domain/prognosis/run/prepare-run.ts";
import { fillQuery, projectNeed } from "../../../../src/domain/prognosis/run/project.ts";
import type { PrognosisQuery } from "../../../../src/domain/prognosis/run/query.ts";
import { projectPlaces } from "../../../../src/domain/prognosis/run/project-places.ts";
import { projectPopulation } from "../../../../src/domain/prognosis/population/projection.ts";
import type { Projection } from "../../../../src/domain/prognosis/data/projection.ts";
import { loadFrozenModel } from "../frozen-model.ts";

let data: ModelData;
let projection: Projection;
beforeAll(() => {
  data = loadFrozenModel();
  projection = projectPopulation(data, "central");
});

const YEAR = 2035;

function queryOf(query: Partial<PrognosisQuery> & { region: string }): PrognosisQuery {
  return fillQuery(data, { fromYear: YEAR, toYear: YEAR, ...query });
}

describe("the population at its edges", () => {
  it("spreads two empty groups next to each other as nobody", () => {
    const single = new Float64Array(AGE_COUNT);
    const groups = Float64Array.from({ length: GROUP_COUNT }, (_, group) => (group === 3 || group === 4 ? 0 : 500));
    spreadToSingleAges(groups, 0, new Float64Array(AGE_COUNT).fill(0.1), 0, single);
    for (const people of single.slice(15, 25)) expect(people).toBeCloseTo(0, 12);
  });

  it("has boys and girls as often as the content says", () => {
    const boysOnly = projectPopulation({ ...data, births: { ...data.births, boyShare: 1 } }, "central");
    // Five years on everybody aged 0-4 was born since; the youngest migrate with those already there, and there are none.
    const row = (municipality: number, sex: number) =>
      ((municipality * yearCount(data) + 5) * SEX_COUNT + sex) * GROUP_COUNT;
    data.municipalities.forEach((_, municipality) => {
      expect(boysOnly.population[row(municipality, 0)]).toBeGreaterThan(0);
      expect(boysOnly.population[row(municipality, 1)]).toBe(0);
    });
  });

  it("misses a gemeente without women who can have children", () => {
    const cells = data.basePopulation.map((count, cell) =>
      Math.floor(cell / GROUP_COUNT) === 1 && cell % GROUP_COUNT >= 3 && cell % GROUP_COUNT <= 8 ? 0 : count,
    );
    expect(() => projectPopulation({ ...data, basePopulation: cells }, "central")).toThrow(
      `${data.municipalities[0]!.code} has no women of childbearing age`,
    );
  });
});

describe("a query at its edges", () => {
  it("adds up older people over the regions", () => {
    const [all] = projectNeed(data, queryOf({ region: "alle" }), projection);
    const parts = data.regions.map(({ id }) => projectNeed(data, queryOf({ region: id }), projection)[0]!);
    for (const name of ["population65plus", "population80plus", "population85plus"] as const) {
      expect(all![name]).toBeCloseTo(
        parts.reduce((sum, part) => sum + part[name], 0),
        6,
      );
    }
  });

  it("refuses a projection of another variant and a calibration that cannot be", () => {
    expect(() => prepareRun(data, queryOf({ region: "twente", variant: "high_longevity" }), projection)).toThrow(
      "Projection is of variant central",
    );
    expect(
      projectNeed(data, queryOf({ region: "twente", calibrationByRegion: { twente: 0 } }), projection)[0]!.guests,
    ).toBe(0);
    for (const wrong of [-0.1, Infinity, NaN]) {
      expect(() =>
        projectNeed(data, queryOf({ region: "twente", calibrationByRegion: { twente: wrong } }), projection),
      ).toThrow(`Calibration of twente must be a number from 0: ${wrong}`);
    }
    expect(() =>
      projectNeed(data, queryOf({ region: "twente", calibrationByRegion: { gelderland: 1 } }), projection),
    ).toThrow("gelderland");
  });

  it("calibrates each region on its own admissions only", () => {
    const count = (region: string, admissions: number) => ({ region, year: 2025, admissions });
    const kOf = (admissions: PrognosisQuery["admissions"]) =>
      prepareRun(data, queryOf({ region: "alle", ...(admissions && { admissions }) }), projection).calibrations;
    const both = kOf([count("twente", 300), count("salland", 90)]);
    expect(both).toEqual({ ...kOf([count("twente", 300)]), ...kOf([count("salland", 90)]) });
    expect(both["twente"]).toMatchObject({ admissions: 300, years: [2025] });
    expect(kOf([count("twente", 0)])["twente"]!.k).toBeLessThan(1);
    expect(() => kOf([count("gelderland", 1)])).toThrow('Unknown region "gelderland"');
    for (const wrong of [-1, Infinity, NaN])
      expect(() => kOf([count("twente", wrong)])).toThrow(`Admissions of twente in 2025: ${wrong}`);
  });
});

describe("load by residence", () => {
  it("adds the parts of a gemeente in two regions, for every kind of load", () => {
    const query = queryOf({ region: "alle", settings: { respitePer100Guests: 10 } });
    const runs = prepareRun(data, query, projection).regionRuns;
    const whole = loadByResidence(data, runs, YEAR);
    const apart = runs.map((run) => loadByResidence(data, [run], YEAR));
    const shared = data.municipalities.findIndex(({ code }) => code === "GM0177");
    for (const name of ["admissions", "guestLoad", "requestLoad"] as const) {
      expect(apart.filter((loads) => loads[name][shared]! > 0)).toHaveLength(2);
      expect(whole[name][shared]).toBeCloseTo(
        apart.reduce((sum, loads) => sum + loads[name][shared]!, 0),
        10,
      );
      expect(whole[name][shared]).toBeGreaterThan(0);
    }
  });

  it("holds the guests of every part down to its expected deaths", () => {
    const everybody = queryOf({
      region: "alle",
      settings: { hospitalDeathShare: 1, nursingHomeDeathShare: 1, hospitalShift: 0.5, nursingHomeShift: 0.5 },
    });
    const { regionRuns, settings } = prepareRun(data, everybody, projection);
    const { admissions } = loadByResidence(data, regionRuns, YEAR);
    const [all] = projectNeed(data, everybody, projection);
    expect(all!.guests).toBeCloseTo(settings.needShare * all!.deaths, 6);
    expect(admissions.reduce((sum, count) => sum + count, 0)).toBeCloseTo(
      all!.guests * (1 + settings.dischargedShare * settings.returnsPerDischarge),
      6,
    );
  });
});

describe("an area without a house", () => {
  it("has no beds per site and no gap per site, but does need beds", () => {
    const empty = data.municipalities.find((_, municipality) =>
      data.sites.every((site) => site.municipality !== municipality),
    )!;
    const query = queryOf({ region: "alle", municipalityCode: empty.code });
    const [outcome] = projectNeed(data, query, projection);
    const [{ areas }] = projectPlaces(data, query, projection) as [ReturnType<typeof projectPlaces>[number]];
    expect(outcome!.bedsByRule.refusal.perSite).toBeNull();
    expect(outcome!.bedsByRule.refusal.pooled).toBeGreaterThan(0);
    expect(areas[0]!.gapByRule.refusal.perSite).toBeNull();
    expect(areas[0]!.sites).toEqual([]);
  });

  it("keeps alle from having beds per site when one region has none", () => {
    const siteChanges = data.sites
      .filter(({ region }) => region === "salland")
      .map(({ id }) => ({ kind: "close" as const, siteId: id }));
    expect(
      projectNeed(data, queryOf({ region: "alle", catchment: { siteChanges } }), projection)[0]!.bedsByRule.occupancy
        .perSite,
    ).toBeNull();
    expect(
      projectNeed(data, queryOf({ region: "twente", catchment: { siteChanges } }), projection)[0]!.bedsByRule.occupancy
        .perSite,
    ).not.toBeNull();
  });
});
