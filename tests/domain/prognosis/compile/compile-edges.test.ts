import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Problem } from "../../../../src/domain/border/problem.ts";
import type { ParsedDocument } from "../../../../src/domain/border/validate.ts";
import type { Hospice } from "../../../../src/domain/directory/records/hospice.ts";
import { AGE_COUNT, AGE_GROUPS, GROUP_COUNT } from "../../../../src/domain/prognosis/data/age-groups.ts";
import { backTestSchema } from "../../../../src/domain/prognosis/compile/back-test-schema.ts";
import { changeLogSchema } from "../../../../src/domain/prognosis/compile/change-log-schema.ts";
import { choicesSchema } from "../../../../src/domain/prognosis/data/choices-schema.ts";
import { compileAreas } from "../../../../src/domain/prognosis/compile/compile-areas.ts";
import { compileOfficial } from "../../../../src/domain/prognosis/compile/compile-official.ts";
import { compileSites, groupPostcodes } from "../../../../src/domain/prognosis/compile/compile-sites.ts";
import { compileTables, type PrognosisTables } from "../../../../src/domain/prognosis/compile/compile-tables.ts";
import { hashText } from "../../../../src/domain/prognosis/compile/content-hash.ts";
import { parseFraction } from "../../../../src/domain/border/fraction.ts";
import {
  hydratePrognosis,
  yearCount,
  yearIndex,
  type PrognosisBundle,
} from "../../../../src/domain/prognosis/data/model-data.ts";
import { parameterSchema } from "../../../../src/domain/prognosis/data/parameter-schema.ts";
import { COUNT, POSITIVE, RATE, readGrid, readNumber } from "../../../../src/domain/prognosis/data/read-grid.ts";
import { tableSourcesSchema } from "../../../../src/domain/prognosis/compile/table-source-schema.ts";

type Row = Record<string, string>;

const toDocument = (data: unknown, file = "tabel.csv"): ParsedDocument => ({
  file,
  data,
  lineAt: ([row]) => (typeof row === "number" ? row + 2 : 1),
});
const tell = (problems: readonly Problem[]) =>
  problems.map(({ file, line, field, found, expected }) => `${file}:${line} ${field}: ${found} → ${expected}`);
/** What a step gives, with what it told. */
function collect<T>(step: (problems: Problem[]) => T): { value: T; told: string[] } {
  const problems: Problem[] = [];
  const value = step(problems);
  return { value, told: tell(problems) };
}
const fits = (schema: z.ZodType, right: object, ...changes: object[]) =>
  changes.map((change) => schema.safeParse({ ...right, ...change }).success);

