import { ESLint } from "eslint";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { explainForbiddenImport } from "../../scripts/import-rings.ts";

const projectFolder = fileURLToPath(new URL("../..", import.meta.url));

describe("the table of rings", () => {
  test.each([
    ["src/domain/directory/finding/match.ts", "../../charts/axis.ts"],
    ["src/domain/directory/finding/match.ts", "node:fs"],
    ["src/domain/directory/finding/match.ts", "react"],
    ["src/charts/axis.ts", "../islands/map.tsx"],
    ["src/charts/axis.ts", "react"],
    ["src/islands/map.tsx", "../components/Map.astro"],
    ["src/islands/map.tsx", "../compiled.ts"],
    ["src/islands/map.tsx", "zod"],
    ["src/islands/map.tsx", "zod/mini"],
    ["src/islands/map.tsx", "node:fs"],
    ["src/components/Card.astro", "../layouts/Page.astro"],
    ["src/layouts/Page.astro", "../pages/index.astro"],
    ["src/text/search.ts", "../domain/directory/match.ts"],
    ["src/text/search.ts", "./navigation.ts"],
    ["src/compiled.ts", "./components/Card.astro"],
    ["scripts/compile.ts", "../src/islands/map.tsx"],
    ["scripts/compile.ts", "../src/compiled.ts"],
    ["tests/domain/match.test.ts", "astro:content"],
    ["tests/domain/match.test.ts", "../../src/pages/index.astro"],
  ])("%s may not import %s", (from, specifier) => {
    expect(explainForbiddenImport(from, specifier, false)).not.toBeNull();
  });

  test.each([
    ["src/domain/directory/finding/match.ts", "./distance.ts"],
    ["src/domain/directory/finding/match.ts", "zod"],
    ["src/charts/axis.ts", "d3-scale"],
    ["src/charts/axis.ts", "../domain/prognosis/beds.ts"],
    ["src/islands/map.tsx", "../charts/axis.ts"],
    ["src/islands/map.tsx", "react"],
    ["src/components/Card.astro", "../compiled.ts"],
    ["src/components/Card.astro", "../islands/map.tsx"],
    ["src/layouts/Page.astro", "../components/Card.astro"],
    ["src/pages/index.astro", "../layouts/Page.astro"],
    ["src/pages/index.astro", "astro:content"],
    ["src/compiled.ts", "./generated/hospices.json"],
    ["scripts/compile.ts", "../src/domain/directory/finding/match.ts"],
    ["tests/charts/axis.test.ts", "../../src/charts/axis.ts"],
  ])("%s may import %s", (from, specifier) => {
    expect(explainForbiddenImport(from, specifier, false)).toBeNull();
  });

  test("an island may import a type of the schema library, because nothing of it reaches the browser", () => {
    expect(explainForbiddenImport("src/islands/map.tsx", "zod", true)).toBeNull();
  });
});

describe("the lint configuration", () => {
  const eslint = new ESLint({ cwd: projectFolder });

  async function findRules(code: string, file: string): Promise<(string | null)[]> {
    const [result] = await eslint.lintText(code, { filePath: `${projectFolder}${file}` });
    return result?.messages.map(({ ruleId }) => ruleId) ?? [];
  }

  // A file that exists, because lint with types knows only files of the project.
  const domainFile = "src/domain/border/dates.ts";

  test("refuses an import that points outward", async () => {
    expect(await findRules('import "../../charts/axis.ts";\n', domainFile)).toContain("ligare/import-rings");
  }, 60_000);

  test("refuses it in a page too, in its frontmatter and in its script", async () => {
    const frontmatter = '---\nimport "../pages/index.astro";\n---\n<p>x</p>\n';
    expect(await findRules(frontmatter, "src/layouts/Fake.astro")).toContain("ligare/import-rings");
    const script = '<p>x</p>\n<script>\nimport "../pages/index.ts";\n</script>\n';
    expect(await findRules(script, "src/layouts/Fake.astro")).toContain("ligare/import-rings");
  }, 60_000);

  test("refuses a promise nobody waits for", async () => {
    expect(await findRules("async function run() {}\nrun();\n", domainFile)).toContain("@typescript-eslint/no-floating-promises");
  }, 60_000);

  test("refuses style attributes and HTML written as text", async () => {
    expect(await findRules('---\n---\n<p style="color:red">x</p>\n', "src/layouts/Fake.astro")).toContain("no-restricted-syntax");
    const script = '<p>x</p>\n<script>\nconst p = document.querySelector("p");\nif (p) p.innerHTML = location.hash;\n</script>\n';
    expect(await findRules(script, "src/layouts/Fake.astro")).toContain("no-restricted-syntax");
  }, 60_000);
});
