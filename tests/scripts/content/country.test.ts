import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compile } from "../../../scripts/compile.ts";
import { formatProblem } from "../../../src/domain/border/problem.ts";
import { contentRoot } from "../../content-root.ts";
import { writeCountry } from "../../fixtures/invented-country/write-country.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "land-"));
  cpSync(join(contentRoot, "content"), join(root, "content"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test.each([8, 30])(
  "a country of 342 gemeenten, 65 networks and %i regions is content alone: nothing in code refuses it",
  { timeout: 120_000 },
  (regions) => {
    writeCountry(root, { municipalities: 342, regions, networks: 65, houses: 300 });
    expect(compile({ root, quiet: true, checkOnly: true }).problems.map(formatProblem)).toEqual([]);
  },
);
