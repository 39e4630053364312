/** A postcode as people type it. */

/** The four figures of what is a postcode and nothing else: "8011", "8011ab", "8011-AB", "80 11 AB", "NL-8011 AB". */
export function readPostcode(text: string): string | null {
  const signs = text.toLowerCase().replaceAll(/[\s\-–.]+/gu, "");
  return /^(?:nl)?([1-9]\d{3})(?:[a-z]{2})?$/u.exec(signs)?.[1] ?? null;
}

export interface PostcodeInLine {
  postcode4: string;
  /** What stands around it, street and town. */
  before: string;
  after: string;
  /** With its two letters it cannot be a house number. */
  isWhole: boolean;
}

const WHOLE = /(?<![\p{L}\p{N}])([1-9]\d{3})[\s\-–]{0,2}[a-z]{2}(?![\p{L}\p{N}])/iu;
const FIGURES = /^([1-9]\d{3})(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])([1-9]\d{3})$/u;

/** The postcode in an address line; four figures alone count only at its beginning or end. */
export function findPostcodeInLine(line: string): PostcodeInLine | null {
  const text = line.trim();
  const match = WHOLE.exec(text) ?? FIGURES.exec(text);
  if (!match) return null;
  const [all, first, second] = match;
  return {
    postcode4: (first ?? second)!,
    before: text.slice(0, match.index),
    after: text.slice(match.index + all.length),
    isWhole: all.length > 4,
  };
}