describe("a grid of numbers", () => {
  const shape = {
    keys: [
      { column: "wie", values: ["a", "b"] },
      { column: "jaar", values: ["1", "2"] },
    ],
    columns: ["x", "y"],
    check: COUNT,
  };
  const rows = (): Row[] => [
    { wie: "b", jaar: "1", x: "5", y: "6" },
    { wie: "a", jaar: "2", x: "3", y: "4" },
    { wie: "a", jaar: "1", x: "1", y: "2" },
    { wie: "b", jaar: "2", x: "7", y: "8e-1" },
  ];
  const read = (data: Row[]) => collect((problems) => readGrid(toDocument(data), shape, problems));

  it("stands in the order of its keys, first slowest, whatever the order of its rows", () => {
    expect(read(rows())).toEqual({ value: [1, 2, 3, 4, 5, 6, 7, 0.8], told: [] });
  });

  it("tells a row too many, a row too few, another key and a column that is not there", () => {
    expect(read([...rows(), rows()[0]!]).told).toEqual(["tabel.csv:6 [5]: een dubbele rij → elke combinatie één keer"]);
    expect(read(rows().slice(1))).toEqual({
      value: [1, 2, 3, 4, NaN, NaN, 7, 0.8],
      told: ["tabel.csv:1 : geen rij → een rij voor b, 1"],
    });
    expect(read(rows().map((row, index) => (index === 0 ? { ...row, wie: "c" } : row))).told).toEqual([
      'tabel.csv:2 [1].wie: "c" → een van a, b',
      "tabel.csv:1 : geen rij → een rij voor b, 1",
    ]);
    expect(read(rows().map(({ y: _y, jaar: _jaar, ...row }) => row))).toEqual({
      value: Array.from({ length: 8 }, () => NaN),
      told: ["tabel.csv:1 : een kopregel zonder deze kolom → de kolom jaar, y"],
    });
    expect(read([]).told).toEqual(["tabel.csv:1 : een kopregel zonder deze kolom → de kolom wie, jaar, x, y"]);
  });

  it("names a few of many keys", () => {
    const keysOf = (count: number) => ({
      ...shape,
      keys: [{ column: "wie", values: Array.from({ length: count }, (_, index) => `k${index}`) }],
    });
    const first = (count: number) =>
      collect((problems) => readGrid(toDocument([{ wie: "x", x: "1", y: "1" }]), keysOf(count), problems)).told[0];
    expect(first(8)).toBe('tabel.csv:2 [1].wie: "x" → een van k0, k1, k2, k3, k4, k5, k6, k7');
    expect(first(9)).toBe('tabel.csv:2 [1].wie: "x" → een van k0, k1, k2 … k8');
  });

  it.each([
    ["1", 1],
    ["-1.5", -1.5],
    ["2e-3", 0.002],
    ["1E2", 100],
    ["", NaN],
    [" 1", NaN],
    ["1,5", NaN],
    ["1.", NaN],
    [".5", NaN],
    ["x1", NaN],
    ["1x", NaN],
    ["1e999", NaN],
    ["1e", NaN],
    ["10.25", 10.25],
    ["1e-10", 1e-10],
  ])("reads %j as %d", (text, value) => {
    expect(
      collect((problems) =>
        readNumber(toDocument([{ x: text }]), 0, "x", { accepts: () => true, expected: "iets" }, problems),
      ),
    ).toEqual({
      value,
      told: Number.isNaN(value) ? [expect.stringContaining("iets, met een punt als decimaalteken")] : [],
    });
  });

  it("knows a count, what lies above nothing, and a rate", () => {
    expect([-0.1, 0, 5].map(COUNT.accepts)).toEqual([false, true, true]);
    expect([-0.1, 0, 0.1].map(POSITIVE.accepts)).toEqual([false, false, true]);
    expect([-1, -0.9, 0, 0.9, 1].map(RATE.accepts)).toEqual([false, true, true, true, false]);
    expect(collect((problems) => readNumber(toDocument([]), 0, "x", COUNT, problems)).told).toEqual([
      "tabel.csv:2 [1].x: niets (het veld ontbreekt) → een aantal van 0 of meer, met een punt als decimaalteken",
    ]);
  });
});

describe("gemeenten in zones and regions", () => {
  const municipalities = () => [
    { code: "GM2", name: "Beta", province: "Drenthe", nuts3: "NL2" },
    { code: "GM1", name: "Alfa", province: "Drenthe", nuts3: "NL3" },
    { code: "GM3", name: "Gamma", province: "Friesland", nuts3: "NL1" },
  ];
  const regions = [
    { id: "noord", label: "Noord" },
    { id: "zuid", label: "Zuid" },
  ];
  const weight = (municipalityCode: string, modelRegion: string, share: number) => ({
    municipalityCode,
    modelRegion,
    weight: share,
  });
  const weights = () => [
    weight("GM1", "noord", 1),
    weight("GM2", "noord", 1 / 3),
    weight("GM2", "noord", 1 / 3),
    weight("GM2", "zuid", 1 / 3),
    weight("GM3", "zuid", 1),
  ];
  const compile = (changed: Partial<Parameters<typeof compileAreas>[0]> = {}) =>
    collect((problems) =>
      compileAreas({ regions, municipalities: municipalities(), weights: weights(), ...changed }, problems),
    );

  it("stand by code, with the parts of each region", () => {
    expect(compile()).toEqual({
      told: [],
      value: {
        municipalities: [
          { code: "GM1", name: "Alfa", zone: 2 },
          { code: "GM2", name: "Beta", zone: 1 },
          { code: "GM3", name: "Gamma", zone: 0 },
        ],
        zones: [
          { corop: "NL1", province: "Friesland" },
          { corop: "NL2", province: "Drenthe" },
          { corop: "NL3", province: "Drenthe" },
        ],
        regions: [
          {
            id: "noord",
            label: "Noord",
            parts: [
              { municipality: 0, weight: 1 },
              { municipality: 1, weight: 2 / 3 },
            ],
          },
          {
            id: "zuid",
            label: "Zuid",
            parts: [
              { municipality: 1, weight: 1 / 3 },
              { municipality: 2, weight: 1 },
            ],
          },
        ],
      },
    });
  });

  it("are told of weights that do not add up, and of what nobody knows", () => {
    expect(compile({ weights: weights().slice(1) }).told).toEqual([
      "content/netwerken:1 GM1: gewichten die samen 0 zijn → gewichten die samen 1 zijn",
    ]);
    expect(compile({ weights: [...weights(), weight("GM9", "noord", 1)] }).told).toEqual([
      "content/netwerken:1 GM9: een onbekende gemeente → een code uit content/geo/gemeenten.csv",
    ]);
    expect(compile({ weights: [weight("GM1", "west", 1), ...weights().slice(1)] }).told).toEqual([
      "content/netwerken:1 west: een onbekende modelregio → een van noord, zuid",
    ]);
    expect(compile({ weights: [weight("GM1", "noord", 0), ...weights()] }).told).toEqual([
      "content/netwerken:1 GM1: 0 → een gewicht boven 0 en hooguit 1",
    ]);
    expect(compile({ weights: [weight("GM1", "noord", 1.5), ...weights().slice(1)] }).told[0]).toBe(
      "content/netwerken:1 GM1: 1.5 → een gewicht boven 0 en hooguit 1",
    );
    expect(compile({ weights: [weight("GM1", "noord", 1 + 1e-8), ...weights().slice(1)] }).told).toHaveLength(2);
  });

  it("are told of a zone in two provinces", () => {
    expect(
      compile({ municipalities: municipalities().map((one) => (one.code === "GM3" ? { ...one, nuts3: "NL3" } : one)) })
        .told,
    ).toEqual(["content/geo/gemeenten.csv:1 GM3: Friesland → Drenthe, de provincie van NL3"]);
  });
});

