import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../../..");
/** A file that says one thing fits in this; past it there are two, to be parted by what they do. */
const MOST_LINES = 400;

it("lets no file of code or of tests grow past what one reads in one go", () => {
  const files = globSync("{src,scripts,tests}/**/*.{ts,tsx,astro}", { cwd: root }).filter(
    (file) => !/^(?:src\/(?:words|generated)|tests\/output)\//u.test(file),
  );
  const sizes = files.map(
    (file) => [file, readFileSync(join(root, file), "utf8").trimEnd().split("\n").length] as const,
  );
  expect(sizes.length).toBeGreaterThan(0);
  const long = sizes.filter(([, lines]) => lines > MOST_LINES);
  expect(long.map(([file, lines]) => `${file}: ${lines} lines`)).toEqual([]);
});
