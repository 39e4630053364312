/** Fewer answers than this say their date themselves: a line above them would be longer than what it saves. */
const FEWEST_SHARING = 3;

/**
 * The date of its source that most of some answers have, to be said once above them; undefined where fewer than half
 * share one, or fewer than three. Of two dates that are as frequent it is the one that comes first.
 */
export function findSharedDate(dates: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const date of dates) if (date !== undefined) counts.set(date, (counts.get(date) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most === undefined) return undefined;
  const [date, count] = most;
  return count >= FEWEST_SHARING && count * 2 >= dates.length ? date : undefined;
}
