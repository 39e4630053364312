import { defineConfig } from "vitest/config";
import { ensureWords } from "./scripts/words/ensure-words.ts";

ensureWords();

/**
 * The long run: as many scenarios as the model was promised to bear, as many kills, and every page of the built site held to
 * what the daily run asks of one page of every kind. Half an hour and more; not part of the daily run.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "scenarios",
          include: [
            "tests/domain/prognosis/run/fuzz.test.ts",
            "tests/domain/prognosis/scenario/hostile-scenarios.test.ts",
            "tests/hostile/*.test.ts",
            "tests/islands/growth-sentence.test.ts",
            "tests/islands/parameter-edges.test.tsx",
            "tests/islands/prognosis-explorer.test.ts",
            "tests/scripts/checking/mutations.test.ts",
            "tests/scripts/killing/*.test.ts",
            "tests/site/building/*-build.test.ts",
          ],
          // Ten thousand of each, on a machine that may have other work.
          testTimeout: 1_800_000,
          env: { FUZZ_RUNS: "10000", KILLS: "200", MUTANTS: "2000", BUILD_KILLS: "all", EDGES: "all" },
        },
      },
      {
        test: {
          name: "access",
          include: [
            "tests/e2e/access/*.test.ts",
            "tests/e2e/site/failing-parts.test.ts",
            "tests/e2e/site/messages.test.ts",
            "tests/e2e/site/trusted-types.test.ts",
          ],
          globalSetup: ["tests/e2e/start-site.ts"],
          env: { ACCESS_PAGES: "all", FAULTS: "each" },
          testTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
          fileParallelism: false,
          maxConcurrency: 3,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
