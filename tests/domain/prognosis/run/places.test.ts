import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { shareOverSites } from "../../../../src/domain/prognosis/beds/area-beds.ts";
import { BED_RULES, bedsFor } from "../../../../src/domain/prognosis/beds/beds.ts";
import { calibrateRegions } from "../../../../src/domain/prognosis/run/calibration.ts";
import type { AdmissionCount } from "../../../../src/domain/prognosis/run/calibration.ts";
import type { SiteChange } from "../../../../src/domain/prognosis/catchment/catchment-changes.ts";
import { computeGap, countCapacity, toWholeBeds } from "../../../../src/domain/prognosis/beds/capacity.ts";
import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import { loadByResidence } from "../../../../src/domain/prognosis/catchment/place-of-stay.ts";
import { prepareRun } from "../../../../src/domain/prognosis/run/prepare-run.ts";
import { fillQuery, projectNeed } from "../../../../src/domain/prognosis/run/project.ts";
import type { YearOutcome } from "../../../../src/domain/prognosis/run/project.ts";
import type { PrognosisQuery } from "../../../../src/domain/prognosis/run/query.ts";
import { projectPlaces } from "../../../../src/domain/prognosis/run/project-places.ts";
import type { AreaPlaces } from "../../../../src/domain/prognosis/run/project-places.ts";
import { projectPopulation } from "../../../../src/domain/prognosis/population/projection.ts";
import type { Projection } from "../../../../src/domain/prognosis/data/projection.ts";
import { chooseSettings, listSettings } from "../../../../src/domain/prognosis/data/settings.ts";
import type { Settings } from "../../../../src/domain/prognosis/data/settings.ts";
import { loadFrozenModel } from "../frozen-model.ts";

fc.configureGlobal({ seed: 2026 });

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

function need(query: Partial<PrognosisQuery> & { region: string }): YearOutcome {
  return projectNeed(data, queryOf(query), projection)[0]!;
}

function places(query: Partial<PrognosisQuery> & { region: string }): AreaPlaces[] {
  return projectPlaces(data, queryOf(query), projection)[0]!.areas;
}

describe("load by place of stay", () => {
  it("adds up to the load by residence when nobody leaves or comes from elsewhere", () => {
    const areas = places({ region: "alle" });
    const sum = (valueOf: (area: AreaPlaces) => number) => areas.reduce((total, area) => total + valueOf(area), 0);
    expect(sum(({ siteLoad }) => siteLoad)).toBeCloseTo(
      sum(({ residentLoad }) => residentLoad),
      8,
    );
    expect(sum(({ netInflow }) => netInflow)).toBeCloseTo(0, 8);
    expect(areas.some(({ netInflow }) => Math.abs(netInflow) > 1)).toBe(true);
  });

  it("falls by what leaves, and rises for a house with guests from elsewhere", () => {
    const outsideShares = Object.fromEntries(data.municipalities.map(({ code }) => [code, 0.1]));
    const before = places({ region: "drenthe" })[0]!;
    const left = places({ region: "drenthe", catchment: { outsideShares } })[0]!;
    expect(left.siteLoad).toBeCloseTo(0.9 * before.siteLoad, 9);
    expect(left.residentLoad).toBe(before.residentLoad);
    const id = before.sites[0]!.site.id;
    const visited = places({ region: "drenthe", catchment: { inflowShares: { [id]: 0.2 } } })[0]!;
    expect(visited.sites[0]!.requestLoad).toBeCloseTo(before.sites[0]!.requestLoad / 0.8, 9);
  });
});

describe("guests held down", () => {
  it("are named: age groups by the need share, the whole by the expected deaths", () => {
    expect(places({ region: "drenthe" })[0]!.residents).toMatchObject({ isCapped: false, cappedAgeGroups: [] });
    const high = places({
      region: "drenthe",
      settings: { guestsPerDeath: 0.5 },
      calibrationByRegion: { drenthe: 1.2 },
    })[0]!.residents;
    expect(high.cappedAgeGroups.length).toBeGreaterThan(0);
    const all = places({
      region: "drenthe",
      settings: { hospitalDeathShare: 1, nursingHomeDeathShare: 1, hospitalShift: 0.5, nursingHomeShift: 0.5 },
    })[0]!.residents;
    expect(all.isCapped).toBe(true);
    expect(all.guestsPerYear).toBe(all.expectedDeathsPerYear);
  });
});

