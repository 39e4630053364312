import { beforeAll, describe, expect, it } from "vitest";
import { AGE_GROUPS, GROUP_COUNT } from "../../../../src/domain/prognosis/data/age-groups.ts";
import { SEX_COUNT, yearCount, yearIndex } from "../../../../src/domain/prognosis/data/model-data.ts";
import type { ModelData, ModelRegion } from "../../../../src/domain/prognosis/data/model-data.ts";
import { LONGEVITY_VARIANTS } from "../../../../src/domain/prognosis/data/options.ts";
import { projectPopulation } from "../../../../src/domain/prognosis/population/projection.ts";
import { sumOverArea } from "../../../../src/domain/prognosis/data/regions.ts";
import { readFixture } from "../content-model.ts";
import { loadFrozenModel } from "../frozen-model.ts";

const OLDER_GROUPS = ["65-69", "70-74", "75-79", "80-84", "85-89", "90+"];
/** The fixtures are rounded to one decimal (totals, population) or two. */
const SMALLEST_CELL = 50;

let data: ModelData;
beforeAll(() => {
  data = loadFrozenModel();
});

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** A reference code: a model region, a province (PV20-PV23), all four provinces (NO4) or a gemeente. */
function areaOf(code: string): ModelRegion {
  const province = { PV20: "Groningen", PV21: "Friesland", PV22: "Drenthe", PV23: "Overijssel" }[code];
  const region = data.regions.find(({ id }) => id === code);
  if (region) return region;
  const parts = data.municipalities.flatMap((one, municipality) => {
    const inside = code === "NO4" || one.code === code || data.zones[one.zone]?.province === province;
    return inside ? [{ municipality, weight: 1 }] : [];
  });
  expect(parts.length, code).toBeGreaterThan(0);
  return { id: code, label: code, parts };
}

function largestDeviation(table: Float64Array, rows: Record<string, string>[]): { share: number; cells: number } {
  let share = 0;
  let cells = 0;
  for (const row of rows) {
    const sums = sumOverArea(data, table, areaOf(row.area ?? row.municipality!), Number(row.year));
    const pairs = [
      [total(sums), Number(row.total)],
      ...OLDER_GROUPS.map((group) => [sums[AGE_GROUPS.indexOf(group)], Number(row[group])]),
    ];
    for (const [ours, theirs] of pairs as [number, number][]) {
      if (theirs <= SMALLEST_CELL) continue;
      cells += 1;
      share = Math.max(share, Math.abs(ours / theirs - 1));
    }
  }
  return { share, cells };
}

describe("the projection against the reference output of the method", () => {
  it.each(LONGEVITY_VARIANTS)(
    "gives deaths and population of regions and provinces within 0.1%% in variant %s",
    (variant) => {
      const projection = projectPopulation(data, variant);
      for (const table of ["deaths", "population"] as const) {
        const rows = readFixture(`reference_${table}.csv`).filter((row) => row.variant === variant);
        const { share, cells } = largestDeviation(projection[table], rows);
        expect(cells).toBeGreaterThan(2400);
        expect(share).toBeLessThan(0.001);
      }
    },
  );

  it("gives deaths per gemeente within 0.3%", () => {
    const { share, cells } = largestDeviation(
      projectPopulation(data, "central").deaths,
      readFixture("reference_deaths_gemeenten.csv"),
    );
    expect(cells).toBeGreaterThan(1200);
    expect(share).toBeLessThan(0.003);
  });

  it("gives 31,077 deaths in 2025 and 35,695 in 2040 in the four provinces together", () => {
    const { deaths } = projectPopulation(data, "central");
    expect(total(sumOverArea(data, deaths, areaOf("NO4"), 2025))).toBeCloseTo(31_077.4, 0);
    expect(total(sumOverArea(data, deaths, areaOf("NO4"), 2040))).toBeCloseTo(35_694.9, 0);
  });
});

describe("laws of the cohort-component method", () => {
  it("starts from the base population", () => {
    const { population } = projectPopulation(data, "central");
    const years = yearCount(data);
    data.municipalities.forEach((_, municipality) => {
      for (let cell = 0; cell < SEX_COUNT * GROUP_COUNT; cell += 1) {
        const projected = population[municipality * years * SEX_COUNT * GROUP_COUNT + cell]!;
        expect(projected).toBeCloseTo(data.basePopulation[municipality * SEX_COUNT * GROUP_COUNT + cell]!, 6);
      }
    });
  });

  it("balances: next year's people are this year's, plus births and migrants, minus deaths", () => {
    const closed = {
      ...data,
      migrationRates: data.migrationRates.map(() => 0),
      migrationShifts: data.migrationShifts.map(() => 0),
    };
    const { population, deaths } = projectPopulation(closed, "central");
    const area = areaOf("NO4");
    const births =
      total(sumOverArea(data, population, area, 2023)) +
      total(sumOverArea(data, deaths, area, 2022)) -
      total(sumOverArea(data, population, area, 2022));
    const noBabies = {
      ...closed,
      basePopulation: closed.basePopulation.map((n, cell) => (cell % GROUP_COUNT === 0 ? 0 : n)),
    };
    const childless = projectPopulation(noBabies, "central");
    const left =
      total(sumOverArea(data, childless.population, area, 2023)) +
      total(sumOverArea(data, childless.deaths, area, 2022));
    expect(left).toBeCloseTo(total(sumOverArea(data, childless.population, area, 2022)), 4);
    const children = sumOverArea(data, population, area, 2022)[0]!;
    expect(births).toBeCloseTo(children / 5, 4);
  });

  it("makes every step of a longer life cost deaths in 2040, in every region", () => {
    const [low, central, high] = (["low_longevity", "central", "high_longevity"] as const).map(
      (variant) => projectPopulation(data, variant).deaths,
    );
    for (const region of data.regions) {
      const at = (deaths: Float64Array) => total(sumOverArea(data, deaths, region, 2040));
      expect(at(low!)).toBeGreaterThan(at(central!));
      expect(at(central!)).toBeGreaterThan(at(high!));
    }
  });

  it("lets the variants differ only after 2025", () => {
    const central = projectPopulation(data, "central").deaths;
    const high = projectPopulation(data, "high_longevity").deaths;
    for (const year of [2022, 2025])
      expect(sumOverArea(data, high, areaOf("NO4"), year)).toEqual(sumOverArea(data, central, areaOf("NO4"), year));
    expect(sumOverArea(data, high, areaOf("NO4"), 2026)).not.toEqual(sumOverArea(data, central, areaOf("NO4"), 2026));
  });

  it("adds up: the regions together are all gemeenten, and ten times the people die ten times as often", () => {
    const { deaths } = projectPopulation(data, "central");
    const regions = data.regions.reduce((sum, region) => sum + total(sumOverArea(data, deaths, region, 2037)), 0);
    expect(regions).toBeCloseTo(total(sumOverArea(data, deaths, areaOf("NO4"), 2037)), 6);
    const tenfold = projectPopulation(
      { ...data, basePopulation: data.basePopulation.map((n) => n * 10) },
      "central",
    ).deaths;
    expect(total(sumOverArea(data, tenfold, areaOf("twente"), 2050))).toBeCloseTo(
      10 * total(sumOverArea(data, deaths, areaOf("twente"), 2050)),
      5,
    );
  });

  it("refuses a year it does not have", () => {
    expect(() => yearIndex(data, 2051)).toThrow(RangeError);
    expect(() => yearIndex(data, 2025.5)).toThrow("2025.5");
  });
});
