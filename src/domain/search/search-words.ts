import { foldText, isLetter } from "../border/fold-text.ts";

/** Words that say nothing about which hospice: leaving them out lets "een hospice in Zwolle" find Zwolle. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  "aan bij de dat die dichtbij een en er het hospice hospices ik in is met naar nabij of om op over te the tot uit van voor waar".split(
    " ",
  ),
);

/** A word that says nothing; so does a letter alone. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word) || isLetter(word);
}

/** The words of a text or query: folded, without stop words, and a postcode reduced to its four digits. */
export function splitWords(text: string): string[] {
  return foldText(text)
    .replace(/\b([1-9]\d{3})\s?[a-z]{2}\b/gu, "$1")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !isStopWord(word));
}
