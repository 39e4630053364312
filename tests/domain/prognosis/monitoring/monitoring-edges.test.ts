import { describe, expect, it } from "vitest";
import type { Problem } from "../../../../src/domain/border/problem.ts";
import { monitorRegion, type ExpectedGuests } from "../../../../src/domain/prognosis/monitoring/monitoring.ts";
import {
  compileRealised,
  daysInYear,
  REALISED_COLUMNS,
  type RealisedYear,
} from "../../../../src/domain/prognosis/monitoring/realised-years.ts";

const realised = (year: number, changes: Partial<RealisedYear> = {}): RealisedYear => ({
  region: "twente",
  year,
  beds: 10,
  admissions: 100,
  bedDays: 2000,
  refusals: 3,
  source: "Opgave",
  ...changes,
});
const band: ExpectedGuests = { guests: 100, interval67: [90, 110], interval95: [80, 120] };
const monitor = (
  rows: readonly RealisedYear[],
  expectedIn: (year: number) => ExpectedGuests | null = () => band,
  returnersPerGuest = 0,
  calibrationYears: number[] = [],
) => monitorRegion(rows, expectedIn, { returnersPerGuest, calibrationYears });
const positions = (admissions: number | null) => {
  const [year] = monitor([realised(2024, { admissions })]).years;
  return [year?.position67, year?.position95];
};

describe("a year beside what was expected", () => {
  it("lies inside a band with its ends", () => {
    expect([79, 80, 89, 90, 110, 111, 120, 121].map(positions)).toEqual([
      ["below", "below"],
      ["below", "inside"],
      ["below", "inside"],
      ["inside", "inside"],
      ["inside", "inside"],
      ["above", "inside"],
      ["above", "inside"],
      ["above", "above"],
    ]);
    expect(positions(null)).toEqual([null, null]);
    const [unknown] = monitor([realised(2024)], () => null).years;
    expect(unknown).toMatchObject({ guests: 100, expected: null, position67: null, position95: null });
  });

  it("counts people, not admissions, and says stay and occupancy where both figures are known", () => {
    const [year] = monitor([realised(2024)], () => band, 0.25).years;
    expect(year).toEqual({
      year: 2024,
      guests: 80,
      expected: band,
      position67: "below",
      position95: "inside",
      usedForCalibration: false,
      meanStayDays: 20,
      occupancy: 2000 / 3660,
      refusals: 3,
      source: "Opgave",
    });
    expect(monitor([realised(2023)]).years[0]?.occupancy).toBe(2000 / 3650);
    const figures = (changes: Partial<RealisedYear>) => {
      const { meanStayDays, occupancy, guests } = monitor([realised(2024, changes)]).years[0]!;
      return [guests, meanStayDays, occupancy];
    };
    expect(figures({ bedDays: null })).toEqual([100, null, null]);
    expect(figures({ admissions: null })).toEqual([null, null, 2000 / 3660]);
    expect(figures({ admissions: 0 })).toEqual([0, null, 2000 / 3660]);
    expect(figures({ beds: null })).toEqual([100, 20, null]);
    expect(figures({ beds: 0 })).toEqual([100, 20, null]);
  });

  it("refuses a number of returners that is none", () => {
    for (const returners of [-0.1, NaN])
      expect(() => monitor([realised(2024)], () => band, returners)).toThrow(
        `Returners per guest must be a number from 0: ${returners}`,
      );
  });
});

describe("a region drifts", () => {
  const driftsOf = (admissions: Record<number, number | null>, calibrationYears: number[] = []) =>
    monitor(
      Object.entries(admissions)
        .reverse()
        .map(([year, count]) => realised(Number(year), { admissions: count })),
      () => band,
      0,
      calibrationYears,
    ).drifts;

  it("with one year outside 95%, on either side", () => {
    expect(driftsOf({ 2024: 121 })).toEqual([{ rule: "outside95", side: "above", years: [2024] }]);
    expect(driftsOf({ 2024: 79 })).toEqual([{ rule: "outside95", side: "below", years: [2024] }]);
    expect(driftsOf({ 2024: 111 })).toEqual([]);
  });

  it("with two successive years outside 67% on the same side", () => {
    expect(driftsOf({ 2023: 111, 2024: 112 })).toEqual([
      { rule: "twiceOutside67", side: "above", years: [2023, 2024] },
    ]);
    expect(driftsOf({ 2023: 89, 2024: 88 })).toEqual([{ rule: "twiceOutside67", side: "below", years: [2023, 2024] }]);
    expect(driftsOf({ 2023: 111, 2024: 89 })).toEqual([]);
    expect(driftsOf({ 2022: 111, 2024: 112 })).toEqual([]);
    expect(driftsOf({ 2022: 111, 2023: 100, 2024: 112 })).toEqual([]);
    expect(driftsOf({ 2023: 100, 2024: 101 })).toEqual([]);
    expect(driftsOf({ 2023: null, 2024: null })).toEqual([]);
  });

  it("not by the years that gave k, which are shown all the same", () => {
    expect(driftsOf({ 2023: 130, 2024: 112 }, [2023])).toEqual([]);
    const { years } = monitor([realised(2024), realised(2023)], () => band, 0, [2023]);
    expect(years.map(({ year, usedForCalibration }) => [year, usedForCalibration])).toEqual([
      [2023, true],
      [2024, false],
    ]);
  });
});