describe("beds per site", () => {
  it("are the sum over the sites of c(A(r) a(h) / sum of a)", () => {
    const [twente] = places({ region: "twente" });
    const { residentLoad, siteLoad, sites } = twente!;
    const settings = chooseSettings(data);
    const byHand = sites.reduce(
      (sum, { requestLoad }) =>
        sum + bedsFor("refusal", (residentLoad * requestLoad) / siteLoad, settings.refusalTarget),
      0,
    );
    expect(need({ region: "twente" }).bedsByRule.refusal.perSite).toBe(byHand);
    expect(sites.reduce((sum, { neededBeds }) => sum + neededBeds!.refusal, 0)).toBe(byHand);
  });

  it("take waits and patience in stays", () => {
    const { bedsByRule } = need({ region: "friesland" });
    const [{ residentLoad }] = places({ region: "friesland" }) as [AreaPlaces];
    expect(bedsByRule.wait.pooled).toBe(bedsFor("wait", residentLoad, 3 / 22));
    expect(bedsByRule.waitAndLeave.pooled).toBe(
      bedsFor("waitAndLeave", residentLoad, 0.05, { meanPatienceStays: 14 / 22 }),
    );
  });

  it("are null without a site, and for all when one region has none", () => {
    const siteChanges = data.sites
      .filter(({ region }) => region === "noordoost-overijssel")
      .map(({ id }) => ({ kind: "close", siteId: id }) as const);
    const catchment = { siteChanges };
    expect(need({ region: "noordoost-overijssel", catchment }).bedsByRule.refusal).toMatchObject({ perSite: null });
    expect(need({ region: "alle", catchment }).bedsByRule.wait.perSite).toBeNull();
    expect(need({ region: "twente", catchment }).bedsByRule.wait.perSite).not.toBeNull();
    expect(places({ region: "noordoost-overijssel", catchment })[0]).toMatchObject({ sites: [], siteLoad: 0 });
  });

  it("are those in the gemeente for a gemeente, null when it has none", () => {
    expect(need({ region: "drenthe", municipalityCode: "GM0106" }).bedsByRule.refusal.perSite).toBe(
      need({ region: "drenthe", municipalityCode: "GM0106" }).bedsByRule.refusal.pooled,
    );
    const friesland = data.regions.find(({ id }) => id === "friesland")!;
    const empty = friesland.parts.find((part) => data.sites.every((site) => site.municipality !== part.municipality))!;
    const municipalityCode = data.municipalities[empty.municipality]!.code;
    expect(need({ region: "friesland", municipalityCode }).bedsByRule.refusal.perSite).toBeNull();
  });

  it("divide nothing over nobody", () => {
    expect(shareOverSites([1, 3], 8)).toEqual([0.25, 0.75]);
    expect(shareOverSites([0, 0], 8)).toEqual([]);
    expect(shareOverSites([0, 0], 0)).toEqual([0, 0]);
    expect(shareOverSites([], 8)).toEqual([]);
  });
});

