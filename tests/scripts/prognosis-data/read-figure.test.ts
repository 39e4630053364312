import { describe, expect, it } from "vitest";
import { isTotal, prepareRegions, readAge, readSex, readYear } from "../../../scripts/prognosis-data/dimensions.ts";
import { readFigure, settleDecimalMark } from "../../../scripts/prognosis-data/read-figure.ts";

describe("figures", () => {
  it.each([
    ["1234", "unknown", 1234, 0],
    ["12,5", "comma", 12.5, 1],
    ["1.234,50", "comma", 1234.5, 2],
    ["-0,3", "comma", -0.3, 1],
    ["1.234", "point", 1.234, 3],
    ["6.7e-05", "point", 0.000067, 1],
  ] as const)("%s with a decimal %s is %s", (cell, mark, value, decimals) => {
    expect(readFigure(cell, mark)).toEqual({ value, decimals });
  });

  it.each([
    ["", "comma", "een leeg veld"],
    [".", "unknown", "StatLine kent dit cijfer niet"],
    ["x", "unknown", "geheim"],
    ["-", "unknown", "een streepje"],
    ["1.234", "unknown", "duizendtal of een decimaal"],
    ["1.234", "comma", "duizendtal of een decimaal"],
    ["12,5", "point", "een decimale komma"],
    ["12.5", "comma", "een decimale punt"],
    ["12 500", "unknown", "geen getal"],
    ["1,234,5", "comma", "geen getal"],
    ["Infinity", "point", "geen getal"],
  ] as const)("%s with a decimal %s is none: %s", (cell, mark, reason) => {
    expect(readFigure(cell, mark).reason).toContain(reason);
  });

  it("take their decimal mark from the whole file", () => {
    expect(settleDecimalMark(["1", "1.234", "0,5"], ";")).toBe("comma");
    expect(settleDecimalMark(["1", "1.23"], ";")).toBe("point");
    expect(settleDecimalMark(["1", "1.234"], ";")).toBe("unknown");
    expect(settleDecimalMark(["1", "1.234"], ",")).toBe("point");
  });
});

describe("ages", () => {
  it.each([
    ["0 tot 5 jaar", 0, 5],
    ["85 tot en met 89 jaar", 85, 90],
    ["85-89", 85, 90],
    ["90 jaar of ouder", 90, Infinity],
    ["90+", 90, Infinity],
    ["0 jaar", 0, 1],
    ["jonger dan 20 jaar", 0, 20],
    ["Totaal alle leeftijden", 0, Infinity],
    ["10000", 0, Infinity],
    ["70100", 0, 5],
    ["71800", 85, 90],
    ["22000", 95, Infinity],
    ["10010", 0, 1],
    ["19900", 99, 100],
  ])("%s runs from %s to %s", (label, from, to) => {
    expect(readAge(label)).toEqual({ from, to });
  });

  it.each(["", "oud", "90 tot 85 jaar", "53105", "200 jaar"])("%s is none", (label) => {
    expect(readAge(label)).toBeUndefined();
  });
});

describe("years, sexes and totals", () => {
  it("know the period codes of StatLine", () => {
    expect(readYear("2026JJ00")).toEqual({ year: 2026, provisional: false });
    expect(readYear("2025**")).toEqual({ year: 2025, provisional: true });
    expect(readYear("1 januari 2022")).toEqual({ year: 2022, provisional: false });
    for (const other of ["2026MM01", "2026KW01", "2020 tot 2022", "22"]) expect(readYear(other)).toBeUndefined();
  });

  it("know the codes of sexes and of totals", () => {
    expect([readSex("3000   "), readSex("Vrouwen"), readSex("T001038"), readSex("Heren")]).toEqual([
      "man",
      "vrouw",
      "samen",
      undefined,
    ]);
    expect([isTotal("Totaal burgerlijke staat"), isTotal("T001019"), isTotal("Gehuwd")]).toEqual([true, true, false]);
  });
});

describe("regions", () => {
  const read = prepareRegions([
    { code: "GM0014", name: "Groningen" },
    { code: "GM1900", name: "Súdwest-Fryslân" },
  ]);

  it("are known by code or name, with or without accents", () => {
    expect(read("gm0014")).toEqual({ kind: "municipality", code: "GM0014" });
    expect(read("Sudwest-Fryslan")).toEqual({ kind: "municipality", code: "GM1900" });
    expect(read("Fryslân (PV)")).toEqual({ kind: "province", code: "PV21" });
    expect(read("PV20  ")).toEqual({ kind: "province", code: "PV20" });
    expect(read("Nederland")).toEqual({ kind: "country" });
    for (const other of ["GM0363", "PV27", "Noord-Nederland (LD)", "Utrecht (PV)", "Appingedam"])
      expect(read(other)).toEqual({ kind: "elsewhere" });
  });

  it("are not guessed when a name means a province and a gemeente", () => {
    expect(read("Groningen").kind).toBe("unclear");
    expect(read("Groningen (gemeente)")).toEqual({ kind: "municipality", code: "GM0014" });
    expect(read("Groningen (PV)")).toEqual({ kind: "province", code: "PV20" });
  });
});
