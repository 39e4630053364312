import { globSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

/** Modules by which a test reads the content of the site. */
const READERS = /\/(?:content-root|read-entries|read-fixture|content-model)\.ts"/u;

/**
 * They compile the content time after time, or try thousands of inputs, and say nothing about what stands in it that a
 * quicker test does not say too.
 */
const SLOW = [
  "tests/hostile/**/*.test.ts",
  "tests/scripts/**/*.test.ts",
  "tests/domain/directory/records/capacity.test.ts",
  "tests/domain/prognosis/explaining/explaining.test.ts",
  "tests/domain/prognosis/run/fuzz.test.ts",
  "tests/domain/prognosis/scenario/hostile-scenarios.test.ts",
  "tests/islands/prognosis-explorer.test.ts",
];

/** The tests that read content, each law on a few inputs: for another CONTENT_ROOT, as tests/scripts/editors-week.test.ts asks. */
export default defineConfig({
  test: {
    include: globSync("tests/**/*.test.{ts,tsx}", {
      cwd: import.meta.dirname,
      exclude: ["tests/{site,e2e,output}/**", ...SLOW],
    }).filter((file) => READERS.test(readFileSync(`${import.meta.dirname}/${file}`, "utf8"))),
    setupFiles: ["tests/domain/few-runs.ts"],
    testTimeout: 60_000,
    // One set of modules for all files: most of the time of a short run is loading them.
    isolate: false,
    env: { FUZZ_RUNS: "3" },
  },
});