describe("houses and postcodes", () => {
  const house = (id: string, changes: Partial<Pick<Hospice, "status" | "type" | "capacity">> = {}, code = "GM1") =>
    ({
      id,
      name: `Huis ${id}`,
      status: "open",
      type: "bth",
      latitude: 53,
      longitude: 6,
      modelRegion: "noord",
      address: { city: "A", municipality: { code, name: "A" }, province: "P" },
      ...changes,
    }) as Hospice;
  const bedsOf = (...houses: Hospice[]) =>
    compileSites(houses, ["GM1"]).map(({ id, beds, attractionBeds }) => [id, beds, attractionBeds]);

  it("are the open ones for adults, by id", () => {
    const houses = [
      house("c"),
      house("a", { capacity: { beds: 4 } }, "GM2"),
      house("dicht", { status: "closed" }),
      house("kind", { type: "child" }),
      house("logeer", { type: "respite" }),
    ];
    expect(compileSites(houses, ["GM2", "GM1"])).toEqual([
      {
        id: "a",
        name: "Huis a",
        region: "noord",
        municipality: 0,
        type: "bth",
        latitude: 53,
        longitude: 6,
        beds: 4,
        attractionBeds: 4,
      },
      {
        id: "c",
        name: "Huis c",
        region: "noord",
        municipality: 1,
        type: "bth",
        latitude: 53,
        longitude: 6,
        beds: null,
        attractionBeds: 4,
      },
    ]);
    expect(() => compileSites([house("x", {}, "GM9")], ["GM1"])).toThrow(
      "x lies in GM9, which the model does not know",
    );
  });

  it("draw by the median of their type, else of all, else all alike, where the beds are unknown", () => {
    const known = (id: string, beds: number, type = "bth") => house(id, { capacity: { beds }, type });
    expect(bedsOf(known("a", 9), known("b", 2), known("c", 4), house("x"))[3]).toEqual(["x", null, 4]);
    expect(bedsOf(known("a", 9), known("b", 2), house("x"))[2]).toEqual(["x", null, 5.5]);
    expect(bedsOf(known("a", 9, "hch"), known("b", 3), house("x"))[2]).toEqual(["x", null, 3]);
    expect(bedsOf(known("a", 9, "hch"), known("b", 4, "hch"), known("c", 5, "pu"), house("x"))[3]).toEqual([
      "x",
      null,
      5,
    ]);
    expect(bedsOf(house("x"), house("y", { capacity: {} }))).toEqual([
      ["x", null, 1],
      ["y", null, 1],
    ]);
  });

  it("draw by their last known number, which is no capacity; a plan or a former building is neither", () => {
    const old = house("a", { capacity: { lastKnown: { beds: 7, asOf: "2019" } } });
    expect(bedsOf(old, house("x"))).toEqual([
      ["a", null, 7],
      ["x", null, 7],
    ]);
    expect(compileSites([old], ["GM1"])[0]?.otherBeds).toEqual({ lastKnown: { beds: 7, asOf: "2019" } });
    const plans = { planned: { beds: 9, asOf: "2026", note: "Plan." }, formerBuilding: { beds: 3, asOf: "2018" } };
    expect(bedsOf(house("b", { capacity: plans }), house("c", { capacity: { beds: 4 } }))).toEqual([
      ["b", null, 4],
      ["c", 4, 4],
    ]);
    expect(compileSites([house("b", { capacity: plans })], ["GM1"])[0]?.otherBeds).toEqual({
      planned: { beds: 9, asOf: "2026" },
      formerBuilding: plans.formerBuilding,
    });
  });

  it("have points per gemeente, by postcode", () => {
    const row = (postcode4: string, municipality: string) => ({ postcode4, municipality, latitude: 53, longitude: 6 });
    expect(groupPostcodes([row("9002", "GM1"), row("9001", "GM1"), row("8000", "GM2")], ["GM2", "GM1", "GM3"])).toEqual(
      [
        [[8000, 53, 6]],
        [
          [9001, 53, 6],
          [9002, 53, 6],
        ],
        [],
      ],
    );
  });
});