describe("calibration", () => {
  function calibrate(counts: AdmissionCount[], settings: Partial<Settings> = {}) {
    const run = prepareRun(data, queryOf({ region: "alle", settings, admissions: counts }), projection);
    return run.calibrations;
  }

  it("is 1 where the count is what the model gives, with catchment areas and returners", () => {
    const settings = { dischargedShare: 0.07, returnsPerDischarge: 0.5, growthPerYear: 0.02 };
    const { modelled } = calibrate([{ region: "salland", year: 2030, admissions: 100 }], settings).salland!;
    expect(calibrate([{ region: "salland", year: 2030, admissions: modelled }], settings).salland!.k).toBeCloseTo(
      1,
      12,
    );
  });

  it("leaves the other regions at 1 and scales the guests of its own", () => {
    const admissions = [{ region: "salland", year: 2025, admissions: 60 }];
    const { k } = calibrate(admissions).salland!;
    expect(need({ region: "salland", admissions }).guests).toBeCloseTo(k * need({ region: "salland" }).guests, 9);
    expect(need({ region: "twente", admissions }).guests).toBe(need({ region: "twente" }).guests);
    expect(need({ region: "salland", admissions, calibrationByRegion: { salland: 2 } }).guests).toBeCloseTo(
      2 * need({ region: "salland" }).guests,
      9,
    );
  });

  it("refuses a k that is none or for a region that is not there", () => {
    expect(() => need({ region: "salland", calibrationByRegion: { salland: -1 } })).toThrow("-1");
    expect(() => need({ region: "salland", calibrationByRegion: { gelderland: 1 } })).toThrow("gelderland");
  });

  it("adds houses and years, and says which it used", () => {
    const [one, other] = data.sites.filter(({ region }) => region === "friesland").map(({ id }) => id) as [
      string,
      string,
    ];
    const both = calibrate([
      { region: "friesland", year: 2025, admissions: 70, siteIds: [one, other] },
      { region: "friesland", year: 2024, admissions: 30, siteIds: [one] },
    ]).friesland!;
    const apart = (year: number, id: string) =>
      calibrate([{ region: "friesland", year, admissions: 1, siteIds: [id] }]).friesland!.modelled;
    expect(both.modelled / (apart(2025, one) + apart(2025, other) + apart(2024, one))).toBeCloseTo(1, 1);
    expect(both).toMatchObject({ admissions: 100, years: [2024, 2025], siteIds: [one, other] });
  });

  it("does not count scenarios for target groups or other settings as history", () => {
    const counts = [{ region: "twente", year: 2025, admissions: 300 }];
    expect(calibrate(counts, { hospitalShift: 0.2 })).toEqual(calibrate(counts));
  });

  it("refuses what it cannot use", () => {
    const count = { region: "friesland", year: 2025, admissions: 60 };
    expect(() => calibrate([{ ...count, region: "alle" }])).toThrow("alle");
    expect(() => calibrate([{ ...count, admissions: -1 }])).toThrow("-1");
    expect(() => calibrate([{ ...count, siteIds: ["hospice-raalte"] }])).toThrow("hospice-raalte");
    expect(() =>
      calibrate([count, { ...count, siteIds: [data.sites.find(({ region }) => region === "friesland")!.id] }]),
    ).toThrow("twice");
    expect(() => calibrate([count], { guestsPerDeath: 0 })).toThrow("nothing to calibrate on");
    expect(calibrateRegions(data, [], {}, { projection, ageProfile: [], settings: chooseSettings(data) })).toEqual({});
  });
});

describe("capacity and the gap", () => {
  it("counts known beds, and hospices with a known number", () => {
    expect(countCapacity([{ beds: 4 }, { beds: null }, { beds: 6 }])).toEqual({
      knownBeds: 10,
      knownHospices: 2,
      hospices: 3,
    });
  });

  it("shows a gap in whole beds only where every number is known", () => {
    expect(computeGap(countCapacity([{ beds: 4 }, { beds: 6 }]), [3.2, 7])).toEqual({ kind: "gap", beds: -1 });
    expect(computeGap(countCapacity([{ beds: 4 }, { beds: null }]), [3])).toEqual({
      kind: "atLeast",
      knownBeds: 4,
      knownHospices: 1,
      hospices: 2,
    });
  });

  it("rounds up to whole beds, but not what is whole but for rounding", () => {
    expect([toWholeBeds(3.01), toWholeBeds(3), toWholeBeds(3 + 1e-12), toWholeBeds(0)]).toEqual([4, 3, 3, 0]);
  });

  it("shows the gap once the missing numbers are typed in", () => {
    const salland = data.sites.filter(({ region, beds }) => region === "salland" && beds === null);
    const unknown = places({ region: "salland" })[0]!;
    expect(unknown.gapByRule.refusal.pooled.kind).toBe("atLeast");
    const knownBeds = Object.fromEntries(salland.map(({ id }) => [id, 5]));
    const known = places({ region: "salland", catchment: { knownBeds } })[0]!;
    const beds = known.capacity.knownBeds;
    expect(known.gapByRule.refusal.pooled).toEqual({
      kind: "gap",
      beds: beds - need({ region: "salland" }).bedsByRule.refusal.pooled,
    });
    expect(known.gapByRule.refusal.perSite).toMatchObject({ kind: "gap" });
  });
});

