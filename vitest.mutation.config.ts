import { defineConfig } from "vitest/config";

/** The tests that mutation testing runs for every change it makes: of the model and the directory, nothing that builds or opens a browser. */
export default defineConfig({
  test: {
    include: ["tests/domain/{prognosis,directory}/**/*.test.ts"],
    testTimeout: 60_000,
    // The laws are tried on fewer inputs than in the long run: every mutant runs them again.
    env: { FUZZ_RUNS: "25" },
  },
});
