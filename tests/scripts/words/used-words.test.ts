import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "../../..");
const code = globSync("{src,scripts}/**/*.{ts,tsx,astro}", { cwd: root })
  .filter((file) => !file.startsWith("src/words"))
  .map((file) => readFileSync(join(root, file), "utf8"));

test("every word of the site is asked for somewhere: what an editor changes can be seen", () => {
  const unused = globSync("content/woorden/*.yaml", { cwd: root }).flatMap((file) => {
    const module = `words/${file.slice("content/woorden/".length, -".yaml".length)}.ts"`;
    const users = code.filter((text) => text.includes(module));
    const names = Object.keys(parse(readFileSync(join(root, file), "utf8")) as object);
    return names
      .filter((name) => !users.some((text) => new RegExp(`\\b${name}\\b`, "u").test(text)))
      .map((name) => `${file}: ${name}`);
  });
  expect(unused).toEqual([]);
});
