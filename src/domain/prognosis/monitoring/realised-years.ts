/** What really happened, per region and year (content/prognose/realisatie.csv). An empty figure is unknown, not zero. */
import { problemAt } from "../../border/validate.ts";
import type { ParsedDocument } from "../../border/validate.ts";
import type { Problem } from "../../border/problem.ts";
import { COUNT, readNumber } from "../data/read-grid.ts";
import type { NumberCheck, TableRow } from "../data/read-grid.ts";

export const REALISED_COLUMNS = ["regio", "jaar", "bedden", "opnames", "beddagen", "weigeringen", "bron"] as const;

export interface RealisedYear {
  /** Id of a model region. */
  region: string;
  year: number;
  /** Mean number of open beds over the year. */
  beds: number | null;
  /** Everybody who came in, those who came back included. */
  admissions: number | null;
  /** Nights of guests in the year. */
  bedDays: number | null;
  refusals: number | null;
  source: string;
}

const YEAR: NumberCheck = {
  accepts: (year) => Number.isInteger(year) && year >= 2000 && year <= 2100,
  expected: "een jaartal van 2000 tot en met 2100",
};
const WHOLE: NumberCheck = {
  accepts: (count) => Number.isInteger(count) && count >= 0,
  expected: "een heel aantal van 0 of meer, of niets",
};

/** All rows, with what is wrong in them added to `problems`. A table with a header only is a table without figures yet. */
export function compileRealised(
  document: ParsedDocument,
  regionIds: readonly string[],
  problems: Problem[],
): RealisedYear[] {
  const rows = document.data as TableRow[];
  const missing = REALISED_COLUMNS.filter((column) => rows.length > 0 && !(column in rows[0]!));
  if (missing.length > 0) {
    problems.push(problemAt(document, [], `de kolom ${missing.join(", ")}`, "een kopregel zonder deze kolom"));
    return [];
  }
  const seen = new Set<string>();
  return rows.map((_row, index) => {
    const realised = readRow(document, index, problems);
    const key = `${realised.region} ${realised.year}`;
    if (!regionIds.includes(realised.region))
      problems.push(problemAt(document, [index, "regio"], `een van ${regionIds.join(", ")}`));
    if (seen.has(key))
      problems.push(problemAt(document, [index], "elke regio en elk jaar één keer", "een dubbele rij"));
    seen.add(key);
    if (realised.source === "")
      problems.push(problemAt(document, [index, "bron"], "wie dit heeft opgegeven of waar het staat"));
    checkNights(document, index, realised, problems);
    return realised;
  });
}

function readRow(document: ParsedDocument, index: number, problems: Problem[]): RealisedYear {
  const row = (document.data as TableRow[])[index]!;
  const figure = (column: string, check: NumberCheck) =>
    (row[column] ?? "") === "" ? null : readNumber(document, index, column, check, problems);
  return {
    region: row.regio ?? "",
    year: readNumber(document, index, "jaar", YEAR, problems),
    beds: figure("bedden", COUNT),
    admissions: figure("opnames", WHOLE),
    bedDays: figure("beddagen", COUNT),
    refusals: figure("weigeringen", WHOLE),
    source: (row.bron ?? "").trim(),
  };
}

function checkNights(
  document: ParsedDocument,
  index: number,
  { beds, bedDays, year }: RealisedYear,
  problems: Problem[],
): void {
  if (beds === null || bedDays === null || !(bedDays > beds * daysInYear(year))) return;
  problems.push(problemAt(document, [index, "beddagen"], `hooguit ${beds} bedden maal ${daysInYear(year)} dagen`));
}

/** Days of a calendar year in the Gregorian calendar. */
export function daysInYear(year: number): number {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 366 : 365;
}
