import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ModelData } from "../../../src/domain/prognosis/data/model-data.ts";
import { computeIntervals } from "../../../src/domain/prognosis/uncertainty/intervals.ts";
import { fillQuery, projectNeed } from "../../../src/domain/prognosis/run/project.ts";
import { writeScenarioQuery } from "../../../src/domain/prognosis/scenario/write-scenario.ts";
import { createScenario } from "../../../src/domain/prognosis/scenario/scenario.ts";
import type { Scenario } from "../../../src/domain/prognosis/scenario/scenario.ts";
import { prepareUncertainty } from "../../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { runPrognosis } from "../../../scripts/prognosis-command/run-prognosis.ts";
import type { Answer } from "../../../scripts/prognosis-command/compute-answer.ts";
import { loadFrozenModel } from "../../domain/prognosis/frozen-model.ts";

let data: ModelData;
let longerStay: Scenario;
let folder: string;
beforeAll(() => {
  data = loadFrozenModel();
  const query = fillQuery(data, { region: "twente", settings: { meanStayDays: 24 } });
  longerStay = createScenario(data, query, {
    year: 2040,
    title: "Langer verblijf",
    reasons: { los_mean: "Opgave van de huizen" },
  });
  folder = mkdtempSync(join(tmpdir(), "prognose-"));
  writeFileSync(join(folder, "langer.json"), JSON.stringify(longerStay));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(line: string) {
  return runPrognosis(line.split(" "), data);
}

function readJson(line: string): Answer {
  return JSON.parse(run(`${line} --json`).stdout) as Answer;
}

describe("npm run prognose", () => {
  it("prints what the model gives, nothing rounded", () => {
    const answer = readJson("--regio salland --van 2030 --tot 2032 --variant high_longevity --profiel vlak");
    const query = {
      region: "salland",
      fromYear: 2030,
      toYear: 2032,
      variant: "high_longevity",
      profile: "flat",
    } as const;
    expect(answer).toEqual({
      modelVersion: data.modelVersion,
      dataVersion: data.dataVersion,
      years: projectNeed(data, query).map((year) => ({ ...year, intervals: null })),
      sentences: answer.sentences,
    });
  });

  it("has the promised fields for every year", () => {
    const [year] = readJson("--regio alle").years;
    expect(Object.keys(year!)).toEqual([
      "year",
      "population65plus",
      "population80plus",
      "population85plus",
      "deaths",
      "guests",
      "bedsByRule",
      "intervals",
    ]);
    // Others read these four; a new rule comes beside them.
    expect(Object.keys(year!.bedsByRule)).toEqual(
      expect.arrayContaining(["occupancy", "refusal", "wait", "waitAndLeave"]),
    );
    expect(Object.keys(year!.bedsByRule.refusal)).toEqual(["perSite", "pooled"]);
  });

  it("gives 31,077 deaths for alle in 2025 by default", () => {
    const { years } = readJson("--regio alle");
    expect([years[0]!.year, years.at(-1)!.year]).toEqual([2025, 2050]);
    expect(Math.round(years[0]!.deaths)).toBe(31_077);
  });

  it("gives a whole gemeente inside its region", () => {
    const [assen] = readJson("--regio drenthe --gemeente GM0106 --van 2025 --tot 2025").years;
    expect(assen!.deaths).toBeGreaterThan(500);
    expect(assen!.deaths).toBeLessThan(900);
  });

  it.each([
    ["--regio", "heeft een verkeerde of geen waarde"],
    ["--json", "Geef een regio op"],
    ["--regio gelderland", 'Onbekende regio "gelderland"'],
    ["--regio twente --gemeente GM0106", "ligt niet in regio twente"],
    ["--regio twente --gemeente Assen", 'Onbekende gemeente "Assen"'],
    ["--regio twente --van 2021", "--van 2021"],
    ["--regio twente --tot 2051", "--tot 2051"],
    ["--regio twente --van 2040 --tot 2030", "ligt na"],
    ["--regio twente --variant hoog", 'Onbekende variant "hoog"'],
    ["--regio twente --profiel toString", 'Onbekend profiel "toString"'],
    ["--regio twente --jaartal 2030", "Onbekende optie: --jaartal"],
    ["--regio twente --jaar 2030", "hoort bij één huis"],
    ["twente", "achter een optie"],
    ["--regio twente --trekkingen 0", "--trekkingen 0"],
    ["--regio twente --trekkingen veel", "--trekkingen veel"],
    ["--regio twente --zaad 1.5", "--zaad 1.5"],
    ["--regio twente --json --csv", "niet allebei"],
    ["--scenario nergens.json", "nergens.json is er niet"],
    ["--scenario ?scenario=abc", "geen scenario"],
    ["--scenario ?regio=gelderland", 'Onbekende regio "gelderland"'],
    ["--vergelijk ?regio=twente", "twee scenario's"],
    ["--vergelijk ?regio=twente --scenario ?regio=twente ?regio=twente", "niet allebei"],
  ])("exits 2 with a Dutch message for %s", (line, message) => {
    const { exitCode, stdout, stderr } = run(line);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  it("explains every option", () => {
    const { exitCode, stdout } = run("--help");
    expect(exitCode).toBe(0);
    for (const option of [
      "--regio",
      "--gemeente",
      "--van",
      "--tot",
      "--variant",
      "--profiel",
      "--scenario",
      "--vergelijk",
      "--trekkingen",
      "--zaad",
      "--json",
      "--csv",
      "--help",
    ])
      expect(stdout).toContain(option);
  });

  it("prints a Dutch table and says it is no projection of CBS", () => {
    const { stdout } = run("--regio twente --van 2025 --tot 2026");
    expect(stdout).toContain("Prognose voor Twente");
    expect(stdout).toContain("niet van het CBS");
    expect(stdout).toMatch(/^2025 .* 6\.\d{3} /m);
  });

  it("gives bands from draws: the same for the same seed, of every rule", () => {
    const line = "--regio salland --van 2030 --tot 2030 --trekkingen 50 --zaad 7";
    const [year] = readJson(line).years;
    const uncertainty = prepareUncertainty(data, { count: 50, seed: 7 });
    expect(year!.intervals).toEqual(
      computeIntervals(data, fillQuery(data, { region: "salland", fromYear: 2030, toYear: 2030 }), uncertainty)[0],
    );
    expect(readJson(line)).toEqual(readJson(line));
    expect(readJson(line.replace("7", "8")).years[0]!.intervals).not.toEqual(year!.intervals);
    expect(run(line).stdout).toMatch(/gasten 67% .*\n2030 /);
  });

  it("has one line whatever the seed, and no bands without draws", () => {
    const line = "--regio salland --van 2030 --tot 2030";
    expect(readJson(`${line} --zaad 5`)).toEqual(readJson(line));
  });

  it("tells how far it is", () => {
    const told: number[] = [];
    runPrognosis("--regio salland --van 2030 --tot 2032 --trekkingen 2".split(" "), data, (_what, done) =>
      told.push(done),
    );
    expect(told).toEqual([1, 2, 3]);
  });

  it("computes a scenario from a file or a link, with other options over it", () => {
    const fromFile = readJson(`--scenario ${join(folder, "langer.json")} --tot 2030`);
    expect(fromFile).toEqual(
      readJson(`--scenario https://example.org/prognose/?${writeScenarioQuery(longerStay)} --tot 2030`),
    );
    const query = fillQuery(data, { region: "twente", toYear: 2030, settings: { meanStayDays: 24 } });
    expect(fromFile.years.map(({ intervals: _none, ...year }) => year)).toEqual(projectNeed(data, query));
    const elsewhere = readJson(`--scenario ${join(folder, "langer.json")} --tot 2030 --regio drenthe`);
    expect(elsewhere.years[0]!.deaths).not.toBe(fromFile.years[0]!.deaths);
  });

  it("says what a scenario showed when it was made, when that is something else", () => {
    const old = { ...longerStay, dataVersion: "2024-01-01-00000000", headline: { ...longerStay.headline!, guests: 1 } };
    const { stderr, exitCode } = run(`--scenario ?${writeScenarioQuery(old)} --tot 2025`);
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/toen 1 gasten en nu .*andere gegevens/);
    expect(run(`--scenario ?${writeScenarioQuery(longerStay)} --tot 2025`).stderr).toBe("");
  });

  it("compares two scenarios on the same draws, with a verdict in words", () => {
    const { stdout } = run(`--vergelijk ?regio=twente&jaar=2040 ${join(folder, "langer.json")} --van 2040 --tot 2040`);
    const { scenarios, verdict, comparison } = JSON.parse(stdout) as {
      scenarios: Answer[];
      verdict: string;
      comparison: object;
    };
    expect(scenarios).toEqual([
      readJson("--regio twente --van 2040 --tot 2040"),
      readJson(`--scenario ${join(folder, "langer.json")} --van 2040 --tot 2040`),
    ]);
    expect(verdict).toMatch(
      /^In 2040 vraagt Langer verblijf, .* meer bedden dan scenario A.*dezelfde 1000 trekkingen\.$/,
    );
    expect(comparison).toMatchObject({ year: 2040, rule: "refusal", draws: 1000, fewer: 0 });
  });

  it("prints all figures as CSV", () => {
    const lines = run("--regio salland --van 2030 --tot 2031 --csv").stdout.trim().split("\n");
    const [year] = readJson("--regio salland --van 2030 --tot 2031").years;
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^jaar,bevolking_65plus,.*,bedden_afhaken_samen(?:,|$)/);
    expect(lines[1]).toMatch(new RegExp(`^2030,${year!.population65plus},`));
    expect(run("--regio salland --van 2030 --tot 2030 --csv --trekkingen 5").stdout).toContain("gasten_67_laag");
    expect(run("--vergelijk ?regio=twente&jaar=2030 ?regio=salland&jaar=2030 --tot 2025 --csv").stdout).toMatch(
      /^scenario,jaar.*\n1,2025.*\n2,2025/,
    );
  });

  it("runs as a command on the project's own content", () => {
    const script = fileURLToPath(new URL("../../../scripts/prognosis.ts", import.meta.url));
    const good = spawnSync(process.execPath, [script, "--regio", "twente", "--tot", "2025", "--json"], {
      encoding: "utf8",
    });
    expect(good.status, good.stderr).toBe(0);
    expect((JSON.parse(good.stdout) as { years: unknown[] }).years).toHaveLength(1);
    expect(spawnSync(process.execPath, [script, "--regio", "x"], { encoding: "utf8" }).status).toBe(2);
  });
});
