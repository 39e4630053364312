import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { listContentFiles } from "../../../scripts/content/check-files.ts";
import { dutchDay } from "../../../src/domain/content/build-moment.ts";
import { contentRoot } from "../../content-root.ts";
import type { MutantReport } from "./mutating/check-mutants.ts";
import { sampleMutants, type Mutant } from "./mutating/slip.ts";

/** Broken files; the long run takes 2,000. */
const MUTANTS = Number(process.env["MUTANTS"] ?? 24);
/** The long run can be repeated with others. */
const SEED = Number(process.env["MUTANTS_SEED"] ?? 1);
/** Programs at once. */
const POOL = 2;
/** A program starts, and each check takes a quarter of a second; on a busy machine twenty times that. */
const PATIENCE_MS = 120_000 + MUTANTS * 5_000;

const PROGRAM = fileURLToPath(new URL("mutating/check-mutants.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "mutations-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Checks a part of the mutants in a program of its own. */
async function checkPart(part: number, mutants: readonly Mutant[]): Promise<MutantReport> {
  const [mutantsFile, reportFile] = ["mutants", "report"].map((name) => join(folder, `${name}-${part}.json`));
  writeFileSync(mutantsFile!, JSON.stringify(mutants));
  const child = spawn(process.execPath, [PROGRAM, contentRoot, mutantsFile!, reportFile!, dutchDay(new Date())], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  const code = await new Promise<number | null>((done) => child.once("exit", done));
  if (code !== 0) throw new Error(`the program ended with ${code}\n${said}`);
  return JSON.parse(readFileSync(reportFile!, "utf8")) as MutantReport;
}

it(
  `of ${MUTANTS} files that something slipped into, the check tells the right file, in Dutch and briefly, or passes what the build can read`,
  async () => {
    const files = listContentFiles(contentRoot).filter((file) => /\.(?:mdx|yaml|csv|json)$/u.test(file));
    const mutants = sampleMutants(files, MUTANTS, SEED);
    const parts = Array.from({ length: POOL }, (_, part) => mutants.filter((_mutant, index) => index % POOL === part));
    const reports = await Promise.all(parts.map((part, index) => checkPart(index, part)));
    expect(reports.flatMap(({ faults }) => faults)).toEqual([]);
    // Most slips are told: a check that passes everything would pass this test too.
    expect(reports.reduce((sum, { passed }) => sum + passed, 0)).toBeLessThan(MUTANTS * 0.75);
  },
  PATIENCE_MS,
);
