import { describe, expect, it } from "vitest";
import { monitorRegion } from "../../../../src/domain/prognosis/monitoring/monitoring.ts";
import type { ExpectedGuests } from "../../../../src/domain/prognosis/monitoring/monitoring.ts";
import { compilePrognosis } from "../../../../src/domain/prognosis/compile/compile.ts";
import { compileRealised, daysInYear } from "../../../../src/domain/prognosis/monitoring/realised-years.ts";
import type { RealisedYear } from "../../../../src/domain/prognosis/monitoring/realised-years.ts";
import type { Problem } from "../../../../src/domain/border/problem.ts";
import { compileContent, readSource } from "../content-model.ts";

const REGIONS = ["twente", "salland"];

function compileRows(rows: Record<string, string>[]): { realised: RealisedYear[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const lineAt = ([row]: readonly (string | number)[]) => (typeof row === "number" ? row + 2 : 1);
  const realised = compileRealised({ file: "content/prognose/realisatie.csv", data: rows, lineAt }, REGIONS, problems);
  return { realised, problems };
}

const row = {
  regio: "twente",
  jaar: "2026",
  bedden: "40",
  opnames: "450",
  beddagen: "9000",
  weigeringen: "",
  bron: "Netwerk Twente",
};

describe("what really happened", () => {
  it("reads a row, and an empty figure as unknown", () => {
    expect(compileRows([row])).toEqual({
      realised: [
        {
          region: "twente",
          year: 2026,
          beds: 40,
          admissions: 450,
          bedDays: 9000,
          refusals: null,
          source: "Netwerk Twente",
        },
      ],
      problems: [],
    });
  });

  it.each([
    ["another region", { regio: "gelderland" }, "regio", "een van twente, salland"],
    ["a year that is none", { jaar: "26" }, "jaar", "een jaartal"],
    ["half an admission", { opnames: "4.5" }, "opnames", "een heel aantal"],
    ["fewer than no beds", { bedden: "-1" }, "bedden", "0 of meer"],
    ["more nights than beds times days", { beddagen: "14601" }, "beddagen", "40 bedden maal 365 dagen"],
    ["no source", { bron: "" }, "bron", "wie dit heeft opgegeven"],
  ])("refuses %s", (_name, change, field, expected) => {
    const { problems } = compileRows([{ ...row, ...change }]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: 2, expected: expect.stringContaining(expected) as string });
    expect(problems[0]!.field).toContain(field);
  });

  it("refuses a region and year twice, and a table without a column", () => {
    expect(compileRows([row, row]).problems[0]!.found).toBe("een dubbele rij");
    expect(compileRows([{ regio: "twente" }]).problems[0]!.expected).toContain("jaar, bedden");
  });

  it("counts the days of a year", () => {
    expect([1900, 2000, 2024, 2025].map(daysInYear)).toEqual([365, 366, 366, 365]);
  });

  it("has no figures yet in content", () => {
    expect(compileContent().documentation.realised).toEqual([]);
  });
});

describe("the monitor", () => {
  const expected: ExpectedGuests = { guests: 100, interval67: [90, 110], interval95: [80, 120] };
  const monitor = (
    admissions: Record<number, number | null>,
    calibrationYears: number[] = [],
    returnersPerGuest = 0,
  ) => {
    const realised = Object.entries(admissions).map(([year, count]): RealisedYear => ({
      region: "twente",
      year: Number(year),
      beds: 10,
      admissions: count,
      bedDays: 2920,
      refusals: 3,
      source: "Netwerk Twente",
    }));
    return monitorRegion(realised.reverse(), (year) => (year > 2050 ? null : expected), {
      returnersPerGuest,
      calibrationYears,
    });
  };

  it("sets admissions less returners beside the band", () => {
    const [year] = monitor({ 2026: 110 }, [], 0.1).years;
    expect(year).toMatchObject({ year: 2026, position67: "inside", position95: "inside", refusals: 3 });
    expect(year!.guests).toBeCloseTo(100, 10);
  });

  it("has the mean stay, and the occupancy over the days of the year", () => {
    expect(monitor({ 2026: 146 }).years[0]).toMatchObject({ meanStayDays: 20, occupancy: 0.8 });
    expect(monitor({ 2028: 146 }).years[0]!.occupancy).toBeCloseTo(2920 / 3660, 12);
    expect(monitor({ 2026: 0 }).years[0]!.meanStayDays).toBeNull();
  });

  it.each([
    ["inside", { 2026: 95, 2027: 108 }, []],
    ["on the edge", { 2026: 120, 2027: 90, 2028: 80 }, []],
    ["one year outside 67%", { 2026: 115, 2027: 100 }, []],
    ["two years outside 67% on either side", { 2026: 115, 2027: 85 }, []],
    ["two years outside 67% with a year in between", { 2026: 115, 2028: 115 }, []],
    ["one year outside 95%", { 2026: 121 }, [{ rule: "outside95", side: "above", years: [2026] }]],
    [
      "two successive years outside 67% on one side",
      { 2026: 85, 2027: 88 },
      [{ rule: "twiceOutside67", side: "below", years: [2026, 2027] }],
    ],
    ["nothing known", { 2026: null }, []],
    ["a year beyond the model", { 2060: 500 }, []],
  ])("drifts or not: %s", (_name, admissions, drifts) => {
    expect(monitor(admissions).drifts).toEqual(drifts);
  });

  it("shows the years that gave k and does not count them", () => {
    const { years, drifts } = monitor({ 2026: 115, 2027: 130, 2028: 115 }, [2027]);
    expect(years.map(({ usedForCalibration }) => usedForCalibration)).toEqual([false, true, false]);
    expect(drifts).toEqual([]);
  });

  it("refuses returners that are none", () => {
    expect(() => monitor({ 2026: 1 }, [], -1)).toThrow(RangeError);
  });
});

describe("the back-test in content", () => {
  it("shows the hindcast and the misses, and says what proves nothing", () => {
    const { backTest } = compileContent().documentation;
    expect(backTest.hindcast.outcomes.map(({ low, high }) => [low, high])).toEqual([
      [-0.003, -0.003],
      [-0.018, -0.006],
      [-0.025, 0.018],
    ]);
    expect(backTest.misses.length).toBeGreaterThan(2);
    expect(backTest.not_proof).toContain("bewijst dus niets");
    expect(backTest.regional_deaths).toBeNull();
  });

  it("is refused with low above high", () => {
    const source = readSource();
    const data = structuredClone(source.backTest.data) as { hindcast: { outcomes: { low: number }[] } };
    data.hindcast.outcomes[0]!.low = 0.5;
    const compiled = compilePrognosis({ ...source, backTest: { ...source.backTest, data } });
    expect(compiled.problems?.[0]).toMatchObject({
      file: "content/prognose/terugtoets.yaml",
      expected: "een low die niet boven high ligt",
    });
  });
});
