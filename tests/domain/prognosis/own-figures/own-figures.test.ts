import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import {
  applyOwnFigures,
  bedsFromCounts,
  keepModelYears,
  listYearsOutside,
  ELSEWHERE_CODE,
  meanStayOf,
  NO_FIGURES,
  replaceFigures,
  usesOwnFigures,
} from "../../../../src/domain/prognosis/own-figures/own-figures.ts";
import { sumOwnYears } from "../../../../src/domain/prognosis/own-figures/own-years.ts";
import type { OwnFigures, RegionFigures } from "../../../../src/domain/prognosis/own-figures/own-figures.ts";
import { prepareRun } from "../../../../src/domain/prognosis/run/prepare-run.ts";
import { projectNeed } from "../../../../src/domain/prognosis/run/project.ts";
import { projectPlaces } from "../../../../src/domain/prognosis/run/project-places.ts";
import { projectPopulation } from "../../../../src/domain/prognosis/population/projection.ts";
import type { Projection } from "../../../../src/domain/prognosis/data/projection.ts";
import { toQuery } from "../../../../src/domain/prognosis/scenario/scenario.ts";
import { SCENARIO_VERSION } from "../../../../src/domain/prognosis/scenario/scenario-version.ts";
import type { Scenario } from "../../../../src/domain/prognosis/scenario/scenario.ts";
import { loadFrozenModel } from "../frozen-model.ts";
import { makeOwnCount as count } from "./own-count.ts";

let model: ModelData;
let projection: Projection;
beforeAll(() => {
  model = loadFrozenModel();
  projection = projectPopulation(model, "central");
});

describe("beds of counts per year", () => {
  it("are those of the last year of every house, in whole beds, and none of all houses together", () => {
    const counts = [
      count({ siteId: "a", year: 2024, beds: 6 }),
      count({ siteId: "a", year: 2023, beds: 5 }),
      count({ siteId: "b", year: 2024, beds: 4.5 }),
      count({ siteId: null, year: 2022, beds: 40 }),
    ];
    expect(bedsFromCounts(counts)).toEqual({ a: 6 });
  });
});

const draftOf = (region: string, fields: Partial<Scenario> = {}): Scenario => ({
  version: SCENARIO_VERSION,
  modelVersion: null,
  dataVersion: null,
  region,
  year: 2035,
  headline: null,
  ...fields,
});
const ownOf = (region: string, figures: Partial<RegionFigures>): OwnFigures => ({
  version: 1,
  regions: { [region]: { ...NO_FIGURES, ...figures } },
});
const prepare = (draft: Scenario) => prepareRun(model, toQuery(model, draft), projection);
const need = (draft: Scenario) => projectNeed(model, toQuery(model, draft), projection);

/** Admissions the model gives a region at k = 1, by counting on 1 and asking what was expected. */
function expectAdmissions(region: string, year: number): number {
  return prepare(draftOf(region, { admissions: [{ region, year, admissions: 1 }] })).calibrations[region]!.modelled;
}

