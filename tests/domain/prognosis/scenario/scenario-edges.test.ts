import { beforeAll, describe, expect, it } from "vitest";
import { OUTSIDE } from "../../../../src/domain/prognosis/catchment/catchment-changes.ts";
import { listScenarioFaults } from "../../../../src/domain/prognosis/scenario/check-scenario.ts";
import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import { fillQuery, projectNeed } from "../../../../src/domain/prognosis/run/project.ts";
import { listChanges } from "../../../../src/domain/prognosis/scenario/changes.ts";
import {
  computeHeadline,
  createScenario,
  namedSettings,
  toQuery,
} from "../../../../src/domain/prognosis/scenario/scenario.ts";
import { decodeText, encodeText } from "../../../../src/domain/prognosis/scenario/scenario-code.ts";
import { migrateScenario } from "../../../../src/domain/prognosis/scenario/scenario-migrations.ts";
import { loadFrozenModel } from "../frozen-model.ts";

let data: ModelData;
beforeAll(() => {
  data = loadFrozenModel();
});

const plain = { region: "twente", year: 2040 };

describe("the changes of a scenario", () => {
  it("are none while nothing is chosen", () => {
    expect(listChanges(plain)).toEqual([]);
  });

  it("stand in a fixed order, each with its reason or none", () => {
    const scenario = {
      ...plain,
      variant: "high_longevity" as const,
      profile: "flat" as const,
      settings: { turnoverDays: 2, meanStayDays: 24 },
      calibrationByRegion: { twente: 1.1, salland: 1.2 },
      admissions: [
        { region: "twente", year: 2024, admissions: 3 },
        { region: "twente", year: 2024, admissions: 4 },
      ],
      targetGroups: [{ group: "heart" as const, uptake: 0.1 }],
      settingStays: { nursingHome: 5, hospital: 12 },
      catchment: { outsideShares: {}, edits: [] },
      reasons: { meanStayDays: "Opgave", constructor: "X" },
    };
    expect(listChanges(scenario).map(({ name }) => name)).toEqual([
      "variant",
      "profile",
      "meanStayDays",
      "turnoverDays",
      "calibration:salland",
      "calibration:twente",
      "admissions:twente:2024",
      "group:heart",
      "stay:hospital",
      "stay:nursingHome",
      "catchment:edits",
      "catchment:outsideShares",
    ]);
    expect(listChanges(scenario).flatMap(({ name, reason }) => (reason === null ? [] : [[name, reason]]))).toEqual([
      ["meanStayDays", "Opgave"],
    ]);
  });
});

describe("a scenario of a query", () => {
  it("holds settings by key, in order, and only those that are not central", () => {
    const { meanStayDays: stay } = data.parameters;
    const settings = {
      turnoverDays: 2,
      meanStayDays: 24,
      growthPerYear: 0.01,
      occupancyTarget: data.parameters.occupancyTarget!.central,
    };
    expect(
      Object.entries(
        createScenario(data, fillQuery(data, { region: "twente", settings }), { year: 2030 }).settings ?? {},
      ),
    ).toEqual([
      ["growthPerYear", 0.01],
      ["meanStayDays", 24],
      ["turnoverDays", 2],
    ]);
    expect(
      createScenario(data, fillQuery(data, { region: "twente", settings: { meanStayDays: stay!.central } }), {
        year: 2030,
      }),
    ).not.toHaveProperty("settings");
  });

  it("shows guests and beds of its year to one decimal", () => {
    const [outcome] = projectNeed(data, fillQuery(data, { region: "twente", fromYear: 2040, toYear: 2040 }));
    const { year, guests, beds } = computeHeadline(data, plain);
    expect([year, guests]).toEqual([2040, Number(outcome!.guests.toFixed(1))]);
    expect(beds.occupancy).toBe(Number(outcome!.bedsByRule.occupancy.pooled.toFixed(1)));
  });

  it("asks the model with names of its own, and refuses a key that is none", () => {
    expect(namedSettings(data, { meanStayDays: 24 })).toEqual({ meanStayDays: 24 });
    expect(() => namedSettings(data, { verblijf: 24 })).toThrow('The model has no setting "verblijf"');
    expect(toQuery(data, { ...plain, settings: { meanStayDays: 24 } }, { fromYear: 2030, toYear: 2031 })).toMatchObject(
      {
        region: "twente",
        fromYear: 2030,
        toYear: 2031,
        settings: { meanStayDays: 24 },
      },
    );
  });
});

