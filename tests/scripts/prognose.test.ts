import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { ModelData } from "../../src/domain/prognosis/model-data.ts";
import { projectNeed } from "../../src/domain/prognosis/project.ts";
import type { YearOutcome } from "../../src/domain/prognosis/project.ts";
import { runPrognosis } from "../../scripts/prognose.ts";
import { loadContentModel } from "../domain/prognosis/content-model.ts";

let data: ModelData;
beforeAll(() => {
  data = loadContentModel();
});

function run(line: string) {
  return runPrognosis(line.split(" "), data);
}

function readJson(line: string): { modelVersion: string; dataVersion: string; years: YearOutcome[] } {
  return JSON.parse(run(`${line} --json`).stdout) as { modelVersion: string; dataVersion: string; years: YearOutcome[] };
}

describe("npm run prognose", () => {
  it("prints what the model gives, nothing rounded", () => {
    const answer = readJson("--regio salland --van 2030 --tot 2032 --variant high_longevity --profiel vlak");
    const query = { region: "salland", fromYear: 2030, toYear: 2032, variant: "high_longevity", profile: "flat" } as const;
    expect(answer).toEqual({ modelVersion: data.modelVersion, dataVersion: data.dataVersion, years: projectNeed(data, query) });
  });

  it("has the promised fields for every year", () => {
    const [year] = readJson("--regio alle").years;
    expect(Object.keys(year!)).toEqual(["year", "population65plus", "population80plus", "population85plus", "deaths", "guests", "bedsByRule"]);
    expect(Object.keys(year!.bedsByRule)).toEqual(["occupancy", "refusal", "wait", "waitAndLeave"]);
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
    ["--regio twente --jaar 2030", "Onbekende optie: --jaar"],
    ["twente", "achter een optie"],
  ])("exits 2 with a Dutch message for %s", (line, message) => {
    const { exitCode, stdout, stderr } = run(line);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  it("explains every option", () => {
    const { exitCode, stdout } = run("--help");
    expect(exitCode).toBe(0);
    for (const option of ["--regio", "--gemeente", "--van", "--tot", "--variant", "--profiel", "--json", "--help"]) expect(stdout).toContain(option);
  });

  it("prints a Dutch table and says it is no projection of CBS", () => {
    const { stdout } = run("--regio twente --van 2025 --tot 2026");
    expect(stdout).toContain("Prognose voor Twente");
    expect(stdout).toContain("niet van het CBS");
    expect(stdout).toMatch(/^2025 .* 6\.\d{3} /m);
  });

  it("runs as a command on the project's own content", () => {
    const script = fileURLToPath(new URL("../../scripts/prognose.ts", import.meta.url));
    const good = spawnSync(process.execPath, [script, "--regio", "twente", "--tot", "2025", "--json"], { encoding: "utf8" });
    expect(good.status, good.stderr).toBe(0);
    expect((JSON.parse(good.stdout) as { years: unknown[] }).years).toHaveLength(1);
    expect(spawnSync(process.execPath, [script, "--regio", "x"], { encoding: "utf8" }).status).toBe(2);
  });
});
