import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { AGE_COUNT, AGE_GROUPS, GROUP_COUNT } from "../../../../src/domain/prognosis/data/age-groups.ts";
import { backTestSchema } from "../../../../src/domain/prognosis/compile/back-test-schema.ts";
import { changeLogSchema } from "../../../../src/domain/prognosis/compile/change-log-schema.ts";
import { choicesSchema } from "../../../../src/domain/prognosis/data/choices-schema.ts";
import { compileTables, type PrognosisTables } from "../../../../src/domain/prognosis/compile/compile-tables.ts";
import { parameterSchema } from "../../../../src/domain/prognosis/data/parameter-schema.ts";
import { tableSourcesSchema } from "../../../../src/domain/prognosis/compile/table-source-schema.ts";
import { choices } from "./small-choices.ts";
import { collect, toDocument } from "./told-steps.ts";

const fits = (schema: z.ZodType, right: object, ...changes: object[]) =>
  changes.map((change) => schema.safeParse({ ...right, ...change }).success);

describe("the tables of the model", () => {
  const sexes = ["man", "vrouw"];
  const ages = (value: (age: number) => string) =>
    Object.fromEntries(Array.from({ length: AGE_COUNT }, (_, age) => [String(age), value(age)]));
  const groups = (value: string) => Object.fromEntries(AGE_GROUPS.map((group) => [group, value]));
  const shift = (provincie: string, van_jaar: string, tot_jaar: string, per_jaar: string) => ({
    provincie,
    van_jaar,
    tot_jaar,
    per_jaar,
  });
  const tables = (
    shifts = [
      shift("Drenthe", "2022", "2022", "0.01"),
      shift("Drenthe", "2023", "2030", "0.02"),
      shift("Friesland", "2000", "2050", "-0.01"),
    ],
  ): PrognosisTables => ({
    "bevolking-2022": toDocument(
      sexes.map((geslacht, sex) => ({ gemeente: "GM1", geslacht, ...groups(String(sex + 1)) })),
    ),
    sterftecijfers: toDocument(
      [2022, 2023, 2024].flatMap((year) =>
        sexes.map((geslacht) => ({ jaar: String(year), geslacht, ...ages(() => String(year - 2021)) })),
      ),
    ),
    levensduurvarianten: toDocument(
      ["central", "high_longevity", "low_longevity"].flatMap((variant, index) =>
        sexes.map((geslacht, sex) => ({ variant, geslacht, per_jaar: (index / 10 + sex / 100).toFixed(2) })),
      ),
    ),
    sterfteverhouding: toDocument(
      ["NL1", "NL2"].flatMap((corop, zone) =>
        sexes.map((geslacht, sex) => ({ corop, geslacht, verhouding: String(1 + zone + sex / 10) })),
      ),
    ),
    migratie: toDocument(
      ["NL1", "NL2"].flatMap((corop) =>
        sexes.map((geslacht) => ({ corop, geslacht, ...ages((age) => (age / 1000).toFixed(3)) })),
      ),
    ),
    migratiecorrectie: toDocument(shifts),
    "sterfte-nederland": toDocument(
      [2017, 2018, 2019].flatMap((year) =>
        sexes.map((geslacht, sex) => ({ jaar: String(year), geslacht, ...groups(String((year - 2000) * 10 + sex)) })),
      ),
    ),
  });
  const zones = [
    { corop: "NL1", province: "Friesland" },
    { corop: "NL2", province: "Drenthe" },
  ];
  const compile = (given = tables(), more: object = {}) =>
    collect((problems) => compileTables(given, choicesSchema.parse({ ...choices, ...more }), ["GM1"], zones, problems));

  it("become arrays in the order of their axes", () => {
    const { value, told } = compile();
    expect(told).toEqual([]);
    expect(value.basePopulation).toEqual([
      ...Array.from({ length: GROUP_COUNT }, () => 1),
      ...Array.from({ length: GROUP_COUNT }, () => 2),
    ]);
    expect([value.mortalityRates.length, value.mortalityRates[0], value.mortalityRates.at(-1)]).toEqual([
      6 * AGE_COUNT,
      1,
      3,
    ]);
    expect(value.mortalityRatios).toEqual([1, 1.1, 2, 2.1]);
    expect([value.migrationRates.length, value.migrationRates[104]]).toEqual([4 * AGE_COUNT, 0.104]);
    expect(value.longevityVariants).toEqual({
      central: [0, 0.01],
      high_longevity: [0.1, 0.11],
      low_longevity: [0.2, 0.21],
    });
    expect(value.migrationShifts).toEqual([-0.01, -0.01, 0.01, 0.02]);
  });

  it("add up the national deaths of the years of the survey, both sexes", () => {
    expect(compile().value.nationalDeaths).toEqual(Array.from({ length: GROUP_COUNT }, () => 180 + 181 + 190 + 191));
    expect(
      compile(tables(), { guestAges: { ...choices.guestAges, nationalDeathYears: [2017] } }).value.nationalDeaths[0],
    ).toBe(170 + 171);
    expect(compile(tables(), { guestAges: { ...choices.guestAges, nationalDeathYears: [2016] } }).told).toEqual([
      "tabel.csv:1 : geen rij → een rij voor 2016, man",
      "tabel.csv:1 : geen rij → een rij voor 2016, vrouw",
    ]);
  });

  it("want each province and year in one row of the shifts", () => {
    const shifts = [
      shift("Drenthe", "2022", "2022", "0.01"),
      shift("Friesland", "2022", "2023", "0"),
      shift("Friesland", "2023", "2023", "0"),
    ];
    expect(compile(tables(shifts)).told).toEqual([
      "tabel.csv:1 : meer dan één rij → één rij voor Friesland in 2023",
      "tabel.csv:1 : geen rij → één rij voor Drenthe in 2023",
    ]);
  });
});