describe("an official projection", () => {
  const years = { first: 2022, last: 2024 };
  const table = (from: number, to: number, value: string, file: string): ParsedDocument =>
    toDocument(
      Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((year) =>
        ["man", "vrouw"].map((sex) => ({
          gemeente: "GM1",
          jaar: String(year),
          geslacht: sex,
          ...Object.fromEntries(AGE_GROUPS.map((group) => [group, value])),
        })),
      ),
      file,
    );
  const compile = (population: ParsedDocument | undefined, deaths: ParsedDocument | undefined) =>
    collect((problems) =>
      compileOfficial({ ...(population && { population }), ...(deaths && { deaths }) }, { years }, ["GM1"], problems),
    );

  it("begins with the first year of its tables and has every year up to the last of the model", () => {
    const { value, told } = compile(table(2023, 2024, "7", "b.csv"), table(2023, 2024, "0.5", "o.csv"));
    expect(told).toEqual([]);
    expect(value).toEqual({
      fromYear: 2023,
      population: Array.from({ length: 4 * GROUP_COUNT }, () => 7),
      deaths: Array.from({ length: 4 * GROUP_COUNT }, () => 0.5),
    });
    expect(compile(table(2022, 2024, "7", "b.csv"), table(2022, 2024, "1", "o.csv")).value?.fromYear).toBe(2022);
    expect(compile(table(2024, 2024, "7", "b.csv"), table(2024, 2024, "1", "o.csv")).value?.fromYear).toBe(2024);
  });

  it("is nothing without tables, and needs both", () => {
    expect(compile(undefined, undefined)).toEqual({ value: undefined, told: [] });
    expect(compile(table(2023, 2024, "7", "b.csv"), undefined)).toEqual({
      value: undefined,
      told: ["b.csv:1 : alleen deze tabel → ook de tabel officiele-overlijdens.csv"],
    });
    expect(compile(undefined, table(2023, 2024, "7", "o.csv"))).toEqual({
      value: undefined,
      told: ["o.csv:1 : alleen deze tabel → ook de tabel officiele-bevolking.csv"],
    });
  });

  it("tells a first year outside the model, and a year that is missing", () => {
    expect(compile(table(2021, 2024, "7", "b.csv"), table(2021, 2024, "1", "o.csv"))).toEqual({
      value: undefined,
      told: ["b.csv:1 : 2021 als eerste jaar → jaren van 2022 tot en met 2024"],
    });
    expect(compile(table(2025, 2025, "7", "b.csv"), table(2025, 2025, "1", "o.csv")).told).toEqual([
      "b.csv:1 : 2025 als eerste jaar → jaren van 2022 tot en met 2024",
    ]);
    expect(compile(toDocument([], "b.csv"), toDocument([], "o.csv")).told).toHaveLength(1);
    expect(compile(table(2023, 2023, "7", "b.csv"), table(2023, 2024, "1", "o.csv")).told).toEqual([
      "b.csv:1 : geen rij → een rij voor GM1, 2024, man",
      "b.csv:1 : geen rij → een rij voor GM1, 2024, vrouw",
    ]);
  });
});

const choices = {
  years: { first: 2022, last: 2024 },
  defaults: { fromYear: 2022, toYear: 2024, variant: "central", profile: "flat" },
  growthAfterYear: 2022,
  variantAfterYear: 2022,
  births: { motherFromAge: 15, motherToAge: 49, boyShare: 0.5, infantExposureYears: 0.5 },
  migrationShift: { fullBelowAge: 20, zeroFromAge: 40 },
  guestAges: { fromAge: 20, midpointYears: 2.5, openGroupAgeYears: 94, nationalDeathYears: [2018, 2019] },
  uncertainty: { draws: 10, seed: 1, deathsWidthFromYear: 2022, deathsWidthToYear: 2024 },
};

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
        { role: "benchmark", group: undefined, choice: undefined, drawn: false, min: undefined, max: undefined },
        { role: "benchmark", group: undefined, choice: undefined, drawn: true },
        { role: "benchmark", group: undefined, choice: undefined, drawn: false, min: 19 },
        { drawn: false },
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

