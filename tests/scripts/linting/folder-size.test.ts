import { globSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../../..");
/** As many as one takes in at a glance. */
const MOST_FILES = 25;

it("puts no more files in a folder of code than one can take in", () => {
  const files = globSync("{src,scripts,tests}/**/*.{ts,tsx,astro,css}", { cwd: root }).filter(
    (file) => !/^(?:src\/(?:words|generated)|tests\/output)\//u.test(file),
  );
  const sizes = Map.groupBy(files, (file) => dirname(file));
  const large = [...sizes].filter(([, { length }]) => length > MOST_FILES);
  expect(large.map(([folder, { length }]) => `${folder}: ${length} files`)).toEqual([]);
});
