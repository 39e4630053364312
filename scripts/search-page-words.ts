import { foldName, pickQueryWords } from "../src/domain/search/query-words.ts";
import { splitCompound } from "../src/domain/search/split-compound.ts";

/** The telling words in the headings of a built page: what it is about. */
export function listHeadingWords(html: string): string[] {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
  const headings = [...main.matchAll(/<h[12][^>]*>([\s\S]*?)<\/h[12]>/g)].map((match) => match[1] ?? "");
  return pickQueryWords(headings.join(" ").replaceAll(/<[^>]+>/g, " ").replaceAll(/&[a-z]+;|&#\d+;/g, " "));
}

/** Parts of the compounds in the headings of a page, so that "wachtlijst" finds "wachtlijstbeheer" and the other way round. */
export function listCompoundParts(html: string, isKnown: (word: string) => boolean): string[] {
  return [...new Set(listHeadingWords(html).flatMap((word) => splitCompound(word, isKnown) ?? []))];
}

/** What the index gets of a page beside its own words. Values are text, never HTML. */
export interface PageExtras {
  facets: Readonly<Record<string, readonly string[]>>;
  words: readonly string[];
  title: string;
}

const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** The page as the index gets it: with facets and hidden words that visitors and their screen readers never meet. */
export function addExtras(html: string, { facets, words, title }: PageExtras): string {
  const filters = Object.entries(facets).flatMap(([facet, values]) =>
    values.map((value) => `<span data-pagefind-filter="${facet}[content]" content="${escape(value)}"></span>`));
  const hidden = words.length === 0 ? "" : `<span data-pagefind-meta="woorden[content]" content="${escape(words.join(" "))}"></span>`;
  const name = `content="${escape(foldName(title))}" data-pagefind-filter="naam[content]" data-pagefind-sort="titel[content]"`;
  return html.replace("</main>", `${filters.join("")}${hidden}<span ${name}></span></main>`);
}

/** The main title of a built page. */
export function readTitle(html: string): string {
  return (/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? "").replaceAll(/<[^>]+>/g, "").replaceAll("&#38;", "&").replaceAll("&amp;", "&").trim();
}