describe("beds of now and beds of a plan", () => {
  const region = "salland";
  const sites = () => data.sites.filter((site) => site.region === region);
  const placesWith = (siteChanges: readonly SiteChange[]) =>
    places({ region, catchment: { knownBeds: Object.fromEntries(sites().map(({ id }) => [id, 4])), siteChanges } })[0]!;

  it("keeps the number of now when a house is resized, closed or opened, and counts the plan apart", () => {
    const [first] = sites();
    const now = placesWith([]);
    const house = {
      id: "nieuw",
      name: "Nieuw",
      municipalityCode: data.municipalities[first!.municipality]!.code,
      latitude: first!.latitude,
      longitude: first!.longitude,
      beds: 5,
    };
    const changes: [SiteChange, number, number][] = [
      [{ kind: "resize", siteId: first!.id, beds: 9 }, 5, 0],
      [{ kind: "close", siteId: first!.id }, -4, -1],
      [{ kind: "open", site: house }, 5, 1],
    ];
    for (const [change, beds, houses] of changes) {
      const planned = placesWith([change]);
      expect(planned.capacity).toEqual(now.capacity);
      expect(planned.gapByRule).toEqual(now.gapByRule);
      expect(planned.plan?.capacity).toEqual({
        knownBeds: now.capacity.knownBeds + beds,
        knownHospices: now.capacity.knownHospices + houses,
        hospices: now.capacity.hospices + houses,
      });
    }
  });

  it("has no plan where the scenario changes no house", () => {
    const now = placesWith([]);
    expect(now.plan).toBeNull();
    expect(now.closed).toEqual([]);
    expect(now.sites.every(({ site, now: today }) => site === today)).toBe(true);
  });

  it("knows of each house what it has now, and which one closes or is not there yet", () => {
    const [first] = sites();
    const planned = placesWith([{ kind: "resize", siteId: first!.id, beds: 9 }]);
    const house = planned.sites.find(({ site }) => site.id === first!.id)!;
    expect([house.now?.beds, house.site.beds]).toEqual([4, 9]);
    expect(placesWith([{ kind: "close", siteId: first!.id }]).closed.map(({ id, beds }) => [id, beds])).toEqual([
      [first!.id, 4],
    ]);
  });
});

describe("any settings within their bounds", () => {
  const settingsArbitrary = () =>
    fc.record(
      Object.fromEntries(
        listSettings(data).map((name) => {
          const { min, max } = data.parameters[name]!;
          return [name, fc.oneof(fc.double({ min: min!, max: max!, noNaN: true }), fc.constantFrom(min!, max!))];
        }),
      ),
    ) as fc.Arbitrary<Settings>;

  it("give finite outcomes from 0, pools that need no more beds than their sites, and demand that is all there", () => {
    fc.assert(
      fc.property(
        settingsArbitrary(),
        fc.constantFrom("alle", "twente", "friesland"),
        fc.constantFrom("flat", "mean", "meanAndSpread"),
        (settings, region, profile) => {
          const outcome = need({ region, settings, profile });
          for (const value of [
            outcome.guests,
            ...BED_RULES.flatMap((rule) => [outcome.bedsByRule[rule].perSite!, outcome.bedsByRule[rule].pooled]),
          ]) {
            expect(Number.isFinite(value) && value >= 0).toBe(true);
          }
          expect(outcome.guests).toBeLessThanOrEqual(settings.needShare * outcome.deaths * (1 + 1e-9));
          for (const rule of ["refusal", "wait", "waitAndLeave"] as const) {
            expect(outcome.bedsByRule[rule].pooled).toBeLessThanOrEqual(outcome.bedsByRule[rule].perSite!);
          }
          const { perSite, pooled } = outcome.bedsByRule.occupancy;
          expect(Math.abs(perSite! - pooled)).toBeLessThanOrEqual(1e-9 * Math.max(1, pooled));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("throw with name, value and range outside them", () => {
    for (const name of listSettings(data)) {
      const { min, max } = data.parameters[name]!;
      for (const wrong of [min! - 0.001, max! + 0.001, NaN]) {
        expect(() => chooseSettings(data, { [name]: wrong })).toThrow(`${name} must lie in [${min}, ${max}]: ${wrong}`);
      }
    }
  });

  it("refuse a setting that is not there", () => {
    expect(() => chooseSettings(data, { stay: 3 } as Partial<Settings>)).toThrow("stay");
  });

  it("take every input and no benchmark", () => {
    const inputs = Object.entries(data.parameters)
      .filter(([, { role }]) => role === "input")
      .map(([key]) => key);
    expect(Object.keys(chooseSettings(data)).sort()).toEqual(inputs.sort());
  });
});

describe("load by residence", () => {
  it("adds up to the regions, calibrated or not", () => {
    const query = queryOf({ region: "alle", calibrationByRegion: { salland: 1.4, "ijssel-vecht": 0.7 } });
    const run = prepareRun(data, query, projection);
    const total = loadByResidence(data, run.regionRuns, YEAR).requestLoad.reduce((a, b) => a + b, 0);
    const byRegion = places({ region: "alle", calibrationByRegion: query.calibrationByRegion! });
    expect(total).toBeCloseTo(
      byRegion.reduce((sum, { residentLoad }) => sum + residentLoad, 0),
      8,
    );
  });
});
