import { withoutYear, sayOldYear } from "../../../words/hospicepagina.ts";

/**
 * The year most numbers in a list come from, so that it can be said once above it; null where no number has a date.
 * @param dates of the source of each number, as precise as that source; undefined without a date
 */
export function findCommonYear(dates: readonly (string | undefined)[]): string | null {
  const counts = new Map<string, number>();
  for (const date of dates) if (date !== undefined) counts.set(yearOf(date), (counts.get(yearOf(date)) ?? 0) + 1);
  const [most] = [...counts].sort(([a, times], [b, other]) => other - times || b.localeCompare(a));
  return most?.[0] ?? null;
}

/** The mark behind a number from another year than most: "uit 2020", or "zonder datum"; null for one from that year. */
export function markOtherYear(date: string | undefined, common: string | null): string | null {
  if (date === undefined) return withoutYear;
  return yearOf(date) === common ? null : sayOldYear({ year: yearOf(date) });
}

function yearOf(date: string): string {
  return date.slice(0, 4);
}