describe("what the model can take", () => {
  const faultsOf = (choices: object) =>
    listScenarioFaults(data, {
      version: 3,
      modelVersion: null,
      dataVersion: null,
      headline: null,
      ...plain,
      ...choices,
    });
  const site = () => data.sites.find(({ region }) => region === "twente")!.id;
  const code = () => data.municipalities[0]!.code;

  it("is the first and the last year, houses opened and changed, and a gemeente that is moved", () => {
    const opened = {
      kind: "open",
      site: { id: "verzonnen-huis", name: "X", latitude: 52.3, longitude: 6.7, municipalityCode: code(), beds: 4 },
    };
    expect(faultsOf({ catchment: { siteChanges: [{ kind: "resize", siteId: site(), beds: 9 }, opened] } })).toEqual([]);
    expect(
      faultsOf({
        catchment: {
          origins: [{ siteId: site(), municipalityCode: data.municipalities[1]!.code, guests: 5, year: 2024 }],
          edits: [{ municipalityCode: code(), siteId: OUTSIDE, share: 0.1 }],
        },
      }),
    ).toEqual([]);
    for (const year of [data.years.first, data.years.last])
      expect(faultsOf({ year, admissions: [{ region: "twente", year, admissions: 5 }] })).toEqual([]);
  });

  it("is no year before or after it, and every fault is told with its place in its list", () => {
    expect(faultsOf({ year: 2021 })).toEqual(["Het jaar 2021 valt buiten het model: 2022 tot en met 2050."]);
    expect(faultsOf({ admissions: [{ region: "twente", year: 2051, admissions: 5 }] })).toEqual([
      expect.stringContaining("admissions[1].year: gevonden 2051"),
    ]);
    expect(faultsOf({ settings: { meanStayDays: 0.5 } })).toEqual([
      expect.stringContaining("gevonden 0,5; verwacht een waarde van 1 tot en met 120"),
    ]);
    expect(
      faultsOf({
        targetGroups: [
          { group: "heart", uptake: 0.1 },
          { group: "younger", uptake: 0.1 },
        ],
      }),
    ).toEqual([expect.stringContaining("targetGroups[2].share")]);
    expect(
      faultsOf({
        catchment: { origins: [{ siteId: "x", municipalityCode: code(), postcode4: 8011, guests: 1, year: 2024 }] },
      }),
    ).toEqual([
      expect.stringContaining('catchment.origins[1].siteId: gevonden "x"'),
      expect.stringContaining("catchment.origins[1]: verwacht een gemeente of een postcode, en niet allebei"),
    ]);
    expect(faultsOf({ catchment: { edits: [{ municipalityCode: "GM9999", siteId: "x", share: 0.1 }] } })).toEqual([
      expect.stringContaining('edits[1].municipalityCode: gevonden "GM9999"'),
      expect.stringContaining('edits[1].siteId: gevonden "x"'),
    ]);
    expect(faultsOf({ catchment: { siteChanges: [{ kind: "resize", siteId: "x", beds: 0 }] } })).toEqual([
      expect.stringContaining('siteChanges[1].siteId: gevonden "x"'),
      expect.stringContaining("siteChanges[1].beds: gevonden 0"),
    ]);
  });
});

describe("an older scenario", () => {
  const migrate = (scenario: unknown) => migrateScenario(scenario, { lastYear: 2050 });

  it("of version 1 gets what it did not have", () => {
    const { scenario, notes } = migrate({ version: 1, title: "Oud" });
    expect(scenario).toEqual({
      version: 3,
      modelVersion: null,
      dataVersion: null,
      region: "alle",
      year: 2050,
      title: "Oud",
      headline: null,
    });
    expect(Object.keys(scenario as object)).not.toContain("variant");
    expect(Object.keys(scenario as object)).not.toContain("profile");
    expect(notes).toHaveLength(1);
    expect(
      migrate({ version: 1, jaar: "2030", regio: "drenthe", variant: "low_longevity", profiel: "spreiding" }).scenario,
    ).toMatchObject({ year: 2030, region: "drenthe", variant: "low_longevity", profile: "meanAndSpread" });
    expect(migrate({ version: 1, profiel: "anders" }).scenario).toMatchObject({ profile: "anders" });
  });

  it.each([[{ version: 3 }], [{ version: 4 }], [{ version: 0 }], [{ version: "1" }], [{}], [null], ["tekst"], [7]])(
    "is left as it is when it is %j",
    (scenario) => {
      expect(migrate(scenario)).toEqual({ scenario, notes: [] });
    },
  );
});

describe("the code of a link", () => {
  it.each([
    ["", ""],
    ["a", "YQ"],
    ["ab", "YWI"],
    ["abc", "YWJj"],
    ["é", "w6k"],
    ["€", "4oKs"],
    ["😀", "8J-YgA"],
    ["??>", "Pz8-"],
    ["~~~", "fn5-"],
    ["???", "Pz8_"],
  ])("of %j is %j (RFC 4648)", (text, code) => {
    expect(encodeText(text)).toBe(code);
    expect(decodeText(code)).toBe(text);
  });

  it("is none with another sign, or cut off inside a character", () => {
    expect([decodeText("YW="), decodeText("YW Jj"), decodeText("4oK")]).toEqual([undefined, undefined, undefined]);
  });
});
