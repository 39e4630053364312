/** The number tables of content/prognose to the arrays of the bundle. */
import { problemAt } from "../../border/validate.ts";
import type { ParsedDocument } from "../../border/validate.ts";
import type { Problem } from "../../border/problem.ts";
import { AGE_COUNT, AGE_GROUPS, GROUP_COUNT } from "../data/age-groups.ts";
import type { ModelChoices } from "../data/choices-schema.ts";
import type { PrognosisBundle, Zone } from "../data/model-data.ts";
import { LONGEVITY_VARIANTS } from "../data/options.ts";
import { COUNT, hasColumns, POSITIVE, RATE, readGrid, readNumber } from "../data/read-grid.ts";
import type { TableRow } from "../data/read-grid.ts";

/** The tables the model computes with, by the name of their file without .csv. */
export const MODEL_TABLES = [
  "bevolking-2022",
  "sterftecijfers",
  "levensduurvarianten",
  "sterfteverhouding",
  "migratie",
  "migratiecorrectie",
  "sterfte-nederland",
] as const;

export type PrognosisTables = Record<(typeof MODEL_TABLES)[number], ParsedDocument>;

type CompiledTables = Pick<
  PrognosisBundle,
  | "basePopulation"
  | "mortalityRates"
  | "mortalityRatios"
  | "migrationRates"
  | "migrationShifts"
  | "longevityVariants"
  | "nationalDeaths"
>;

const SEX = { column: "geslacht", values: ["man", "vrouw"] };
const AGES = Array.from({ length: AGE_COUNT }, (_, age) => String(age));

export function compileTables(
  tables: PrognosisTables,
  choices: ModelChoices,
  municipalityCodes: string[],
  zones: Zone[],
  problems: Problem[],
): CompiledTables {
  const { first, last } = choices.years;
  const years = { column: "jaar", values: countUp(first, last).map(String) };
  const municipalities = { column: "gemeente", values: municipalityCodes };
  const corops = { column: "corop", values: zones.map(({ corop }) => corop) };
  const variants = { column: "variant", values: LONGEVITY_VARIANTS };
  const variantRates = readGrid(
    tables.levensduurvarianten,
    { keys: [variants, SEX], columns: ["per_jaar"], check: RATE },
    problems,
  );
  return {
    basePopulation: readGrid(
      tables["bevolking-2022"],
      { keys: [municipalities, SEX], columns: AGE_GROUPS, check: COUNT },
      problems,
    ),
    mortalityRates: readGrid(tables.sterftecijfers, { keys: [years, SEX], columns: AGES, check: POSITIVE }, problems),
    mortalityRatios: readGrid(
      tables.sterfteverhouding,
      { keys: [corops, SEX], columns: ["verhouding"], check: POSITIVE },
      problems,
    ),
    migrationRates: readGrid(tables.migratie, { keys: [corops, SEX], columns: AGES, check: RATE }, problems),
    migrationShifts: spreadShifts(tables.migratiecorrectie, zones, countUp(first, last - 1), problems),
    longevityVariants: {
      central: [variantRates[0]!, variantRates[1]!],
      high_longevity: [variantRates[2]!, variantRates[3]!],
      low_longevity: [variantRates[4]!, variantRates[5]!],
    },
    nationalDeaths: sumNationalDeaths(tables["sterfte-nederland"], choices.guestAges.nationalDeathYears, problems),
  };
}

/** Periods per province to one value per zone and year. */
function spreadShifts(document: ParsedDocument, zones: Zone[], years: number[], problems: Problem[]): number[] {
  if (!hasColumns(document, ["provincie", "van_jaar", "tot_jaar", "per_jaar"], problems)) return [];
  const rows = (document.data as TableRow[]).map((row, index) => ({
    province: row.provincie,
    from: readNumber(document, index, "van_jaar", POSITIVE, problems),
    to: readNumber(document, index, "tot_jaar", POSITIVE, problems),
    shift: readNumber(document, index, "per_jaar", RATE, problems),
  }));
  const matchesOf = (province: string, year: number) =>
    rows.filter((row) => row.province === province && row.from <= year && year <= row.to);
  for (const province of new Set(zones.map((zone) => zone.province)))
    for (const [count, found] of [
      [0, "geen rij"],
      [2, "meer dan één rij"],
    ] as const) {
      const wrong = years.filter((year) => Math.min(matchesOf(province, year).length, 2) === count);
      if (wrong.length > 0)
        problems.push(problemAt(document, [], `één rij voor ${province} in ${wordYears(wrong)}`, found));
    }
  return zones.flatMap(({ province }) => years.map((year) => matchesOf(province, year)[0]?.shift ?? NaN));
}

/** One year by itself; several by their first and last. */
function wordYears(years: readonly number[]): string {
  return years.length === 1 ? String(years[0]) : `elk jaar van ${years[0]} tot en met ${years.at(-1)}`;
}

/** Both sexes and the years of the guest survey together, per age group. The other years are checked as well. */
function sumNationalDeaths(document: ParsedDocument, surveyYears: number[], problems: Problem[]): number[] {
  const inTable = (document.data as TableRow[]).map(({ jaar }) => jaar ?? "");
  const years = [...new Set([...inTable, ...surveyYears.map(String)])];
  const deaths = readGrid(
    document,
    { keys: [{ column: "jaar", values: years }, SEX], columns: AGE_GROUPS, check: COUNT },
    problems,
  );
  return AGE_GROUPS.map((_, group) => {
    let sum = 0;
    for (const year of surveyYears) {
      const row = years.indexOf(String(year)) * SEX.values.length;
      sum += deaths[row * GROUP_COUNT + group]! + deaths[(row + 1) * GROUP_COUNT + group]!;
    }
    return sum;
  });
}

function countUp(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
