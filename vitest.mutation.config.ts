import { defineConfig } from "vitest/config";

const parts = process.env["MUTATION_TESTS"] ?? "**/*";

/**
 * The tests that mutation testing runs for every change it makes: of the domain, nothing that builds or
 * opens a browser. MUTATION_TESTS narrows them (beds), for a quick round over one file.
 */
export default defineConfig({
  test: {
    include: [`tests/domain/${parts}.test.ts`],
    testTimeout: 60_000,
    // One set of modules for all files: most of the time of a short run is loading them.
    isolate: false,
    // The laws are tried on fewer inputs than in the long run: every mutant runs them again.
    env: { FUZZ_RUNS: "10" },
  },
});
