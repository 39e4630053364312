import { defineConfig } from "vitest/config";
import { ensureWords } from "./scripts/words/ensure-words.ts";

ensureWords();

/** Tests that speak of days, hours or how old something is. */
const DATED = [
  "tests/content/*.test.ts",
  "tests/domain/border/*.test.ts",
  "tests/domain/content/{,work-plan/}*.test.ts",
  "tests/domain/directory/{house,questionnaire,reuse}/*.test.ts",
  "tests/domain/directory/records/{compile,history,records-edges}.test.ts",
  "tests/components/{agenda,hospice,reuse}/*.test.ts",
  "tests/presentation/directory/*.test.ts",
  "tests/scripts/{content/record-history,building/sitemap-filter}.test.ts",
];

/** Days on which dates go wrong, half an hour after midnight in the Netherlands, and zones where it is another day then. */
export const DAYS = ["2027-01-02T00:30:00+01:00", "2027-03-28T00:30:00+01:00", "2028-02-29T00:30:00+01:00"];
export const ZONES = ["Europe/Amsterdam", "America/Anchorage", "Pacific/Kiritimati"];

/** The dated tests with the clock and the machine set so; `npm run test:dagen` runs every day in every zone. */
export const onDay = (moment: string, zone: string) => ({
  test: {
    name: `${moment.slice(0, 10)} ${zone}`,
    include: DATED,
    setupFiles: ["tests/set-day.ts"],
    env: { TZ: zone, TEST_DAY: moment },
    // One set of modules for all files: most of the time of these short tests is loading them.
    isolate: false,
    testTimeout: 20_000,
  },
});

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
      // Each day in the zone where it is most likely to go wrong.
      ...DAYS.map((moment, index) => onDay(moment, ZONES[index]!)),
      {
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          // Whole builds of their own: in the long run.
          exclude: ["tests/site/building/{same,hostile}-build.test.ts"],
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
