/** Parts of the domain with the tests that speak of them: a mutant is tried on its own tests, not on everything. Where one
 * quick file says it all, that is enough: what the other tests would notice besides only makes the score higher. */
export interface MutationGroup {
  name: string;
  /** Files under src/domain, without .ts. */
  files: readonly string[];
  /** Files under tests/domain, without .test.ts. */
  tests: readonly string[];
  /** The model is compiled once and not for every mutant: for files that play no part in compiling it. */
  keepsModel?: true;
}

const inPrognosis = (names: string) => names.split(" ").map((name) => `prognosis/${name}`);
const inDirectory = (names: string) => names.split(" ").map((name) => `directory/${name}`);
const inContent = (names: string) => names.split(" ").map((name) => `content/${name}`);
const inSearch = (names: string) => names.split(" ").map((name) => `search/${name}`);

/** Files under src/domain, without .ts, that do nothing of their own: there is no behaviour to change. */
export const WITHOUT_BEHAVIOUR: Readonly<Record<string, string>> = {
  "directory/bundle": "only types",
  "directory/hospice": "only types",
  "prognosis/model-version": "one constant",
  "prognosis/options": "lists of names and their types",
};

export const MUTATION_GROUPS: readonly MutationGroup[] = [
  { name: "beds", files: inPrognosis("beds beds-by-rule"), tests: inPrognosis("beds beds-edges") },
  {
    name: "guests",
    files: inPrognosis("guests exponential-tilt load extra-streams"),
    tests: inPrognosis("guests guests-edges extra-streams"),
    keepsModel: true,
  },
  {
    name: "random",
    files: inPrognosis("uniform normal pert poisson incomplete-beta incomplete-gamma quantile"),
    tests: inPrognosis("random-numbers random-edges"),
  },
  {
    name: "population",
    files: inPrognosis("base-population transitions projection official-projection"),
    tests: inPrognosis("base-population projection official-projection chain-edges plain-model"),
    keepsModel: true,
  },
  {
    name: "catchment",
    files: inPrognosis("catchment catchment-changes observed-origins build-catchment"),
    tests: inPrognosis("catchment catchment-edges"),
    keepsModel: true,
  },
  {
    name: "chain",
    files: inPrognosis(
      "age-groups regions area-year area-beds project prepare-run place-of-stay project-places calibration drawn-catchment outside-share capacity settings",
    ),
    tests: inPrognosis("project places areas chain-edges calibration"),
    keepsModel: true,
  },
  {
    name: "draws",
    files: inPrognosis("bands draws drawn-beds drawn-year uncertainty"),
    tests: inPrognosis("uncertainty uncertainty-edges"),
    keepsModel: true,
  },
  {
    name: "bands",
    files: inPrognosis("drawn-calibration drawn-run deaths-uncertainty intervals compare-scenarios"),
    tests: inPrognosis("uncertainty uncertainty-edges"),
    keepsModel: true,
  },
  {
    name: "explaining",
    files: inPrognosis("waterfall sensitivity explain-change"),
    tests: inPrognosis("explaining explaining-edges"),
    keepsModel: true,
  },
  { name: "monitoring", files: inPrognosis("monitoring realised-years"), tests: inPrognosis("monitoring-edges") },
  {
    name: "scenarios",
    files: inPrognosis("scenario scenario-code scenario-migrations"),
    tests: inPrognosis("scenario-edges scenario hostile-scenarios"),
    keepsModel: true,
  },
  {
    name: "scenario-border",
    files: inPrognosis("check-scenario read-scenario scenario-schema"),
    tests: inPrognosis("scenario-edges scenario hostile-scenarios"),
    keepsModel: true,
  },
  {
    name: "tables",
    files: inPrognosis(
      "compile-areas compile-official compile-sites compile-tables content-hash fraction read-grid model-data " +
        "back-test-schema change-log-schema choices-schema parameter-schema table-source-schema",
    ),
    tests: inPrognosis("compile-edges"),
  },
  {
    name: "compile",
    files: inPrognosis("compile ready-made ready-made-schema"),
    tests: inPrognosis("compile ready-made"),
  },
  {
    name: "views",
    files: inPrognosis("age-year catchment-steps five-year-means guest-flows side-by-side"),
    tests: inPrognosis("places-views side-by-side"),
    keepsModel: true,
  },
  {
    name: "own-figures",
    files: inPrognosis(
      "dutch-number expected-guests find-name form-cells month-rows own-counts-form own-figures own-origins-form own-years pasted-table read-own-figures spread-table without-brackets",
    ),
    tests: inPrognosis("own-figures own-forms own-years pasted-layouts pasted-table read-own-figures"),
    keepsModel: true,
  },
  {
    name: "finding",
    files: inDirectory(
      "distance expertise-distances fold-text gazetteer match nearest need-words needs offered place-index place-list place-lookup place-name placing postcode-text read-wishes " +
        "search search-table search-words searchable shares text-index",
    ),
    tests: inDirectory("distance expertise-distances finding-edges match place-lookup placing read-wishes"),
  },
  {
    name: "house",
    files: inDirectory(
      "availability call-hours call-plan correction dutch-clock feed-items field-sources history intake-questions json-ld shortlist staleness",
    ),
    tests: inDirectory("call-hours feed-items history hospice-page house-edges shortlist staleness"),
  },
  {
    name: "days",
    files: [
      ...inContent("activity-relation build-moment dated-words ending-dates law-change law-quote meeting-state"),
      "directory/referral-advice",
    ],
    tests: [...inContent("activities content-edges law-quotes meeting-state"), "directory/referral-advice"],
  },
  {
    name: "export",
    files: inDirectory(
      "csv-export data-dictionary export hospice-table hsds hsds-attributes hsds-datapackage hsds-ids hsds-objects hsds-table-fields hsds-tables",
    ),
    tests: inDirectory("csv-export data-dictionary export export-edges hsds"),
  },
  {
    name: "records",
    files: inDirectory(
      "camel-keys capacity check-hospices check-networks check-points check-taxonomy compile compile-hospices compile-networks compile-places describe-issue describe-schema fields " +
        "geo-schema hospice-file hospice-parts hospice-rules hospice-schema network-schema place-schema problem settings-schema source-schema taxonomy-schema " +
        "validate validate-directory",
    ),
    tests: inDirectory("capacity check-points records-edges"),
  },
  {
    name: "questionnaire",
    files: inDirectory(
      "answer-changes import-answers merge-lists questionnaire questionnaire-answers read-answer read-contact-answer read-date-answer remove-answered same-house",
    ),
    tests: inDirectory("import-keeps questionnaire-edges"),
  },
  {
    name: "content",
    files: inContent(
      "activity activity-set agenda audience brochure check-body checklist collections consortium dates document-format fields glossary guide " +
        "local-time news page-kinds page-text pdf-address readability redirects review source source-facts theme work-plan-filter work-plan-region",
    ),
    tests: inContent(
      "content-edges checklist dates page-kinds page-text readability redirects source-facts work-plan-filter written-content",
    ),
  },
  {
    name: "quotes",
    files: inContent("check-examples model-quote model-text word-model-quote"),
    tests: inContent("model-quote model-text"),
    keepsModel: true,
  },
  {
    name: "search",
    files: inSearch(
      "closest-word extra-words facets lexicon merge-matches page-facets page-table query-words rewrite-query split-compound",
    ),
    tests: inSearch("facets rewrite-query search-edges"),
  },
];
