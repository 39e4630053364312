import { formatDateText } from "../../domain/border/dates.ts";
import { noResults, sayResultCount } from "../../words/opgaven.ts";
import type { Theme } from "../../domain/content/theme.ts";

type Results = Theme["results"];

/** Results by year, the latest year first; within a year in the order of the source. */
export function groupByYear(results: Results): { year: string; results: Results }[] {
  const years = [...new Set(results.map(({ year }) => year))].sort().reverse();
  return years.map((year) => ({
    year: formatDateText(year),
    results: results.filter((result) => result.year === year),
  }));
}

/** One line for the overview: how many results of which years, or that there are none yet. */
export function summarizeResults(results: Results): string {
  if (results.length === 0) return noResults;
  return groupByYear(results)
    .map(({ year, results: { length } }) => sayResultCount({ count: length, year }))
    .join(", ");
}
