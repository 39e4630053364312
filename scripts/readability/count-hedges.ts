import { load } from "cheerio";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PageKindId } from "../../src/domain/content/page-kind-table.ts";
import { findPageKind } from "../../src/domain/content/page-kinds.ts";

/**
 * Ways in which a text speaks of its own sources instead of its subject. What is not known stands once, in the open
 * questions of the editors; the publisher does not tell its readers what "our source" leaves out.
 */
export const hedges: readonly RegExp[] = [
  /\bonze (?:lezing|gevolgtrekking)\b/giu,
  /\bwij lezen\b/giu,
  /\b(?:(?:de|onze|geen|een) )?bron(?:nen)? (?:noemt|noemen|zegt|zeggen|vermeldt|heeft)\b/giu,
  /\bin onze bronnen\b/giu,
  /\bonze bron\b(?! (?:noemt|zegt|heeft))/giu,
  /\bdatum niet bekend\b/giu,
  /\bvonden wij\b/giu,
  /\bwij vonden\b/giu,
  /\bkunnen nalezen\b/giu,
  /\bnoemt producten uit\b/giu,
  /\bdeze site heeft geen\b/giu,
  /\b(?:is|zijn) niet gevonden\b/giu,
  /\bkonden lezen\b/giu,
  /\bgeen bron gebruikt\b/giu,
];

/**
 * Hedges on every page of a built site, by the kind of page. Redirects, scripts, explanations of words and what a record
 * said before it was changed do not count.
 */
export function countHedges(siteFolder: string): Map<PageKindId, number> {
  const counts = new Map<PageKindId, number>();
  for (const file of readdirSync(siteFolder, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith("index.html")) continue;
    const { id } = findPageKind(`/${file.replaceAll("\\", "/").replace(/index\.html$/u, "")}`);
    counts.set(id, (counts.get(id) ?? 0) + countHedgesIn(readFileSync(join(siteFolder, file), "utf8")));
  }
  return counts;
}

export function countHedgesIn(html: string): number {
  const $ = load(html);
  $("script, style, template, .term-note, dl.changes").remove();
  const text = $("body").text().replaceAll(/\s+/gu, " ");
  return hedges.reduce((sum, hedge) => sum + (text.match(hedge)?.length ?? 0), 0);
}
