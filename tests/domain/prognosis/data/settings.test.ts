import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { SETTINGS } from "../../../../src/domain/prognosis/data/settings.ts";

const domain = join(import.meta.dirname, "../../../../src/domain/prognosis");

it("reads every setting somewhere in the model, besides the list of their names", () => {
  const sources = globSync("**/*.ts", { cwd: domain }).filter((file) => !file.endsWith("settings.ts"));
  const text = sources.map((file) => readFileSync(join(domain, file), "utf8")).join("\n");
  const read = new Set(text.match(/[A-Za-z0-9]+/gu));
  expect(SETTINGS.filter((name) => !read.has(name))).toEqual([]);
});