describe("the table of what happened", () => {
  const row = (changes: Record<string, string> = {}) => ({
    regio: "twente",
    jaar: "2024",
    bedden: "10.5",
    opnames: "100",
    beddagen: "2000",
    weigeringen: "0",
    bron: " Opgave ",
    ...changes,
  });
  const compile = (...rows: Record<string, string>[]) => {
    const problems: Problem[] = [];
    const years = compileRealised(
      { file: "realisatie.csv", data: rows, lineAt: ([index]) => (typeof index === "number" ? index + 2 : 1) },
      ["twente", "salland"],
      problems,
    );
    return {
      years,
      told: problems.map(({ line, field, found, expected }) => `${line} ${field}: ${found} → ${expected}`),
    };
  };

  it("gives every figure, and what is empty is unknown", () => {
    expect(compile(row(), row({ jaar: "2023", bedden: "", opnames: "", beddagen: "", weigeringen: "" }))).toEqual({
      told: [],
      years: [
        { region: "twente", year: 2024, beds: 10.5, admissions: 100, bedDays: 2000, refusals: 0, source: "Opgave" },
        { region: "twente", year: 2023, beds: null, admissions: null, bedDays: null, refusals: null, source: "Opgave" },
      ],
    });
    expect(compile()).toEqual({ years: [], told: [] });
  });

  it.each<[string, Record<string, string>, string[]]>([
    ["a region nobody knows", { regio: "west" }, ['2 [1].regio: "west" → een van twente, salland']],
    [
      "a year before figures",
      { jaar: "1999" },
      ['2 [1].jaar: "1999" → een jaartal van 2000 tot en met 2100, met een punt als decimaalteken'],
    ],
    ["a year too far", { jaar: "2101" }, [expect.stringContaining("2101") as string]],
    ["half a year", { jaar: "2024.5" }, [expect.stringContaining("2024.5") as string]],
    [
      "a negative number of beds",
      { bedden: "-1", beddagen: "" },
      [expect.stringContaining("een aantal van 0 of meer") as string],
    ],
    [
      "half an admission",
      { opnames: "1.5" },
      [expect.stringContaining("een heel aantal van 0 of meer, of niets") as string],
    ],
    ["a negative refusal", { weigeringen: "-1" }, [expect.stringContaining("een heel aantal") as string]],
    ["no source", { bron: " " }, ["2 [1].bron: een lege tekst → wie dit heeft opgegeven of waar het staat"]],
    [
      "more nights than beds",
      { bedden: "10", beddagen: "3661" },
      ['2 [1].beddagen: "3661" → hooguit 10 bedden maal 366 dagen'],
    ],
  ])("tells %s", (_what, changes, told) => {
    expect(compile(row(changes)).told).toEqual(told);
  });

  it("allows every night of every bed, the first and the last year, and nothing counted", () => {
    expect(
      compile(
        row({ bedden: "10", beddagen: "3660" }),
        row({ jaar: "2000", opnames: "0" }),
        row({ jaar: "2100" }),
        row({ regio: "salland" }),
      ).told,
    ).toEqual([]);
  });

  it("tells a row that stands twice, and a column that is not there", () => {
    expect(compile(row(), row()).told).toEqual(["3 [2]: een dubbele rij → elke regio en elk jaar één keer"]);
    const others = Object.entries(row()).filter(([column]) => column !== "bron" && column !== "opnames");
    expect(compile(Object.fromEntries(others))).toEqual({
      years: [],
      told: ["1 : een kopregel zonder deze kolom → de kolom opnames, bron"],
    });
    expect(REALISED_COLUMNS).toHaveLength(7);
  });

  it("knows leap years", () => {
    expect([2023, 2024, 1900, 2000, 2100].map(daysInYear)).toEqual([365, 366, 365, 366, 365]);
  });
});
