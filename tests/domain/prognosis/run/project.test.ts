import { beforeAll, describe, expect, it } from "vitest";
import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import { hydratePrognosis } from "../../../../src/domain/prognosis/data/model-data.ts";
import { fillQuery, projectAreas, projectNeed } from "../../../../src/domain/prognosis/run/project.ts";
import type { YearOutcome } from "../../../../src/domain/prognosis/run/project.ts";
import type { PrognosisQuery } from "../../../../src/domain/prognosis/run/query.ts";
import { chooseSettings } from "../../../../src/domain/prognosis/data/settings.ts";
import { rememberPopulation } from "../../../../src/domain/prognosis/population/remembered-population.ts";
import { compileContent, loadContentModel } from "../content-model.ts";
import { loadFrozenModel } from "../frozen-model.ts";

let data: ModelData;
beforeAll(() => {
  data = loadFrozenModel();
});

function project(query: Partial<PrognosisQuery> & { region: string }): YearOutcome[] {
  return projectNeed(data, fillQuery(data, query));
}

function inYear(query: Partial<PrognosisQuery> & { region: string }, year: number): YearOutcome {
  return project({ fromYear: year, toYear: year, ...query })[0]!;
}

describe("the whole chain", () => {
  it("answers for 2025 to 2050, the central variant and mean and spread when nothing is chosen", () => {
    const years = project({ region: "twente" });
    expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 26 }, (_, index) => 2025 + index));
    expect(years[5]).toEqual(inYear({ region: "twente", variant: "central", profile: "meanAndSpread" }, 2030));
  });

  it("gives a flat profile 7% guests on the deaths, less the young who have no uptake", () => {
    const { guests, deaths } = inYear({ region: "alle", profile: "flat" }, 2025);
    expect(guests / deaths).toBeCloseTo(0.07, 3);
  });

  it("gives fewer guests in 2050 when the very old use hospices less: mean and spread, then flat", () => {
    const growth = (profile: PrognosisQuery["profile"]) =>
      inYear({ region: "alle", profile }, 2050).guests / inYear({ region: "alle", profile }, 2025).guests;
    expect(growth("flat")).toBeGreaterThan(1.2);
    expect(growth("meanAndSpread")).toBeLessThan(1.05);
  });

  it("reproduces the beds by hand: guests * stay / (365 * occupancy)", () => {
    const { guests, bedsByRule } = inYear({ region: "friesland" }, 2025);
    expect(bedsByRule.occupancy.pooled).toBeCloseTo((guests * 21) / (365 * 0.8), 10);
    expect(bedsByRule.refusal.pooled).toBeGreaterThan(bedsByRule.occupancy.pooled);
  });

  it("doubles the load and the guest-days, not the guests, when the stay doubles", () => {
    const once = inYear({ region: "drenthe" }, 2035);
    const twice = inYear({ region: "drenthe", settings: { meanStayDays: 42 } }, 2035);
    expect(twice.guests).toBe(once.guests);
    expect(twice.bedsByRule.occupancy.pooled).toBeCloseTo(2 * once.bedsByRule.occupancy.pooled, 10);
  });

  it("asks for more beds under the queue rule, not under the norm, when some found no bed anywhere", () => {
    const none = inYear({ region: "groningen" }, 2035);
    const some = inYear({ region: "groningen", settings: { unmetShare: 0.2 } }, 2035);
    expect(some.bedsByRule.occupancy.pooled).toBe(none.bedsByRule.occupancy.pooled);
    expect(some.bedsByRule.occupancy.perSite).toBeCloseTo(none.bedsByRule.occupancy.perSite!, 10);
    expect(some.bedsByRule.refusal.pooled).toBeGreaterThan(none.bedsByRule.refusal.pooled);
  });

  it("leaves the guests of 2024 and before alone when uptake grows", () => {
    const grown = (year: number) =>
      inYear({ region: "salland", settings: { growthPerYear: 0.05 } }, year).guests /
      inYear({ region: "salland" }, year).guests;
    expect(grown(2024)).toBe(1);
    expect(grown(2026)).toBeCloseTo(1.05 ** 2, 10);
  });

  it("scales the guests of a calibrated region by its k and of no other", () => {
    const calibrationByRegion = { salland: 0.5 };
    expect(inYear({ region: "salland", calibrationByRegion }, 2030).guests).toBeCloseTo(
      0.5 * inYear({ region: "salland" }, 2030).guests,
      10,
    );
    const [twente, before] = [
      inYear({ region: "twente", calibrationByRegion }, 2030),
      inYear({ region: "twente" }, 2030),
    ];
    expect(twente.guests).toBe(before.guests);
    expect(twente.bedsByRule.refusal.pooled).toBe(before.bedsByRule.refusal.pooled);
  });
});

