import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compile } from "../../scripts/compile.ts";
import { formatProblem } from "../../src/domain/border/problem.ts";
import { contentRoot } from "../content-root.ts";
import { editorsWeek } from "../fixtures/editors-week.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const root = mkdtempSync(join(tmpdir(), "editors-week-"));

beforeAll(() => cpSync(join(contentRoot, "content"), join(root, "content"), { recursive: true }));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The first lines of what failed, for who reads the report of this test. */
function listFailures(output: string): string[] {
  return output.split("\n").filter((line) => /^\s*(?:FAIL|×|⎯+ Failed|[A-Z]\w*Error:)/u.test(line));
}

describe("in an ordinary week an editor", () => {
  it.each(editorsWeek)("$what, and it compiles", ({ make }) => {
    make(root);
    expect(compile({ root, quiet: true, checkOnly: true }).problems.map(formatProblem)).toEqual([]);
  });

  it("needs no programmer for the tests that read content", { timeout: 600_000 }, () => {
    const vitest = join(project, "node_modules/vitest/vitest.mjs");
    const { CI: _ci, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [vitest, "run", "--config", "vitest.content.config.ts", "--reporter=dot", "--no-color"],
      { cwd: project, encoding: "utf8", env: { ...env, CONTENT_ROOT: root } },
    );
    expect({ failures: listFailures(`${stdout}\n${stderr}`), status }).toEqual({ failures: [], status: 0 });
  });
});
