/** The two tables of an official projection, when they are there, to what takes the place of our own. */
import type { ParsedDocument } from "../../border/validate.ts";
import { problemAt } from "../../border/validate.ts";
import type { Problem } from "../../border/problem.ts";
import { AGE_GROUPS } from "../data/age-groups.ts";
import type { ModelChoices } from "../data/choices-schema.ts";
import type { OfficialProjection } from "../data/official-tables.ts";
import { COUNT, readGrid } from "../data/read-grid.ts";
import type { TableRow } from "../data/read-grid.ts";

/** Names of the files in content/prognose, without .csv. */
export const OFFICIAL_TABLES = { population: "officiele-bevolking", deaths: "officiele-overlijdens" } as const;

export type OfficialDocuments = Partial<Record<keyof typeof OFFICIAL_TABLES, ParsedDocument>>;

/** Undefined when neither table is there. Both must have every gemeente, sex and year up to the last of the model. */
export function compileOfficial(
  documents: OfficialDocuments,
  { years }: Pick<ModelChoices, "years">,
  municipalityCodes: readonly string[],
  problems: Problem[],
): OfficialProjection | undefined {
  const { population, deaths } = documents;
  if (population === undefined && deaths === undefined) return undefined;
  if (population === undefined || deaths === undefined) {
    const [present, absent] = population ? [population, OFFICIAL_TABLES.deaths] : [deaths!, OFFICIAL_TABLES.population];
    problems.push(problemAt(present, [], `ook de tabel ${absent}.csv`, "alleen deze tabel"));
    return undefined;
  }
  const fromYear = firstYear(population, years, problems);
  if (fromYear === undefined) return undefined;
  const keys = [
    { column: "gemeente", values: municipalityCodes },
    {
      column: "jaar",
      values: Array.from({ length: years.last - fromYear + 1 }, (_, index) => String(fromYear + index)),
    },
    { column: "geslacht", values: ["man", "vrouw"] },
  ];
  const read = (document: ParsedDocument) => readGrid(document, { keys, columns: AGE_GROUPS, check: COUNT }, problems);
  return { fromYear, population: read(population), deaths: read(deaths) };
}

function firstYear(document: ParsedDocument, years: ModelChoices["years"], problems: Problem[]): number | undefined {
  const found = (document.data as TableRow[]).map(({ jaar }) => Number(jaar));
  const first = found.reduce((least, year) => Math.min(least, year), Infinity);
  if (Number.isInteger(first) && first >= years.first && first <= years.last) return first;
  problems.push(
    problemAt(document, [], `jaren van ${years.first} tot en met ${years.last}`, `${first} als eerste jaar`),
  );
  return undefined;
}
