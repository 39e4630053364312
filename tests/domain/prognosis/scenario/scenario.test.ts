import { readFileSync } from "node:fs";
import fc from "fast-check";
import { OLD_SETTING_NAMES } from "../../../../src/domain/prognosis/scenario/old-setting-names.ts";
import { isSetting } from "../../../../src/domain/prognosis/data/settings.ts";
import { beforeAll, describe, expect, it } from "vitest";
import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import { AGE_PROFILES, LONGEVITY_VARIANTS } from "../../../../src/domain/prognosis/data/options.ts";
import { fillQuery, projectNeed } from "../../../../src/domain/prognosis/run/project.ts";
import {
  compareWithToday,
  readScenarioFile,
  readScenarioLink,
} from "../../../../src/domain/prognosis/scenario/read-scenario.ts";
import { ScenarioError, writeScenarioQuery } from "../../../../src/domain/prognosis/scenario/write-scenario.ts";
import { listChanges } from "../../../../src/domain/prognosis/scenario/changes.ts";
import { createScenario, toQuery } from "../../../../src/domain/prognosis/scenario/scenario.ts";
import type { Scenario } from "../../../../src/domain/prognosis/scenario/scenario.ts";
import { decodeText, encodeText } from "../../../../src/domain/prognosis/scenario/scenario-code.ts";
import { loadFrozenModel } from "../frozen-model.ts";

let data: ModelData;
let plain: Scenario;
beforeAll(() => {
  data = loadFrozenModel();
  plain = createScenario(data, fillQuery(data, { region: "twente" }), { year: 2040 });
});

const V1_FILE = readFileSync(new URL("../../../fixtures/prognosis/scenario-version-1.json", import.meta.url), "utf8");

function linkOf(scenario: unknown): string {
  return `https://example.org/prognose/?scenario=${encodeText(JSON.stringify(scenario))}#bedden`;
}

function refusal(link: string): string {
  try {
    readScenarioLink(data, link);
  } catch (error) {
    if (error instanceof ScenarioError) return error.message;
    throw error;
  }
  throw new Error("The link was accepted");
}

describe("a scenario", () => {
  it("holds only what differs from the default, the versions, and what it showed", () => {
    expect(plain).toEqual({
      version: 3,
      modelVersion: data.modelVersion,
      dataVersion: data.dataVersion,
      region: "twente",
      year: 2040,
      headline: { year: 2040, guests: expect.any(Number) as number, beds: expect.any(Object) as object },
    });
    const same = createScenario(
      data,
      fillQuery(data, { region: "twente", settings: { meanStayDays: 21 }, targetGroups: [] }),
      { year: 2040 },
    );
    expect(same).toEqual(plain);
  });

  it("has the headline of its year, to one decimal", () => {
    const [outcome] = projectNeed(data, fillQuery(data, { region: "twente", fromYear: 2040, toYear: 2040 }));
    expect(plain.headline!.guests).toBe(Math.round(outcome!.guests * 10) / 10);
    expect(plain.headline!.beds.refusal).toBe(outcome!.bedsByRule.refusal.pooled);
  });

  it("lists every change by name with its reason, or none", () => {
    const scenario = createScenario(
      data,
      fillQuery(data, {
        region: "twente",
        profile: "flat",
        settings: { meanStayDays: 24 },
        targetGroups: [{ group: "heart", uptake: 0.1 }],
        admissions: [{ region: "twente", year: 2024, admissions: 300 }],
        catchment: { outsideShares: { GM0153: 0.1 } },
      }),
      { year: 2035, reasons: { meanStayDays: "Opgave van de huizen over 2024" } },
    );
    expect(listChanges(scenario).map(({ name, reason }) => ({ name, reason }))).toEqual([
      { name: "profile", reason: null },
      { name: "meanStayDays", reason: "Opgave van de huizen over 2024" },
      { name: "admissions:twente:2024", reason: null },
      { name: "group:heart", reason: null },
      { name: "catchment:outsideShares", reason: null },
    ]);
    expect(readScenarioLink(data, linkOf(scenario)).scenario).toEqual(scenario);
  });

  it("gives back the query it was made of", () => {
    const query = fillQuery(data, {
      region: "alle",
      variant: "low_longevity",
      settings: { growthPerYear: 0.01 },
      calibrationByRegion: { twente: 1.2 },
    });
    expect(toQuery(data, createScenario(data, query, { year: 2030 }))).toEqual(query);
  });

  it("is read when its headline knows fewer rules than there are, or one that is gone, and is then no other outcome", () => {
    const { refusal } = plain.headline!.beds;
    const beds = { refusal: refusal!, goneRule: 3 };
    const { scenario } = readScenarioLink(data, linkOf({ ...plain, headline: { ...plain.headline!, beds } }));
    expect(compareWithToday(data, scenario).isSameOutcome).toBe(true);
  });

  it("opens years later with what it showed then beside what it shows now", () => {
    const old = { ...plain, dataVersion: "2024-01-01-00000000", headline: { ...plain.headline!, guests: 1 } };
    const { scenario } = readScenarioLink(data, linkOf(old));
    expect(compareWithToday(data, scenario)).toEqual({
      then: old.headline,
      now: plain.headline,
      isSameOutcome: false,
      isSameModel: true,
      isSameData: false,
    });
  });
});

