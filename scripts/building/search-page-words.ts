import { pickQueryWords } from "../../src/domain/search/query-words.ts";
import { splitCompound } from "../../src/domain/search/split-compound.ts";

/** The telling words in the headings of a built page: what it is about. */
export function listHeadingWords(html: string): string[] {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
  const headings = [...main.matchAll(/<h[12][^>]*>([\s\S]*?)<\/h[12]>/g)].map((match) => match[1] ?? "");
  return pickQueryWords(
    headings
      .join(" ")
      .replaceAll(/<[^>]+>/g, " ")
      .replaceAll(/&[a-z]+;|&#\d+;/g, " "),
  );
}

/** Parts of the compounds in the headings of a page, so that "wachtlijst" finds "wachtlijstbeheer" and the other way round. */
export function listCompoundParts(html: string, isKnown: (word: string) => boolean): string[] {
  return [...new Set(listHeadingWords(html).flatMap((word) => splitCompound(word, isKnown) ?? []))];
}

/** The page as the index gets it: with hidden words that visitors and their screen readers never meet. */
export function addHiddenWords(html: string, words: readonly string[]): string {
  if (words.length === 0) return html;
  const text = words.join(" ").replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return html.replace("</main>", `<span data-pagefind-meta="woorden[content]" content="${text}"></span></main>`);
}

/** The page with a space between neighbouring pieces of text, which the index would join: "SpoedOnbekend", "6511205 bedden". */
export function separateWords(html: string): string {
  return html.replaceAll(/<\/(?:a|button|dd|dt|label|li|option|span|strong|summary|td|th)>(?=<[a-z])/g, "$& ");
}

/** The main title of a built page. */
export function readTitle(html: string): string {
  return (/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? "")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&#38;", "&")
    .replaceAll("&amp;", "&")
    .trim();
}
