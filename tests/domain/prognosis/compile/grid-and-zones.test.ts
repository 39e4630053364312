import { describe, expect, it } from "vitest";
import { compileAreas } from "../../../../src/domain/prognosis/compile/compile-areas.ts";
import { COUNT, POSITIVE, RATE, readGrid, readNumber } from "../../../../src/domain/prognosis/data/read-grid.ts";
import { collect, toDocument } from "./told-steps.ts";

type Row = Record<string, string>;

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
