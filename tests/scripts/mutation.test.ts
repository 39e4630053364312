import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { CONTENT_MODEL, listMutationGroups, testsOf } from "../../scripts/mutation-groups.ts";
import { formatScores, scoreFiles } from "../../scripts/mutation.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const groups = listMutationGroups();
const listTests = (name: string) => globSync(`${testsOf(name)}.test.ts`, { cwd: `${root}/tests/domain` });

describe("mutation testing", () => {
  it.each(groups)("has tests for the folder $name", ({ name }) => {
    expect(listTests(name)).not.toEqual([]);
  });

  it("leaves out no file of the domain and tries none twice", () => {
    const grouped = groups.flatMap(({ name }) => globSync(`${name}/*.ts`, { cwd: `${root}/src/domain` }));
    expect(grouped.toSorted()).toEqual(globSync("**/*.ts", { cwd: `${root}/src/domain` }).toSorted());
  });

  it.each(groups.filter(({ keepsModel }) => keepsModel))(
    "finds in $name how every test names the model that is kept, and none that asks for more than that model",
    ({ name }) => {
      for (const test of listTests(name)) {
        const text = readFileSync(`${root}/tests/domain/${test}`, "utf8");
        for (const [, names = "", from = ""] of text.matchAll(/import (?:type )?\{([^}]*)\} from "([^"]*)"/gu)) {
          if (!from.endsWith("content-model.ts")) continue;
          expect(from, test).toMatch(CONTENT_MODEL);
          expect(names, test).not.toContain("readSource");
        }
      }
    },
  );

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