describe("regions and gemeenten", () => {
  it("makes alle the sum of the regions, beds included: nobody pools over regions", () => {
    const parts = data.regions.map(({ id }) => inYear({ region: id }, 2040));
    const all = inYear({ region: "alle" }, 2040);
    const add = (pick: (outcome: YearOutcome) => number) => parts.reduce((sum, part) => sum + pick(part), 0);
    expect(all.deaths).toBeCloseTo(
      add((part) => part.deaths),
      6,
    );
    expect(all.population85plus).toBeCloseTo(
      add((part) => part.population85plus),
      6,
    );
    expect(all.bedsByRule.refusal.pooled).toBe(add((part) => part.bedsByRule.refusal.pooled));
  });

  it("makes the whole gemeenten together equal to alle", () => {
    const whole = data.municipalities.map(({ code }) => inYear({ region: "alle", municipalityCode: code }, 2030));
    expect(whole.reduce((sum, { guests }) => sum + guests, 0)).toBeCloseTo(inYear({ region: "alle" }, 2030).guests, 6);
  });

  it("gives a gemeente in two regions whole in both", () => {
    const raalte = { municipalityCode: "GM0177" };
    expect(inYear({ region: "salland", ...raalte }, 2030)).toEqual(inYear({ region: "ijssel-vecht", ...raalte }, 2030));
  });

  it("refuses a region, a gemeente or years it does not have", () => {
    expect(() => project({ region: "gelderland" })).toThrow("gelderland");
    expect(() => project({ region: "twente", municipalityCode: "GM0106" })).toThrow("GM0106");
    expect(() => project({ region: "twente", fromYear: 2021 })).toThrow("2021");
    expect(() => project({ region: "twente", fromYear: 2040, toYear: 2030 })).toThrow("2040");
  });
});

describe("the bundle", () => {
  it("loses nothing in JSON", () => {
    expect(loadContentModel()).toEqual(hydratePrognosis(compileContent().bundle));
  });

  it("refuses a table of another size than its axes", () => {
    const { bundle } = compileContent();
    expect(() => hydratePrognosis({ ...bundle, mortalityRatios: bundle.mortalityRatios.slice(1) })).toThrow(
      "mortalityRatios has 23 values, expected 24",
    );
  });

  it("refuses a hole in a table, and never takes it for zero", () => {
    const { bundle } = compileContent();
    const holed = JSON.parse(
      JSON.stringify({ ...bundle, migrationRates: [NaN, ...bundle.migrationRates.slice(1)] }),
    ) as typeof bundle;
    expect(() => hydratePrognosis(holed)).toThrow("migrationRates[0] is no number: null");
  });

  it("refuses a setting outside its bounds", () => {
    expect(() => chooseSettings(data, { occupancyTarget: 1.1 })).toThrow("1.1");
  });
});

describe("areas without their houses one by one", () => {
  it.each([
    { region: "alle" },
    { region: "twente", fromYear: 2030, profile: "flat" as const },
    { region: "salland", settings: { meanAgeYears: 80, occupancyTarget: 0.7 } },
    {
      region: "drenthe",
      toYear: 2030,
      admissions: [{ region: "drenthe", year: 2025, admissions: 90 }],
    },
  ])("are what the whole chain says of them, to the last digit: %o", (asked) => {
    const query = fillQuery(data, asked);
    const whole = projectNeed(data, query).map(({ bedsByRule, ...outcome }) => ({
      ...outcome,
      bedsByRule: Object.fromEntries(Object.entries(bedsByRule).map(([rule, { pooled }]) => [rule, { pooled }])),
    }));
    expect(projectAreas(data, query, rememberPopulation(data, query.variant))).toMatchObject(whole);
  });
});
