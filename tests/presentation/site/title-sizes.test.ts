import { globSync, readFileSync } from "node:fs";
import { generate, parse, walk } from "css-tree";
import { expect, test } from "vitest";

const styles = "src/styles";
/** Papers of one sheet and what stands on the site of another have a size of their own; the report is such a paper. */
const OWN_SIZE = /^(?:paper\/|embed\.css|prognosis-take\.css)/u;

/** Selectors that set the size of a title themselves, on a screen. */
function findSizes(css: string): string[] {
  const found: string[] = [];
  walk(parse(css), function (node) {
    if (node.type !== "Declaration" || node.property !== "font-size" || this.rule === null) return;
    const prelude = this.atrule?.prelude ?? null;
    const isPaper = prelude !== null && generate(prelude).includes("print");
    const selector = generate(this.rule.prelude);
    if (!isPaper && /(?<![\w.-])h1(?![\w-])/u.test(selector)) found.push(selector);
  });
  return found;
}

test("a title has the size of its family, which is a token: one rule sets it", () => {
  const files = globSync("**/*.css", { cwd: styles }).filter((file) => !OWN_SIZE.test(file.replaceAll("\\", "/")));
  const found = files.flatMap((file) =>
    findSizes(readFileSync(`${styles}/${file}`, "utf8")).map((one) => `${file} ${one}`),
  );
  expect(found).toEqual(["base.css h1"]);
});

test("a rule that gives a title a size of its own is noticed, and one for paper is not", () => {
  expect(findSizes(".head h1{font-size:2rem}.h1{font-size:1rem}@media print{h1{font-size:1rem}}")).toEqual([
    ".head h1",
  ]);
});