describe("a scenario in a link or a file", () => {
  it("survives the address and back, whatever is in it", () => {
    const settingKeys = ["meanStayDays", "turnoverDays", "growthPerYear", "needShare", "occupancyTarget"];
    const setting = fc.constantFrom(...settingKeys).chain((key) => {
      const { min, max } = data.parameters[key]!;
      return fc.tuple(fc.constant(key), fc.double({ min: min!, max: max!, noNaN: true }));
    });
    const visible = fc
      .string({ unit: "grapheme", maxLength: 60 })
      .filter((text) => /^[^\p{C}\p{Zl}\p{Zp}]*$/u.test(text));
    fc.assert(
      fc.property(
        fc.record(
          {
            title: visible,
            region: fc.constantFrom("alle", "drenthe", "salland"),
            year: fc.integer({ min: 2022, max: 2050 }),
            variant: fc.constantFrom(...LONGEVITY_VARIANTS),
            profile: fc.constantFrom(...AGE_PROFILES),
            settings: fc.array(setting, { minLength: 1 }).map((entries) => Object.fromEntries(entries)),
            reasons: fc.dictionary(fc.constantFrom(...settingKeys), visible),
          },
          { requiredKeys: ["region", "year"] },
        ),
        (changes) => {
          // Minus zero is no other value, but JSON writes it as 0.
          const scenario = JSON.parse(JSON.stringify({ ...plain, ...changes })) as Scenario;
          expect(readScenarioLink(data, `https://example.org/?x=1&${writeScenarioQuery(scenario)}`)).toEqual({
            scenario,
            notes: [],
          });
          expect(readScenarioFile(data, JSON.stringify(scenario)).scenario).toEqual(scenario);
        },
      ),
      { numRuns: process.env.MUTATION_TESTS === undefined ? 30 : 5 },
    );
  });

  it("codes any text in letters, digits, - and _", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const code = encodeText(text);
        expect(code).toMatch(/^[\w-]*$/);
        expect(decodeText(code)).toBe(text);
      }),
    );
    expect(encodeText("hospice é €")).toBe(Buffer.from("hospice é €").toString("base64url"));
  });

  it("is read from the code alone, the query alone or the whole link", () => {
    const query = writeScenarioQuery(plain);
    for (const link of [query, `?${query}`, query.slice("scenario=".length), `/prognose/?${query}`]) {
      expect(readScenarioLink(data, link).scenario).toEqual(plain);
    }
  });

  it("may be written by hand without what only a link needs", () => {
    const { scenario } = readScenarioFile(
      data,
      '{ "version": 3, "region": "salland", "settings": { "meanStayDays": 24 } }',
    );
    expect(scenario).toEqual({
      version: 3,
      modelVersion: null,
      dataVersion: null,
      headline: null,
      year: 2050,
      region: "salland",
      settings: { meanStayDays: 24 },
    });
  });

  it("migrates version 2: the settings under their old names, and the reasons for them", () => {
    for (const [old, name] of Object.entries(OLD_SETTING_NAMES)) {
      const value = data.parameters[name]!.high;
      const { scenario, notes } = readScenarioLink(
        data,
        linkOf({
          ...plain,
          version: 2,
          settings: { [old]: value },
          reasons: { [old]: "Gemeten", variant: "Keuze" },
        }),
      );
      expect(scenario, old).toEqual({
        ...plain,
        settings: { [name]: value },
        reasons: { [name]: "Gemeten", variant: "Keuze" },
      });
      expect(notes).toEqual([]);
    }
    expect(Object.values(OLD_SETTING_NAMES).every((name) => isSetting(data, name))).toBe(true);
  });

  it("migrates version 1: the address and the file of before there were scenarios", () => {
    const expected = {
      version: 3,
      modelVersion: null,
      dataVersion: null,
      region: "drenthe",
      year: 2040,
      variant: "high_longevity",
      profile: "flat",
      headline: null,
    };
    const fromFile = readScenarioFile(data, V1_FILE);
    expect(fromFile.scenario).toEqual(expected);
    expect(fromFile.notes).toEqual([expect.stringContaining("niet bewaard")]);
    expect(
      readScenarioLink(
        data,
        "https://example.org/prognose/?regio=drenthe&variant=high_longevity&profiel=vlak&jaar=2040",
      ),
    ).toEqual(fromFile);
    expect(readScenarioLink(data, "?jaar=2030").scenario).toEqual({
      version: 3,
      modelVersion: null,
      dataVersion: null,
      region: "alle",
      year: 2030,
      headline: null,
    });
    expect(compareWithToday(data, fromFile.scenario).then).toBeNull();
  });
});

