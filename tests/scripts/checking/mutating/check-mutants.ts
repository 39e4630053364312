/**
 * A program of its own, so that several can run at once: reads mutants as JSON, breaks a few files of a copy of the
 * content at a time, checks the whole and puts the files back. Writes what was found as JSON.
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
  /** Number of mutants that nothing is said of. */
  passed: number;
}

/** Files that are broken at once. */
const AT_ONCE = 8;

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
  const known = new Set(check().warnings.map(keyOf));
  const report: MutantReport = { faults: [], passed: 0 };
  for (let start = 0; start < mutants.length; start += AT_ONCE)
    for (const { mutant, faults, own } of checkTogether(mutants.slice(start, start + AT_ONCE), known))
      if (faults.length > 0) report.faults.push({ mutant, faults });
      else if (own === 0) report.passed += 1;
  return report;
}

interface Checked {
  mutant: Mutant;
  faults: string[];
  /** Problems told of the file itself. */
  own: number;
}

/**
 * Several at once, for most slips are told in their own file. Where something is told elsewhere, or the check falls over,
 * those that nothing is told of are checked one by one.
 */
function checkTogether(mutants: readonly Mutant[], known: ReadonlySet<string>): Checked[] {
  const broken = mutants.map((mutant) => ({ mutant, path: join(root, mutant.file), ...breakFile(mutant) }));
  const told = tryCheck();
  for (const { path, sound } of broken) writeFileSync(path, sound);
  if (told.fell !== undefined && mutants.length === 1)
    return [{ mutant: mutants[0]!, faults: [`fell over: ${told.fell}`], own: 0 }];
  if (told.fell !== undefined) return mutants.flatMap((mutant) => checkTogether([mutant], known));
  const elsewhere = told.problems.filter(({ file }) => mutants.every((mutant) => mutant.file !== file));
  return broken.flatMap(({ mutant, bytes }): Checked[] => {
    const own = told.problems.filter(({ file }) => file === mutant.file);
    if (own.length === 0 && elsewhere.length > 0 && mutants.length > 1) return checkTogether([mutant], known);
    const warnings = told.warnings.filter((warning) => warning.file === mutant.file && !known.has(keyOf(warning)));
    const faults = judgeMutant(mutant.file, bytes, { own, warnings, elsewhere });
    // What is broken beside it may keep a layer from being looked at.
    if (faults.length > 0 && mutants.length > 1) return checkTogether([mutant], known);
    return [{ mutant, faults, own: own.length }];
  });
}

function breakFile(mutant: Mutant): { sound: Buffer; bytes: Buffer } {
  const path = join(root, mutant.file);
  const sound = readFileSync(path);
  const bytes = mutate(sound.toString("utf8"), mutant);
  writeFileSync(path, bytes);
  return { sound, bytes };
}

function tryCheck(): CompileResult & { fell?: string } {
  try {
    return check();
  } catch (error) {
    return { problems: [], warnings: [], changed: [], fell: String(error instanceof Error ? error.stack : error) };
  }
}

function check(): CompileResult {
  return compile({ root, quiet: true, checkOnly: true, day });
}

function keyOf({ file, field, found }: Problem): string {
  return `${file} ${field} ${found}`;
}
