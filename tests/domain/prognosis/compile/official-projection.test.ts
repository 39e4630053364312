import { beforeAll, describe, expect, it } from "vitest";
import type { ParsedDocument } from "../../../../src/domain/border/validate.ts";
import type { Problem } from "../../../../src/domain/border/problem.ts";
import { AGE_GROUPS, GROUP_COUNT } from "../../../../src/domain/prognosis/data/age-groups.ts";
import { compileOfficial } from "../../../../src/domain/prognosis/compile/compile-official.ts";
import { hydratePrognosis, SEX_COUNT, yearCount } from "../../../../src/domain/prognosis/data/model-data.ts";
import type { ModelData } from "../../../../src/domain/prognosis/data/model-data.ts";
import { projectPopulation } from "../../../../src/domain/prognosis/population/projection.ts";
import { sumOverArea } from "../../../../src/domain/prognosis/data/regions.ts";
import { compileContent, loadContentModel } from "../content-model.ts";

const FROM_YEAR = 2040;
const CELLS = SEX_COUNT * GROUP_COUNT;

let data: ModelData;
beforeAll(() => {
  data = loadContentModel();
});

/** An invented official projection: `factor` times our own central one from a year on. */
function multiply(factor: number): ModelData {
  const own = projectPopulation(data, "central");
  const kept = (FROM_YEAR - data.years.first) * CELLS;
  const row = yearCount(data) * CELLS;
  const take = (table: Float64Array) =>
    data.municipalities.flatMap((_, index) =>
      [...table.slice(index * row + kept, (index + 1) * row)].map((value) => value * factor),
    );
  return { ...data, official: { fromYear: FROM_YEAR, population: take(own.population), deaths: take(own.deaths) } };
}

describe("an official projection in the place of our own", () => {
  it("counts from its first year and not before, in every gemeente", () => {
    const [own, official] = [projectPopulation(data, "central"), projectPopulation(multiply(1.5), "central")];
    for (const table of ["population", "deaths"] as const) {
      own[table].forEach((value, cell) => {
        const year = data.years.first + (Math.floor(cell / CELLS) % yearCount(data));
        expect(Math.abs(official[table][cell]! - (year < FROM_YEAR ? value : 1.5 * value))).toBeLessThanOrEqual(
          1e-12 * value,
        );
      });
    }
  });

  it("moves with the longevity variants as our own does", () => {
    const region = data.regions[0]!;
    for (const variant of ["high_longevity", "low_longevity"] as const) {
      const [own, official] = [projectPopulation(data, variant).deaths, projectPopulation(multiply(2), variant).deaths];
      const [a, b] = [own, official].map((deaths) => sumOverArea(data, deaths, region, 2045));
      a!.forEach((value, group) => expect(b![group]!).toBeCloseTo(2 * value, 6));
    }
  });

  it("stays as it is where our own has nobody to move by", () => {
    const nobody = {
      ...data,
      basePopulation: data.basePopulation.map((value, cell) => (cell % GROUP_COUNT === GROUP_COUNT - 1 ? 0 : value)),
      migrationRates: data.migrationRates,
    };
    const length = data.municipalities.length * yearCount(data) * CELLS;
    const everywhere = {
      fromYear: data.years.first,
      population: new Array<number>(length).fill(7),
      deaths: new Array<number>(length).fill(3),
    };
    const { population } = projectPopulation({ ...nobody, official: everywhere }, "high_longevity");
    expect(population[GROUP_COUNT - 1]).toBe(7);
  });

  it("is refused by the bundle when it has another size or a hole", () => {
    const { bundle } = compileContent();
    const cells = bundle.municipalities.length * CELLS;
    const whole = new Array<number>(cells).fill(1);
    expect(
      hydratePrognosis({ ...bundle, official: { fromYear: 2050, population: whole, deaths: whole } }).official?.deaths,
    ).toHaveLength(cells);
    expect(() => hydratePrognosis({ ...bundle, official: { fromYear: 2050, population: whole, deaths: [1] } })).toThrow(
      `official deaths has 1 values, expected ${cells}`,
    );
    expect(() =>
      hydratePrognosis({
        ...bundle,
        official: { fromYear: 2050, population: [NaN, ...whole.slice(1)], deaths: whole },
      }),
    ).toThrow("official population[0] is no number: NaN");
  });
});

describe("the tables of an official projection", () => {
  const years = { first: 2049, last: 2050 };
  const row = (jaar: string, geslacht: string) => ({
    gemeente: "GM0001",
    jaar,
    geslacht,
    ...Object.fromEntries(AGE_GROUPS.map((group, index) => [group, String(index)])),
  });
  const rows = [row("2049", "man"), row("2049", "vrouw"), row("2050", "man"), row("2050", "vrouw")];
  const document = (data: object[]): ParsedDocument => ({
    file: "content/prognose/officiele-bevolking.csv",
    data,
    lineAt: ([index]) => (typeof index === "number" ? index + 2 : 1),
  });

  function compile(documents: Parameters<typeof compileOfficial>[0]) {
    const problems: Problem[] = [];
    return { official: compileOfficial(documents, { years }, ["GM0001"], problems), problems };
  }

  it("are none when neither is there", () => {
    expect(compile({})).toEqual({ official: undefined, problems: [] });
  });

  it("come in together, gemeente by gemeente, year by year, men before women", () => {
    const { official, problems } = compile({ population: document(rows), deaths: document([...rows].reverse()) });
    expect(problems).toEqual([]);
    expect(official).toMatchObject({ fromYear: 2049 });
    expect(official!.population).toEqual(official!.deaths);
    expect(official!.population.slice(0, GROUP_COUNT)).toEqual(AGE_GROUPS.map((_, index) => index));
    expect(official!.population).toHaveLength(4 * GROUP_COUNT);
  });

  it("are refused apart, with years missing and with years the model does not have", () => {
    expect(compile({ population: document(rows) }).problems[0]?.expected).toBe(
      "ook de tabel officiele-overlijdens.csv",
    );
    expect(compile({ deaths: document(rows) }).problems[0]?.expected).toBe("ook de tabel officiele-bevolking.csv");
    expect(compile({ population: document(rows.slice(2)), deaths: document(rows.slice(2)) }).official?.fromYear).toBe(
      2050,
    );
    expect(compile({ population: document(rows.slice(0, 2)), deaths: document(rows) }).problems[0]?.expected).toBe(
      "een rij voor GM0001, 2050, man",
    );
    expect(
      compile({ population: document([row("2048", "man"), ...rows]), deaths: document(rows) }).problems[0],
    ).toMatchObject({ found: "2048 als eerste jaar", expected: "jaren van 2049 tot en met 2050" });
    expect(compile({ population: document([row("2051", "man")]), deaths: document(rows) }).problems).toHaveLength(1);
    expect(compile({ population: document([row("ooit", "man")]), deaths: document(rows) }).problems).toHaveLength(1);
  });
});
