import { defineConfig } from "vitest/config";
import { ensureWords } from "./scripts/words/ensure-words.ts";

ensureWords();

const inCi = process.env["CI"] !== undefined;

export default defineConfig({
  test: {
    reporters: inCi ? ["default", "json"] : ["default"],
    outputFile: { json: "tests/output/results.json" },
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/site/**", "tests/e2e/**", "tests/output/**"],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/e2e/start-site.ts"],
          testTimeout: 60_000,
          // A busy machine may need seconds for what takes a blink elsewhere.
          expect: { poll: { timeout: 10_000 } },
          // A renderer that a starved machine starts too late is tried once more; what is broken fails twice.
          retry: inCi ? 1 : 0,
          // One browser at a time with a few tabs: more only makes two processors slower.
          fileParallelism: false,
          maxConcurrency: 3,
          // After the others, so that they do not slow the browser down.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
