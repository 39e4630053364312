import { load } from "cheerio";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scoreReadability } from "../../src/domain/content/readability.ts";
import { findTarget, type ReadingTarget } from "./targets.ts";

export interface MeasuredPage {
  path: string;
  score: number;
  words: number;
  target: ReadingTarget;
}

/** Fewer words than this say nothing about how a page reads. */
const enoughWords = 60;

/** Sentences of a page: what is read on in our own words, so no quotes, no texts in English, lists of links, sources, tables, forms or figures of a chart. */
export function readSentences(html: string): string {
  const $ = load(html);
  const main = $("main");
  main
    .find(
      "nav, table, form, svg, figure, blockquote, [lang=en], script, noscript, .sources, .references, .status-line .note, .colophon, .term-note, .visually-hidden, .print-only, .no-print, .state, .breadcrumbs, .text-facts",
    )
    .remove();
  return main
    .find("p, li, dd, dt")
    .toArray()
    .filter((element) => $(element).find("p, li, dd").length === 0)
    .map((element) => $(element).text().replace(/\s+/g, " ").trim())
    .filter((text) => /[.?!]$/.test(text))
    .join("\n");
}

/** Every page of a built site that has enough sentences to measure, the hardest for its readers first. */
export function measurePages(siteFolder: string): MeasuredPage[] {
  if (!existsSync(join(siteFolder, "index.html")))
    throw new Error(`${siteFolder} is leeg; verwacht een gebouwde site: draai eerst npm run build.`);
  return (
    readdirSync(siteFolder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith("index.html"))
      .map((file) => ({
        path: `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`,
        html: readFileSync(join(siteFolder, file), "utf8"),
      }))
      // The score is one for Dutch.
      .filter(({ html }) => html.includes('<html lang="nl"'))
      .map(({ path, html }) => ({ path, text: readSentences(html) }))
      .map(({ path, text }) => ({ path, text, words: text.split(/\s+/).length }))
      .filter(({ words }) => words >= enoughWords)
      .map(({ path, text, words }) => ({ path, words, score: scoreReadability(text), target: findTarget(path) }))
      .sort((a, b) => a.score - a.target.score - (b.score - b.target.score))
  );
}
