/** Parts of the domain with the tests that speak of them: a mutant is tried on its own tests, not on everything. */
export interface MutationGroup {
  name: string;
  /** Files under src/domain, without .ts. */
  files: readonly string[];
  /** Files under tests/domain, without .test.ts. */
  tests: readonly string[];
}

const inPrognosis = (names: string) => names.split(" ").map((name) => `prognosis/${name}`);
const inDirectory = (names: string) => names.split(" ").map((name) => `directory/${name}`);

export const MUTATION_GROUPS: readonly MutationGroup[] = [
  { name: "beds", files: inPrognosis("beds beds-by-rule"), tests: inPrognosis("beds beds-edges") },
  { name: "guests", files: inPrognosis("guests exponential-tilt load extra-streams"), tests: inPrognosis("guests guests-edges extra-streams") },
  { name: "random", files: inPrognosis("uniform normal pert poisson incomplete-beta incomplete-gamma quantile"), tests: inPrognosis("random-numbers") },
  {
    name: "population",
    files: inPrognosis("base-population transitions projection official-projection"),
    tests: inPrognosis("base-population projection official-projection chain-edges plain-model"),
  },
  { name: "catchment", files: inPrognosis("catchment catchment-changes observed-origins build-catchment"), tests: inPrognosis("catchment catchment-edges") },
  {
    name: "chain",
    files: inPrognosis("age-groups regions area-year area-beds project prepare-run place-of-stay project-places calibration capacity settings"),
    tests: inPrognosis("project places areas chain-edges"),
  },
  {
    name: "uncertainty",
    files: inPrognosis("bands draws drawn-beds drawn-calibration drawn-run drawn-year deaths-uncertainty intervals compare-scenarios"),
    tests: inPrognosis("uncertainty"),
  },
  { name: "explaining", files: inPrognosis("waterfall sensitivity explain-change"), tests: inPrognosis("explaining") },
  { name: "monitoring", files: inPrognosis("monitoring realised-years"), tests: inPrognosis("monitoring") },
  { name: "scenarios", files: inPrognosis("scenario scenario-code scenario-migrations read-scenario"), tests: inPrognosis("scenario") },
  {
    name: "compile",
    files: inPrognosis("compile compile-areas compile-official compile-sites compile-tables content-hash fraction read-grid model-data"),
    tests: inPrognosis("compile official-projection project"),
  },
  {
    name: "directory",
    files: inDirectory("distance placing search search-words searchable fold-text staleness shares gazetteer"),
    tests: inDirectory("distance placing search staleness"),
  },
];