describe("a link that is wrong", () => {
  it.each<[string, () => string, string]>([
    ["cut off", () => linkOf(plain).slice(0, 60), "beschadigd"],
    ["no code", () => "https://example.org/?scenario=%%%", "geen scenario"],
    ["empty", () => "", "geen scenario"],
    ["another page", () => "https://example.org/?pagina=2", "geen scenario"],
    ["huge", () => `?scenario=${"A".repeat(10_000)}`, "te lang: 10010 tekens"],
    ["no object", () => linkOf([1]), "geheel"],
    ["of the future", () => linkOf({ ...plain, version: 99 }), "versie 99"],
    ["version as text", () => linkOf({ ...plain, version: "<script>" }), "<script>"],
    ["an unknown region", () => linkOf({ ...plain, region: "gelderland" }), 'Onbekende regio "gelderland"'],
    [
      "a gemeente elsewhere",
      () => linkOf({ ...plain, municipalityCode: "GM0106" }),
      "GM0106 ligt niet in regio twente",
    ],
    ["a year outside the model", () => linkOf({ ...plain, year: 2051 }), "2051 valt buiten het model"],
    ["a year that is none", () => "?regio=drenthe&jaar=straks", "jaartal"],
    ["an unknown profile of old", () => "?profiel=toString", '"toString"; verwacht een van vlak'],
    ["an unknown longevity of old", () => "?regio=drenthe&variant=kort", "verloop van de levensduur"],
    [
      "a value out of range",
      () => linkOf({ ...plain, settings: { meanStayDays: 500 } }),
      "meanStayDays): gevonden 500; verwacht een waarde van 1 tot en met 120",
    ],
    [
      "a value that is no number",
      () => linkOf({ ...plain, settings: { meanStayDays: "21" } }),
      'settings.meanStayDays: gevonden "21"; verwacht een getal',
    ],
    [
      "an infinite value",
      () =>
        `?scenario=${encodeText(JSON.stringify({ ...plain, settings: { meanStayDays: 1 } }).replace('"meanStayDays":1', '"meanStayDays":1e999'))}`,
      "verwacht een getal",
    ],
    ["a benchmark as setting", () => linkOf({ ...plain, settings: { dxCancer: 0.5 } }), 'geen instelling "dxCancer"'],
    [
      "an inherited name as setting",
      () => linkOf({ ...plain, settings: { constructor: 1 } }),
      'geen instelling "constructor"',
    ],
    ["a field too many", () => linkOf({ ...plain, extra: true }), "een veld dat niet bestaat: extra"],
    ["invisible characters", () => linkOf({ ...plain, title: "a\u202eb" }), "onzichtbare tekens"],
    [
      "a closed house that is not there",
      () => linkOf({ ...plain, catchment: { siteChanges: [{ kind: "close", siteId: "nergens" }] } }),
      'siteChanges[1].siteId: gevonden "nergens"; verwacht de id van een hospice',
    ],
    [
      "a long list",
      () => `?scenario=${encodeText(JSON.stringify({ ...plain, targetGroups: Array.from({ length: 501 }, () => 1) }))}`,
      "hooguit 500 regels",
    ],
  ])("is refused in Dutch: %s", (_name, makeLink, message) => {
    expect(refusal(makeLink())).toContain(message);
  });

  it("does not change the prototype of anything", () => {
    const smuggled = JSON.stringify({ ...plain, settings: { x: 1 } }).replace('"x":1', '"__proto__":{"polluted":1}');
    const { scenario } = readScenarioLink(data, `?scenario=${encodeText(smuggled)}`);
    expect(scenario.settings).toEqual({});
    expect(Object.getPrototypeOf(scenario.settings)).toBe(Object.prototype);
    refusal(`?scenario=${encodeText('{"__proto__":{"version":2},"version":2}')}`);
    expect("polluted" in {}).toBe(false);
  });

  it("is refused whatever it is, and never in another way", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(() => readScenarioLink(data, text)).toThrow(ScenarioError);
        expect(() => readScenarioLink(data, linkOf(text))).toThrow(ScenarioError);
      }),
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(() => readScenarioLink(data, `?scenario=${encodeText(text)}`)).toThrow(ScenarioError);
        expect(() => readScenarioFile(data, text)).toThrow(ScenarioError);
      }),
    );
  });

  it("is not written either when it would be too long", () => {
    const long = { ...plain, reasons: { meanStayDays: "a".repeat(7000) } };
    expect(() => writeScenarioQuery(long)).toThrow(ScenarioError);
  });

  it("is told apart from a file that is none", () => {
    expect(() => readScenarioFile(data, "regio,jaar")).toThrow("geen JSON");
    expect(() => readScenarioFile(data, " ".repeat(1_000_001))).toThrow("te groot");
  });
});
