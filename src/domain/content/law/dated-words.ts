/** Words that depend on the day: `after` is said from the day `from` ("2027-01-01") on. */
export interface DatedWords {
  from: string;
  before: string;
  after: string;
}

/** What is said on a day, such as "2026-11-21". */
export function wordsOn({ from, before, after }: DatedWords, day: string): string {
  return day < from ? before : after;
}
