import { describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { compilePrognosis } from "../../../src/domain/prognosis/compile/compile.ts";
import { GROUP_COUNT } from "../../../src/domain/prognosis/data/age-groups.ts";
import { hydratePrognosis, SEX_COUNT } from "../../../src/domain/prognosis/data/model-data.ts";
import { fillQuery, projectNeed } from "../../../src/domain/prognosis/run/project.ts";
import { writeCodes, writeLayout, writeList } from "./statline-tables.ts";
import type { Figures } from "./statline-tables.ts";
import { model, population, RUN_TIMEOUT_MS, useDataFolder } from "./data-folder.ts";

vi.setConfig({ testTimeout: RUN_TIMEOUT_MS });
const { readAgain, readTable, run, save, snapshot } = useDataFolder();

describe("a base population from StatLine", () => {
  it.each([
    ["a list with names", writeList],
    ["a list with codes", writeCodes],
    ["the table as on the screen", writeLayout],
  ])("is read from %s, to the person", (_, write) => {
    const { exitCode, stderr } = run(save("bevolking.csv", write(population)), "--schrijf");
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
    const [, first] = readTable("bevolking-2022.csv").split("\n");
    const expected = Array.from({ length: GROUP_COUNT }, (_unused, group) =>
      population.valueOf("GM0014", 2022, "man", group),
    );
    expect(first).toBe(["GM0014", "man", ...expected].join(","));
    expect(readTable("bevolking-2022.csv").trim().split("\n")).toHaveLength(
      1 + SEX_COUNT * model.municipalities.length,
    );
  });

  it("uses only the base year of a table with more years, and says so", () => {
    const { exitCode, stdout } = run(save("bevolking.csv", writeList({ ...population, years: [2021, 2022, 2023] })));
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Alleen de cijfers van 2022 zijn gebruikt.");
  });

  it("ignores gemeenten of other provinces, as in a table of the whole country", () => {
    const regions = [...population.regions, { code: "GM0363", label: "Amsterdam" }];
    expect(run(save("bevolking.csv", writeList({ ...population, regions }))).exitCode).toBe(0);
  });

  it("shows the effect on every region and changes nothing without --schrijf", () => {
    const before = snapshot();
    const older = {
      ...population,
      valueOf: (...[region, year, sex, group]: Parameters<Figures["valueOf"]>) =>
        Math.round(population.valueOf(region, year, sex, group) * (group >= 15 ? 1.1 : 0.995)),
    };
    const { exitCode, stdout } = run(save("bevolking.csv", writeList(older)));
    expect(exitCode).toBe(0);
    for (const { label } of model.regions) expect(stdout).toContain(label);
    expect(stdout).toMatch(/^Friesland +2025 +\d+\.\d{3} → \d+\.\d{3} /m);
    expect(stdout).toContain("Er is niets veranderd");
    expect(snapshot()).toEqual(before);
  });

  it("names its sources and leaves no estimate of our own when it comes straight from CBS", () => {
    run(
      save("bevolking.csv", writeLayout(population)),
      "--schrijf",
      "--bron",
      "CBS StatLine 03759ned",
      "--url",
      "https://opendata.cbs.nl/statline/",
      "--reden",
      "Cijfers per vijf jaar zijn nu openbaar.",
    );
    const sources = parse(readTable("bronnen.yaml")) as Record<string, unknown>[];
    expect(sources.find(({ table }) => table === "bevolking-2022.csv")).toMatchObject({
      retrieved: "2026-12-01",
      licence: "CBS StatLine CC BY 4.0",
      own_estimate: null,
      sources: [{ publisher: "CBS StatLine 03759ned", url: "https://opendata.cbs.nl/statline/" }],
    });
  });
});

describe("an official projection", () => {
  const years = Array.from({ length: 25 }, (_, index) => 2026 + index);
  const regions = population.regions;
  const people: Figures = { ...population, title: "Regionale prognose; bevolking", years };
  const deaths: Figures = {
    ...people,
    title: "Regionale prognose; overledenen",
    topic: "Overledenen (aantal)",
    valueOf: (_region, _year, sex, group) => 2 * group + (sex === "man" ? 1 : 0),
  };

  it("takes the place of our own from its first year, and not before", () => {
    const { exitCode, stderr } = run(
      save("a.csv", writeLayout(people)),
      save("b.csv", writeLayout(deaths)),
      "--schrijf",
    );
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
    const read = readAgain();
    const compiled = read.problems ? read : compilePrognosis(read.source);
    expect(compiled.problems).toBeUndefined();
    const data = hydratePrognosis((compiled as Exclude<typeof compiled, { problems: unknown }>).bundle);
    const outcome = (year: number, variant: "central" | "high_longevity") =>
      projectNeed(data, fillQuery(data, { region: "alle", fromYear: year, toYear: year, variant }))[0]!.deaths;
    const perMunicipality = Array.from({ length: GROUP_COUNT }, (_, group) => 4 * group + 1).reduce(
      (sum, value) => sum + value,
      0,
    );
    expect(outcome(2030, "central")).toBeCloseTo(regions.length * perMunicipality, 6);
    expect(outcome(2030, "high_longevity")).toBeLessThan(outcome(2030, "central"));
    const own = projectNeed(model, fillQuery(model, { region: "alle", fromYear: 2025, toYear: 2025 }))[0]!.deaths;
    expect(outcome(2025, "central")).toBe(own);
  });

  it("needs both tables", () => {
    expect(run(save("a.csv", writeLayout(people))).stderr).toContain("ook de tabel officiele-overlijdens.csv");
  });

  it("needs every year to the last of the model", () => {
    const holed = { ...deaths, years: years.filter((year) => year !== 2040) };
    expect(run(save("b.csv", writeLayout(holed))).stderr).toContain("zonder 2040");
  });
});