describe("own figures in the model", () => {
  it("leaves the scenario as it is without figures", () => {
    const draft = draftOf("drenthe");
    expect(applyOwnFigures(model, draft, null)).toBe(draft);
    expect(applyOwnFigures(model, draft, ownOf("drenthe", {}))).toEqual(draft);
  });

  it("gives k = 1 for the admissions the model gives itself, and for twice as many as far as they weigh", () => {
    for (const { id } of model.regions) {
      const modelled = expectAdmissions(id, 2024);
      const k = (admissions: number) =>
        prepare(applyOwnFigures(model, draftOf(id), ownOf(id, { counts: [count({ admissions })] }))).calibrations[id]!;
      expect(k(modelled).k).toBeCloseTo(1, 12);
      expect(k(2 * modelled).k).toBeCloseTo(2 ** k(2 * modelled).weight, 12);
    }
  });

  it("keeps a year apart that is not for calibration, and one the model does not have", () => {
    const counts = [count({ admissions: 400, isForCalibration: false }), count({ admissions: 400, year: 2019 })];
    expect(applyOwnFigures(model, draftOf("twente"), ownOf("twente", { counts })).admissions).toBeUndefined();
  });

  it("counts a house apart by its own name", () => {
    const counts = [count({ siteId: "hospice-zwolle", admissions: 60 })];
    const applied = applyOwnFigures(model, draftOf("ijssel-vecht"), ownOf("ijssel-vecht", { counts }));
    expect(applied.admissions).toEqual([
      { region: "ijssel-vecht", year: 2024, admissions: 60, siteIds: ["hospice-zwolle"] },
    ]);
    expect(prepare(applied).calibrations["ijssel-vecht"]!.siteIds).toEqual(["hospice-zwolle"]);
  });

  it("changes the capacity by the beds, and neither guests nor the pool", () => {
    const bedsBySite = Object.fromEntries(
      model.sites.filter(({ region }) => region === "twente").map(({ id }) => [id, 5]),
    );
    const [before, after] = [
      draftOf("twente"),
      applyOwnFigures(model, draftOf("twente"), ownOf("twente", { bedsBySite })),
    ];
    const capacityOf = (draft: Scenario) =>
      projectPlaces(model, toQuery(model, draft), projection)[0]!.areas[0]!.capacity;
    expect(capacityOf(before).knownHospices).toBeLessThan(capacityOf(before).hospices);
    const houses = Object.keys(bedsBySite).length;
    expect(capacityOf(after)).toEqual({ knownBeds: 5 * houses, knownHospices: houses, hospices: houses });
    need(after).forEach((outcome, index) => {
      const plain = need(before)[index]!;
      expect(outcome.guests).toBe(plain.guests);
      expect(outcome.bedsByRule.refusal.pooled).toBe(plain.bedsByRule.refusal.pooled);
    });
  });

  it("lets figures of another region change neither guests nor the pool here", () => {
    const own = ownOf("twente", {
      bedsBySite: { "hospice-enschede": 12 },
      counts: [count({ admissions: 900, meanStayDays: 40 })],
      origins: [{ siteId: "hospice-enschede", municipalityCode: "GM0153", guests: 80, year: 2024 }],
    });
    const [plain, applied] = [draftOf("salland"), applyOwnFigures(model, draftOf("salland"), own)].map(need);
    applied!.forEach((outcome, index) => {
      expect(outcome.guests).toBe(plain![index]!.guests);
      expect(outcome.bedsByRule.occupancy.pooled).toBe(plain![index]!.bedsByRule.occupancy.pooled);
    });
    expect([usesOwnFigures(own, "twente"), usesOwnFigures(own, "salland"), usesOwnFigures(own, "alle")]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it("takes the stay of its own region alone, and that of the scenario before it", () => {
    const own = ownOf("drenthe", { counts: [count({ meanStayDays: 26 })] });
    expect(applyOwnFigures(model, draftOf("drenthe"), own).settings).toEqual({ meanStayDays: 26 });
    expect(applyOwnFigures(model, draftOf("drenthe", { settings: { meanStayDays: 19 } }), own).settings).toEqual({
      meanStayDays: 19,
    });
    expect(applyOwnFigures(model, draftOf("alle"), own).settings).toBeUndefined();
    expect([usesOwnFigures(own, "drenthe"), usesOwnFigures(own, "alle")]).toEqual([true, false]);
  });

  it("puts beds, admissions and origins of the scenario first", () => {
    const own = ownOf("drenthe", {
      bedsBySite: { "hospice-eesinge-meppel": 5, "t-huis-van-heden-emmen": 7 },
      counts: [count({ admissions: 300 })],
      origins: [{ siteId: "hospice-eesinge-meppel", municipalityCode: "GM0119", guests: 20, year: 2024 }],
    });
    const origins = [{ siteId: "hospice-eesinge-meppel", postcode4: 7941, guests: 3, year: 2023 }];
    const draft = draftOf("drenthe", {
      admissions: [{ region: "drenthe", year: 2023, admissions: 250 }],
      catchment: { knownBeds: { "hospice-eesinge-meppel": 6 }, origins, outsideShares: { GM0119: 0.1 } },
    });
    const applied = applyOwnFigures(model, draft, own);
    expect(applied.admissions).toEqual(draft.admissions);
    expect(applied.catchment).toEqual({
      knownBeds: { "hospice-eesinge-meppel": 6, "t-huis-van-heden-emmen": 7 },
      origins,
      outsideShares: { GM0119: 0.1 },
    });
  });

  it("adds origins up per gemeente, which gives the same catchment areas", () => {
    const codes = model.postcodes.flatMap((points) => points.map(([code]) => code));
    const anyOrigin = fc.record({
      siteId: fc.constantFrom("t-huis-van-heden-emmen", "hospice-eesinge-meppel"),
      place: fc.oneof(
        fc.constantFrom(...codes, 1011).map((postcode4) => ({ postcode4 })),
        fc.constantFrom("GM0114", "GM0119", ELSEWHERE_CODE).map((municipalityCode) => ({ municipalityCode })),
      ),
      guests: fc.integer({ min: 0, max: 60 }),
      year: fc.constantFrom(2023, 2024),
    });
    fc.assert(
      fc.property(fc.array(anyOrigin, { minLength: 1, maxLength: 20 }), (rows) => {
        const known = (["t-huis-van-heden-emmen", "hospice-eesinge-meppel"] as const).map((siteId) => ({
          siteId,
          municipalityCode: "GM0114",
          guests: 5,
          year: 2022,
        }));
        const origins = [...rows.map(({ place, ...row }) => ({ ...row, ...place })), ...known];
        const applied = applyOwnFigures(model, draftOf("drenthe"), ownOf("drenthe", { origins })).catchment!;
        const [plain, summed] = [{ origins }, applied].map(
          (catchment) => prepare(draftOf("drenthe", { catchment })).catchments.today,
        );
        summed!.shares.forEach((share, cell) => expect(share).toBeCloseTo(plain!.shares[cell]!, 12));
        summed!.inflow.forEach((share, site) => expect(share).toBeCloseTo(plain!.inflow[site]!, 12));
        expect(applied.origins!.length).toBeLessThanOrEqual(2 * (model.municipalities.length + 1));
      }),
      { numRuns: 30 },
    );
  });

  it("leaves out a house that is gone, and one without a guest from the area", () => {
    const own = ownOf("drenthe", {
      bedsBySite: { "hospice-gesloten": 5 },
      counts: [count({ siteId: "hospice-gesloten", admissions: 9 })],
      origins: [{ siteId: "t-huis-van-heden-emmen", municipalityCode: ELSEWHERE_CODE, guests: 4, year: 2024 }],
    });
    expect(applyOwnFigures(model, draftOf("drenthe"), own)).toEqual(draftOf("drenthe"));
  });

  it("shows refusals and changes nothing by them", () => {
    const own = ownOf("drenthe", { counts: [count({ refusals: 40 })] });
    expect(applyOwnFigures(model, draftOf("drenthe"), own)).toEqual(draftOf("drenthe"));
    expect(usesOwnFigures(own, "drenthe")).toBe(false);
  });
});

describe("the mean stay", () => {
  it("weighs by admissions, and lies between the shortest and the longest", () => {
    expect(meanStayOf([count({ admissions: 100, bedDays: 2000 }), count({ admissions: 300, meanStayDays: 24 })])).toBe(
      23,
    );
    expect(meanStayOf([count({ meanStayDays: 20 }), count({ meanStayDays: 30 })])).toBe(25);
    expect(meanStayOf([count({ admissions: 10 })])).toBeNull();
    const anyCount = fc
      .record({ admissions: fc.integer({ min: 1, max: 500 }), meanStayDays: fc.integer({ min: 1, max: 120 }) })
      .map(count);
    fc.assert(
      fc.property(fc.array(anyCount, { minLength: 1, maxLength: 6 }), (counts) => {
        const stays = counts.map(({ meanStayDays }) => meanStayDays!);
        const mean = meanStayOf(counts)!;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...stays) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...stays) + 1e-9);
      }),
    );
  });
});

