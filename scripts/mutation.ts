/**
 * Mutation testing, part by part: npm run mutation -- [folder ...], such as prognosis/beds. Stryker changes the code in small ways and the tests have
 * to notice; the score is the share they do. Takes hours for everything, so it is no part of the daily run.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileDirectory } from "../src/domain/directory/records/compile.ts";
import { compilePrognosis } from "../src/domain/prognosis/compile/compile.ts";
import { listMutationGroups, testsOf } from "./mutation-groups.ts";
import type { MutationGroup } from "./mutation-groups.ts";
import { readDirectory } from "./content/read-directory.ts";
import { readPrognosisBeside } from "./content/read-prognosis.ts";

type Status =
  "Killed" | "Timeout" | "Survived" | "NoCoverage" | "CompileError" | "RuntimeError" | "Ignored" | "Pending";

interface MutationReport {
  files: Record<
    string,
    {
      source: string;
      mutants: { mutatorName: string; replacement?: string; status: Status; location: { start: { line: number } } }[];
    }
  >;
}

export interface FileScore {
  file: string;
  noticed: number;
  valid: number;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "tests/output/mutation");
const modelFile = join(folder, "model.json");
const LEAST_SCORE = 0.85;

/** Texts (messages, Dutch words) are left alone: what they say is no behaviour, and tests that copy them prove nothing. */
function settingsOf({ name }: MutationGroup, reportFile: string): object {
  return {
    testRunner: "vitest",
    vitest: { configFile: "vitest.mutation.config.ts", related: false },
    mutate: [`src/domain/${name}/*.ts`],
    mutator: { excludedMutations: ["StringLiteral"] },
    ignorePatterns: ["/dist", "/public", "/tests/output", "/tests/e2e", "/tests/site", "/.astro", "/src/generated"],
    // Vitest finds the tests of a mutant by the code they touch; code that runs while loading has no test of its own.
    ignoreStatic: true,
    concurrency: 2,
    // A mutant that never ends is noticed as well. On a busy machine a short limit would call slow ones endless.
    timeoutMS: 15_000,
    timeoutFactor: 2,
    tempDirName: ".stryker-tmp",
    cleanTempDir: "always",
    allowConsoleColors: false,
    reporters: ["json", "progress-append-only"],
    jsonReporter: { fileName: reportFile },
  };
}

/** Runs one part; its report, or null when Stryker could not run. Who stops this command stops Stryker too. */
async function runGroup(group: MutationGroup): Promise<MutationReport | null> {
  const file = join(folder, group.name.replaceAll("/", "-"));
  const [settingsFile, reportFile] = [`${file}.config.json`, `${file}.json`];
  rmSync(reportFile, { force: true });
  writeFileSync(settingsFile, JSON.stringify(settingsOf(group, reportFile)));
  const stryker = join(root, "node_modules/@stryker-mutator/core/bin/stryker.js");
  const child = spawn(process.execPath, [stryker, "run", settingsFile], {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      MUTATION_TESTS: testsOf(group.name),
      ...(group.keepsModel && { MUTATION_MODEL: modelFile }),
    },
  });
  const stop = (signal: NodeJS.Signals) => {
    child.kill(signal);
    process.exit(1);
  };
  process.once("SIGTERM", stop).once("SIGINT", stop);
  const [status] = (await once(child, "exit")) as [number | null];
  process.off("SIGTERM", stop).off("SIGINT", stop);
  return status === 0 ? (JSON.parse(readFileSync(reportFile, "utf8")) as MutationReport) : null;
}

/** Compiles the model once for all mutants of the parts that leave compiling alone. */
function keepModel(): void {
  const read = readPrognosisBeside(root, compileDirectory(readDirectory(root).documents).bundle);
  const compiled = read.problems ? read : compilePrognosis(read.source);
  if (compiled.problems) throw new Error("De inhoud heeft fouten; npm run compile zegt welke.");
  mkdirSync(folder, { recursive: true });
  writeFileSync(modelFile, JSON.stringify(compiled));
}

/** Noticed (killed or timed out) over valid mutants, per file. */
export function scoreFiles({ files }: MutationReport): FileScore[] {
  return Object.entries(files).map(([file, { mutants }]) => {
    const count = (...statuses: Status[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
    const noticed = count("Killed", "Timeout");
    return { file, noticed, valid: noticed + count("Survived", "NoCoverage") };
  });
}

function listSurvivors({ files }: MutationReport): string[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split("\n");
    return mutants
      .filter(({ status }) => status === "Survived" || status === "NoCoverage")
      .map(({ mutatorName, replacement, location, status }) => {
        const line = location.start.line;
        return `${file}:${line}  ${status === "Survived" ? "leeft nog" : "geen test"}  ${mutatorName} → ${(replacement ?? "").slice(0, 80).replaceAll(/\s+/g, " ")}\n    ${lines[line - 1]!.trim()}`;
      });
  });
}

export function formatScores(scores: readonly FileScore[]): string {
  const all = {
    file: "samen",
    noticed: sum(scores, ({ noticed }) => noticed),
    valid: sum(scores, ({ valid }) => valid),
  };
  return [...scores, all]
    .map(
      ({ file, noticed, valid }) =>
        `${file.padEnd(52)}${String(noticed).padStart(6)} van ${String(valid).padStart(5)}  ${formatShare(noticed, valid)}`,
    )
    .join("\n");
}

function formatShare(noticed: number, valid: number): string {
  return valid === 0 ? "    -" : `${((100 * noticed) / valid).toFixed(1).padStart(5)}%`;
}

function sum<T>(values: readonly T[], numberOf: (value: T) => number): number {
  return values.reduce((total, value) => total + numberOf(value), 0);
}

async function runCommand(names: readonly string[]): Promise<number> {
  const groups = listMutationGroups();
  const unknown = names.filter((name) => !groups.some((group) => group.name === name));
  if (unknown.length > 0) {
    console.error(`Onbekend deel: ${unknown.join(", ")}. Kies uit ${groups.map(({ name }) => name).join(", ")}.`);
    return 2;
  }
  const chosen = groups.filter(({ name }) => names.length === 0 || names.includes(name));
  keepModel();
  const reports: (MutationReport | null)[] = [];
  for (const group of chosen) reports.push(await runGroup(group));
  const failed = chosen.filter((_, index) => reports[index] === null);
  const scores = reports.flatMap((report) => (report === null ? [] : scoreFiles(report)));
  console.log(
    `\nWat de tests niet merkten:\n${reports.flatMap((report) => (report === null ? [] : listSurvivors(report))).join("\n")}\n`,
  );
  console.log(formatScores(scores));
  for (const { name } of failed) console.error(`Het deel ${name} kon niet worden uitgevoerd; zie hierboven.`);
  const share = sum(scores, ({ noticed }) => noticed) / sum(scores, ({ valid }) => valid);
  return failed.length === 0 && share >= LEAST_SCORE ? 0 : 1;
}

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1])
  process.exitCode = await runCommand(process.argv.slice(2));
