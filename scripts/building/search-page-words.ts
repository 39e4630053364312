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

/** What is drawn; the index takes nothing of it, and a map is as long as all the rest of a page. */
const DRAWING = /(<svg)\b[\s\S]*?(<\/svg>)/g;

/** The part of a page that the index takes: its frame, style and drawings would be sent and read in vain. */
export function takeMain(html: string): string {
  const start = html.indexOf("<main");
  const main = html.slice(start, html.indexOf("</main>", start));
  return `<html><body>${main.replaceAll(DRAWING, "$1>$2")}</main></body></html>`;
}

/** Parts of the compounds among the words in the headings of a page, so that "wachtlijst" finds "wachtlijstbeheer" and the other way round. */
export function listCompoundParts(headingWords: readonly string[], isKnown: (word: string) => boolean): string[] {
  return [...new Set(headingWords.flatMap((word) => splitCompound(word, isKnown) ?? []))];
}

/** The page as the index gets it: with hidden words that visitors and their screen readers never meet. */
export function addHiddenWords(html: string, words: readonly string[]): string {
  if (words.length === 0) return html;
  const text = words.join(" ").replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return html.replace("</main>", `<span data-pagefind-meta="woorden[content]" content="${text}"></span></main>`);
}

/**
 * Parts of a page that say nothing of its subject, by their heading or class: sources, words, other pages, forms, colophons,
 * what is for paper only (room to write, addresses in full) and code to copy.
 */
const FURNITURE =
  /<(?:pre(?=[ >])|(?:section|p|div)(?=[^>]*(?:aria-labelledby="(?:in-de-buurt|klopt-dit-niet|over-deze-tekst|andere-brochures|bronnen|woorden)"|class="(?:[^"]* )?(?:sources|text-facts|print-only|note certainty)[ "])))/g;

/** The page without its furniture, as far as the index is concerned. */
export function ignoreFurniture(html: string): string {
  return html.replaceAll(FURNITURE, "$& data-pagefind-ignore");
}

/** A heading that only a screen reader says is no part to lead to: who arrives sees the text above or below it. */
export function dropUnseenParts(html: string): string {
  return html.replaceAll(/<h[23](?=[^>]*class="[^"]*visually-hidden)[^>]*>/g, (heading) =>
    heading.replace(/ id="[^"]*"/, ""),
  );
}

/** What only a screen reader says beside a text ("(uitleg)"), and a fold that the index leaves out anyway. */
const ASIDES =
  /<span class="visually-hidden"[^>]*>[^<]*<\/span>|<details(?=[^>]*data-pagefind-ignore)[^>]*>[\s\S]*?<\/details>/g;

/** The page without what stands in the middle of its sentences and is no part of them. */
export function dropAsides(html: string): string {
  return html.replaceAll(ASIDES, "");
}

/**
 * The page with its pieces of text apart, which the index would join ("SpoedOnbekend", "6511205 bedden"): a list of facts
 * and a row of a table are read as sentences.
 */
export function separateWords(html: string): string {
  return html
    .replaceAll(/(?<![.:?!]\s*(?:<\/[a-z]+>\s*)*)<\/dt>/g, ":</dt>")
    .replaceAll(/(?<![.:?!]\s*(?:<\/[a-z]+>\s*)*)<\/dd>/g, ".</dd>")
    .replaceAll(/(?<![.:?!;,]\s*(?:<\/[a-z]+>\s*)*)<\/li>/g, ".</li>")
    .replaceAll(/(?<![.:?!,]\s*(?:<\/[a-z]+>\s*)*)<\/(td|th)>(?=\s*<t[dh])/g, ",</$1>")
    .replaceAll(/(?<=[^\s>])<span class="note/g, " $&")
    .replaceAll(/(?<![.:?!]\s*(?:<\/[a-z]+>\s*)*)<\/(td|th)>(?=\s*<\/tr>)/g, ".</$1>")
    .replaceAll(
      /<\/(?:a|button|dd|div|dt|label|li|option|p|span|strong|summary|td|th|tr)>(?=<[/a-z])(?!<span class="term-note")/g,
      "$& ",
    );
}

/** What the page says of itself in its head; empty when it says nothing. */
export function readSummary(html: string): string {
  return /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? "";
}

/** The page with its summary where the index finds it, written as it stands in the page. */
export function addSummary(html: string, summary: string): string {
  if (summary === "") return html;
  return html.replace(
    "</main>",
    () => `<span data-pagefind-meta="samenvatting[content]" content="${summary}"></span></main>`,
  );
}

/** The main title of a built page. */
export function readTitle(html: string): string {
  return (/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? "")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .trim();
}
