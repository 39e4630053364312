import { existsSync, globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { formatScores, scoreFiles } from "../../scripts/mutation.ts";
import { MUTATION_GROUPS, WITHOUT_BEHAVIOUR } from "../../scripts/mutation-groups.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("mutation testing", () => {
  it.each(MUTATION_GROUPS)("knows files and tests that are there: $name", ({ files, tests }) => {
    for (const file of files) expect(existsSync(`${root}/src/domain/${file}.ts`), file).toBe(true);
    for (const test of tests) expect(existsSync(`${root}/tests/domain/${test}.test.ts`), test).toBe(true);
  });

  it("leaves out no file of the domain and tries none twice", () => {
    const grouped = [...MUTATION_GROUPS.flatMap(({ files }) => files), ...Object.keys(WITHOUT_BEHAVIOUR)];
    const present = globSync("**/*.ts", { cwd: `${root}/src/domain` }).map((file) => file.replace(/\.ts$/, ""));
    expect(grouped.toSorted()).toEqual(present.toSorted());
  });

  it("counts a mutant that was noticed or never ended, over all that could be", () => {
    const mutant = (status: "Killed" | "Timeout" | "Survived" | "NoCoverage" | "Ignored") => ({
      mutatorName: "x",
      status,
      location: { start: { line: 1 } },
    });
    const mutants = [mutant("Killed"), mutant("Timeout"), mutant("Survived"), mutant("NoCoverage"), mutant("Ignored")];
    const scores = scoreFiles({ files: { "a.ts": { source: "", mutants } } });
    expect(scores).toEqual([{ file: "a.ts", noticed: 2, valid: 4 }]);
    expect(formatScores(scores)).toMatch(/a\.ts +2 van +4 +50\.0%\nsamen +2 van +4 +50\.0%/);
  });
});
