import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { CONTENT_MODEL } from "./scripts/mutation-groups.ts";

const parts = process.env["MUTATION_TESTS"] ?? "**/*";
const hasKeptModel = process.env["MUTATION_MODEL"] !== undefined;

/**
 * The tests that mutation testing runs for every change it makes: of the domain, nothing that builds or
 * opens a browser. MUTATION_TESTS narrows them (prognosis/beds/*), for a quick round over one folder; MUTATION_MODEL is the file of the
 * model for tests that need not compile it.
 */
export default defineConfig({
  resolve: {
    alias: hasKeptModel
      ? [
          {
            find: CONTENT_MODEL,
            replacement: fileURLToPath(new URL("tests/domain/prognosis/kept-model.ts", import.meta.url)),
          },
        ]
      : [],
  },
  test: {
    include: [`tests/domain/${parts}.test.ts`],
    testTimeout: 60_000,
    setupFiles: ["tests/domain/few-runs.ts"],
    // One set of modules for all files: most of the time of a short run is loading them.
    isolate: false,
    // The laws are tried on fewer inputs than in the long run: every mutant runs them again.
    env: { FUZZ_RUNS: "3" },
  },
});
