import { defineConfig } from "vitest/config";
import { ensureWords } from "./scripts/words/ensure-words.ts";

ensureWords();

/** The long run: as many scenarios as the model was promised to bear, and as many kills. Half an hour; not part of the daily run. */
export default defineConfig({
  test: {
    include: [
      "tests/domain/prognosis/run/fuzz.test.ts",
      "tests/domain/prognosis/scenario/hostile-scenarios.test.ts",
      "tests/islands/growth-sentence.test.ts",
      "tests/scripts/checking/mutations.test.ts",
      "tests/scripts/killed-compile.test.ts",
    ],
    env: { FUZZ_RUNS: "10000", KILLS: "200" },
  },
});
