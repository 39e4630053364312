import { compareScenarios } from "../../src/domain/prognosis/explaining/compare-scenarios.ts";
import { compilePrognosis } from "../../src/domain/prognosis/compile/compile.ts";
import { hydratePrognosis } from "../../src/domain/prognosis/data/model-data.ts";
import type { ModelData } from "../../src/domain/prognosis/data/model-data.ts";
import type { Scenario } from "../../src/domain/prognosis/scenario/scenario.ts";
import { prepareUncertainty } from "../../src/domain/prognosis/uncertainty/uncertainty.ts";
import { sayVerdict } from "../../src/presentation/prognosis/scenarios/say-verdict.ts";
import { computeAnswer } from "./compute-answer.ts";
import type { Progress } from "./compute-answer.ts";
import { describeUsage } from "./describe-usage.ts";
import { formatCsv } from "./format-csv.ts";
import { formatTable } from "./format-table.ts";
import { describeThenAndNow, openScenario } from "./open-scenario.ts";
import { runHouse } from "./run-house.ts";
import { readDraws, readOptions, readQuery } from "./read-options.ts";
import type { Options } from "./read-options.ts";
import { UsageError } from "./usage-error.ts";
import { readPrognosis } from "../content/read-prognosis.ts";

export interface CommandResult {
  exitCode: 0 | 2;
  stdout: string;
  stderr: string;
}

/** Runs one command; says what to print and the exit code: 0, or 2 for a mistake in the options. */
export function runPrognosis(args: string[], data: ModelData, progress: Progress = () => undefined): CommandResult {
  try {
    const { values: options, second } = readOptions(args);
    if (options.help) return { exitCode: 0, stdout: describeUsage(data), stderr: "" };
    if (options.vergelijk !== undefined) return runComparison(options, [options.vergelijk, second!], data, progress);
    if (options.huis !== undefined) return runHouse(options, data);
    return runQuery(options, data, progress);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { exitCode: 2, stdout: "", stderr: `${error.message}\nUitleg: npm run --silent prognose -- --help\n` };
  }
}

function runQuery(options: Options, data: ModelData, progress: Progress): CommandResult {
  const opened = options.scenario === undefined ? undefined : openScenario(data, options.scenario);
  const query = readQuery(options, data, opened?.scenario);
  const { choice, withBands } = readDraws(options);
  const answer = computeAnswer(data, query, withBands ? prepareUncertainty(data, choice) : null, progress);
  const notes = opened ? describeThenAndNow(data, opened) : [];
  const stderr = notes.map((note) => `${note}\n`).join("");
  if (options.json) return { exitCode: 0, stdout: formatJson(answer), stderr };
  if (options.csv) return { exitCode: 0, stdout: formatCsv([answer]), stderr };
  return { exitCode: 0, stdout: formatTable(answer, query, data), stderr };
}

/** The verdict is always counted, bands are given when they are asked for. */
function runComparison(
  options: Options,
  names: readonly [string, string],
  data: ModelData,
  progress: Progress,
): CommandResult {
  const opened = names.map((name) => openScenario(data, name));
  const [first, second] = opened.map(({ scenario }) => scenario) as [Scenario, Scenario];
  const queries = [readQuery(options, data, first), readQuery(options, data, second)] as const;
  const { choice, withBands } = readDraws(options);
  const uncertainty = prepareUncertainty(data, choice);
  const answers = queries.map((query) => computeAnswer(data, query, withBands ? uncertainty : null, progress));
  const year = options.tot === undefined ? first.year : queries[0].toYear;
  const comparison = compareScenarios(data, queries[0], queries[1], uncertainty, {
    year,
    rule: first.rule ?? second.rule ?? "refusal",
  });
  const verdict = sayVerdict({
    first: first.title ?? "scenario A",
    second: second.title ?? "scenario B",
    ...comparison,
  });
  const stderr = opened
    .flatMap((one) => describeThenAndNow(data, one))
    .map((note) => `${note}\n`)
    .join("");
  if (options.csv) return { exitCode: 0, stdout: formatCsv(answers), stderr: `${stderr}${verdict}\n` };
  return { exitCode: 0, stdout: formatJson({ scenarios: answers, verdict, comparison }), stderr };
}

function formatJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function loadModelData(root: string): ModelData {
  const read = readPrognosis(root);
  const compiled = read.problems ? read : compilePrognosis(read.source);
  if (compiled.problems) {
    const lines = compiled.problems.map(
      ({ file, line, field, found, expected }) => `${file}:${line} ${field}: gevonden ${found}; verwacht ${expected}`,
    );
    throw new Error(`De gegevens van het model kloppen niet:\n${lines.join("\n")}`);
  }
  return hydratePrognosis(compiled.bundle);
}

/** Lines on standard error, at most one a second, and only for what takes longer than that. */
function tellProgress(): Progress {
  let told = Date.now();
  return (what, done, total) => {
    if (Date.now() - told < 1000) return;
    told = Date.now();
    process.stderr.write(`${what}: ${done} van de ${total} jaren berekend\n`);
  };
}

/** Answers one command line on the content under `root`, on standard output and error and by the exit code. */
export function answerCommand(args: string[], root: string): void {
  const result = runPrognosis(args, loadModelData(root), tellProgress());
  process.stdout.write(result.stdout);
  process.stderr.write(result.stderr);
  process.exitCode = result.exitCode;
}
