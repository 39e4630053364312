/**
 * A program of its own, so that several can run at once: reads mutants as JSON, breaks one file of a copy of the content at
 * a time, checks the whole and puts the file back. Writes what was found as JSON.
 * Arguments: the folder to copy the content from, the file with mutants, the file to write to, the day to judge by.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile, type CompileResult } from "../../../../scripts/compile.ts";
import type { Problem } from "../../../../src/domain/border/problem.ts";
import { judgeMutant } from "./judge-mutant.ts";
import { mutate, type Mutant } from "./slip.ts";

export interface MutantFault {
  mutant: Mutant;
  faults: string[];
}

export interface MutantReport {
  faults: MutantFault[];
  /** Mutants that nothing is said of, as places in the list. */
  passed: number[];
}

const [from = "", mutantsFile = "", reportFile = "", day = ""] = process.argv.slice(2);
const root = mkdtempSync(join(tmpdir(), "mutants-"));
try {
  cpSync(join(from, "content"), join(root, "content"), { recursive: true });
  const mutants = JSON.parse(readFileSync(mutantsFile, "utf8")) as Mutant[];
  writeFileSync(reportFile, JSON.stringify(checkAll(mutants)));
} finally {
  rmSync(root, { recursive: true, force: true });
}

function checkAll(mutants: readonly Mutant[]): MutantReport {
  const atStart = new Set(check().warnings.map(keyOf));
  const report: MutantReport = { faults: [], passed: [] };
  for (const [index, mutant] of mutants.entries()) {
    const path = join(root, mutant.file);
    const sound = readFileSync(path);
    const broken = mutate(sound.toString("utf8"), mutant);
    writeFileSync(path, broken);
    const { problems, faults } = checkOne(mutant, broken, atStart);
    writeFileSync(path, sound);
    if (faults.length > 0) report.faults.push({ mutant, faults });
    else if (problems.length === 0) report.passed.push(index);
  }
  return report;
}

function checkOne(
  mutant: Mutant,
  broken: Buffer,
  atStart: ReadonlySet<string>,
): { problems: readonly Problem[]; faults: string[] } {
  try {
    const { problems, warnings } = check();
    const told = [...problems, ...warnings.filter((warning) => !atStart.has(keyOf(warning)))];
    return { problems, faults: judgeMutant(mutant.file, broken, problems, told) };
  } catch (error) {
    return { problems: [], faults: [`fell over: ${String(error instanceof Error ? error.stack : error)}`] };
  }
}

function check(): CompileResult {
  return compile({ root, quiet: true, checkOnly: true, day });
}

function keyOf({ file, field, found }: Problem): string {
  return `${file} ${field} ${found}`;
}