describe("the bundle as the model takes it", () => {
  const sizes = {
    basePopulation: 2 * GROUP_COUNT,
    mortalityRates: 3 * 2 * AGE_COUNT,
    mortalityRatios: 2,
    migrationRates: 2 * AGE_COUNT,
    migrationShifts: 2,
  };
  const bundle = (changes: object = {}) =>
    ({
      ...choices,
      modelVersion: "1",
      dataVersion: "v",
      municipalities: [{}],
      zones: [{}],
      ...Object.fromEntries(
        Object.entries(sizes).map(([name, size]) => [name, Array.from({ length: size }, (_, index) => index)]),
      ),
      ...changes,
    }) as unknown as PrognosisBundle;

  it("has typed arrays with the same numbers", () => {
    const data = hydratePrognosis(bundle());
    for (const [name, size] of Object.entries(sizes))
      expect(data[name as keyof typeof sizes]).toEqual(Float64Array.from({ length: size }, (_, index) => index));
    expect(data.dataVersion).toBe("v");
  });

  it.each(Object.entries(sizes))("refuses %s of another size or with a hole", (name, size) => {
    expect(() => hydratePrognosis(bundle({ [name]: [1] }))).toThrow(`${name} has 1 values, expected ${size}`);
    expect(() =>
      hydratePrognosis(bundle({ [name]: Array.from({ length: size }, (_, index) => (index === 1 ? null : 0)) })),
    ).toThrow(`${name}[1] is no number: null`);
  });

  it("refuses an official projection of another size or with a hole", () => {
    const size = 2 * 2 * GROUP_COUNT;
    const table = (length: number, hole = -1) => Array.from({ length }, (_, index) => (index === hole ? NaN : 1));
    expect(() =>
      hydratePrognosis(bundle({ official: { fromYear: 2023, population: table(size), deaths: table(size) } })),
    ).not.toThrow();
    expect(() =>
      hydratePrognosis(bundle({ official: { fromYear: 2023, population: table(3), deaths: table(size) } })),
    ).toThrow(`official population has 3 values, expected ${size}`);
    expect(() =>
      hydratePrognosis(bundle({ official: { fromYear: 2023, population: table(size), deaths: table(size, 0) } })),
    ).toThrow("official deaths[0] is no number: NaN");
  });

  it("counts its years and finds one", () => {
    const data = hydratePrognosis(bundle());
    expect([yearCount(data), yearIndex(data, 2022), yearIndex(data, 2024)]).toEqual([3, 0, 2]);
    for (const year of [2021, 2025, 2022.5, NaN])
      expect(() => yearIndex(data, year)).toThrow(`Year ${year} is outside 2022-2024`);
  });
});

describe("small readers, at their edges", () => {
  it.each([
    ["1", 1],
    ["1/3", 1 / 3],
    ["0.5", 0.5],
    [" 2/4 ", 0.5],
    ["1.5/2", 0.75],
    ["12.25/10", 1.225],
    ["1/", undefined],
    ["/2", undefined],
    [".5", undefined],
    ["1.", undefined],
    ["1/2.5", undefined],
    ["x1", undefined],
    ["1x", undefined],
    ["1/0", undefined],
  ])("a fraction %j is %s", (text, value) => {
    expect(parseFraction(text)).toBe(value);
  });

  it("a hash is FNV-1a over the bytes of the code units", () => {
    // FNV-1a of the bytes 61 00 by hand: two rounds from the offset basis.
    const round = (hash: number, byte: number) => Math.imul(hash ^ byte, 0x01000193);
    expect(hashText("a")).toBe((round(round(0x811c9dc5, 0x61), 0) >>> 0).toString(16).padStart(8, "0"));
    expect(hashText("€")).toBe((round(round(0x811c9dc5, 0xac), 0x20) >>> 0).toString(16).padStart(8, "0"));
    expect(new Set(["a", "b", "ab", "ba", "aa", "\u0100", "\u0001"].map(hashText)).size).toBe(7);
    expect(hashText("ab")).toMatch(/^[0-9a-f]{8}$/u);
  });
});