describe("the rules of the schemas", () => {
  it("hold for the choices: years in order, ages and years that do not cross", () => {
    expect(
      fits(
        choicesSchema,
        choices,
        {},
        { defaults: { ...choices.defaults, fromYear: 2021 } },
        { defaults: { ...choices.defaults, toYear: 2025 } },
        { defaults: { ...choices.defaults, fromYear: 2024, toYear: 2023 } },
        { defaults: { ...choices.defaults, fromYear: 2023, toYear: 2023 } },
        { migrationShift: { fullBelowAge: 40, zeroFromAge: 40 } },
        { uncertainty: { ...choices.uncertainty, deathsWidthToYear: 2022 } },
      ),
    ).toEqual([true, false, false, false, true, false, false]);
  });

  it("hold for a parameter: in order, in bounds, with a source or an own choice", () => {
    const parameter = {
      key: "meanStayDays",
      label: "Verblijf",
      unit: "dagen",
      percent: false,
      low: 18,
      central: 21,
      high: 25,
      min: 1,
      max: 120,
      drawn: true,
      role: "input",
      group: "stay",
      order: 10,
      choice: false,
      assumption: false,
      sources: [{ publisher: "P" }],
      quality: 3,
      explanation: "Uitleg.",
    };
    expect(
      fits(
        parameterSchema,
        parameter,
        {},
        { low: 21, high: 21 },
        { low: 22 },
        { high: 20 },
        { min: 18, max: 25 },
        { min: 19 },
        { max: 24 },
        { min: undefined },
        { max: undefined },
        { assumption: true },
        { sources: [] },
        { assumption: true, sources: [] },
        {
          role: "benchmark",
          group: undefined,
          order: undefined,
          choice: undefined,
          drawn: false,
          min: undefined,
          max: undefined,
        },
        { role: "benchmark", group: undefined, order: undefined, choice: undefined, drawn: true },
        { role: "benchmark", group: undefined, order: undefined, choice: undefined, drawn: false, min: 19 },
        { drawn: false },
        { readOnce: true },
        { readOnce: true, drawn: false },
        { order: undefined },
        { factor: "stay" },
        { factor: "huis" },
      ),
    ).toEqual([
      true,
      true,
      false,
      false,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
      true,
      true,
      false,
      false,
      true,
      false,
      true,
      false,
      true,
      false,
    ]);
  });

  it("hold for the log of changes and the sources of tables", () => {
    const change = {
      date: "2026-11-21",
      title: "Nieuw",
      reason: null,
      tables: [{ table: "a.csv", source: "B", sha256: "0a".repeat(32) }],
      model_version: "1.0.0",
      data_version: { before: null, after: "2026-11-21-0123abcd" },
      effect: [],
    };
    const isLog = (changed: object) => changeLogSchema.safeParse([{ ...change, ...changed }]).success;
    expect(
      [
        {},
        { data_version: { before: null, after: "2026-11-21" } },
        { data_version: { before: "x2026-11-21-0123abcd", after: "2026-11-21-0123abcd" } },
        { tables: [] },
      ].map(isLog),
    ).toEqual([true, false, false, false]);
    expect(
      [{ table: "a.csv.exe" }, { sha256: "0a" }, { sha256: "g".repeat(64) }].map((table) =>
        isLog({ tables: [{ ...change.tables[0], ...table }] }),
      ),
    ).toEqual([false, false, false]);
    const source = {
      table: "a.csv",
      title: "T",
      content: "C",
      retrieved: "2026-01-01",
      licence: "L",
      sources: [{ publisher: "P" }],
      own_estimate: null,
    };
    expect(
      [{}, { table: "a.xlsx" }, { sources: [] }, { retrieved: "2026" }].map(
        (changed) => tableSourcesSchema.safeParse([{ ...source, ...changed }]).success,
      ),
    ).toEqual([true, false, false, false]);
  });

  it("hold for an outcome of the back-test: low not above high", () => {
    const outcome = { area: "A", group: "65+", low: -0.1, high: 0.1 };
    const backTest = (change: object) => ({
      calculated: "2026-01-01",
      not_proof: "x",
      hindcast: { from_year: 2000, to_year: 2020, method: "x", outcomes: [{ ...outcome, ...change }] },
      comparisons: [],
      misses: ["x"],
      regional_deaths: null,
    });
    expect(
      [{}, { low: 0.1 }, { low: 0.2 }].map((change) => backTestSchema.safeParse(backTest(change)).success),
    ).toEqual([true, true, false]);
  });
});