describe("replacing the figures of a region", () => {
  it("keeps the other regions, and is null when nothing is left", () => {
    const own = ownOf("twente", { bedsBySite: { "hospice-enschede": 8 } });
    const both = replaceFigures(own, "drenthe", { ...NO_FIGURES, counts: [count({ admissions: 1 })] });
    expect(Object.keys(both!.regions)).toEqual(["twente", "drenthe"]);
    expect(replaceFigures(both, "drenthe", NO_FIGURES)).toEqual(own);
    expect(replaceFigures(own, "twente", NO_FIGURES)).toBeNull();
  });
});

describe("own figures of years the model does not have", () => {
  it.each([2021, 2051])("name %i, keep it and leave it out of every sum", (year) => {
    const origin = {
      siteId: model.sites.find(({ region }) => region === "drenthe")!.id,
      municipalityCode: "GM0114",
      guests: 40,
    };
    const outside = [count({ year, admissions: 900, meanStayDays: 60 })];
    const figures = {
      bedsBySite: {},
      counts: [...outside, count({ admissions: 400, meanStayDays: 20 })],
      origins: [
        { ...origin, year },
        { ...origin, year: 2024 },
      ],
    };
    expect(listYearsOutside(model, figures)).toEqual([year]);
    const kept = keepModelYears(model, figures);
    expect([kept.counts.length, kept.origins.length]).toEqual([1, 1]);
    const draft = draftOf("drenthe");
    expect(applyOwnFigures(model, draft, ownOf("drenthe", figures))).toEqual(
      applyOwnFigures(model, draft, ownOf("drenthe", kept)),
    );
    expect(() => prepare(applyOwnFigures(model, draft, ownOf("drenthe", figures)))).not.toThrow();
    expect(sumOwnYears(kept.counts).map((one) => one.year)).toEqual([2024]);
  });
});
