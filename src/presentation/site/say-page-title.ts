import { siteName, wordmarkName } from "../../words/kader.ts";

/** Search engines cut what is longer. */
export const TITLE_LENGTH = 65;

/** The title of a page with the name of the site as far as there is room: in full, in short, or not at all. */
export function sayPageTitle(title: string): string {
  const full = `${title} – ${siteName}`;
  if (full.length <= TITLE_LENGTH) return full;
  const short = `${title} – ${wordmarkName}`;
  return short.length <= TITLE_LENGTH ? short : title;
}
