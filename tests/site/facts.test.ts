import { expect, test } from "vitest";
import { FACTS_FILE } from "../../scripts/content/check-source-facts.ts";
import { readYaml } from "../../scripts/content/read-content.ts";
import { collectSourceFacts, type SourceFact } from "../../src/domain/content/addresses/source-facts.ts";
import { projectFolder, readPages } from "./built-site.ts";

function readFacts(): SourceFact[] {
  const { document } = readYaml(projectFolder, FACTS_FILE);
  if (document === undefined) throw new Error(`${FACTS_FILE} is missing`);
  return collectSourceFacts(document, () => true).facts;
}

const facts = readFacts();
const pages = new Map(readPages().map((page) => [page.path, page]));

/** Text of every block of a page, its explanations of terms left out. */
function listBlocks(path: string): string[] {
  const page = pages.get(path);
  if (page === undefined) return [];
  const { $ } = page;
  $(".term-note, .visually-hidden").remove();
  return $("main :is(p, li, dt, dd, td, th, h1, h2, h3, div:has(> dt))")
    .toArray()
    .map((element) => $(element).text().replace(/\s+/g, " ").trim());
}

/** Figures count as whole numbers: "5" is not in "15" or "5,1". */
function holdsInOrder(text: string, words: readonly string[]): boolean {
  let from = 0;
  for (const word of words) {
    const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const found = new RegExp(/^\d/.test(word) ? `(?<![\\d.,])${escaped}(?![\\d]|,\\d)` : escaped, "iu").exec(
      text.slice(from),
    );
    if (found === null) return false;
    from += found.index + found[0].length;
  }
  return true;
}

test("every fact and figure of the sources stands on its page with its meaning", () => {
  const blocks = new Map([...new Set(facts.map(({ page }) => page))].map((path) => [path, listBlocks(path)]));
  const missing = facts.filter(
    ({ words, page }) => !(blocks.get(page) ?? []).some((text) => holdsInOrder(text, words)),
  );
  expect(missing.map(({ words, page }) => `${page}: ${words.join(" … ")}`)).toEqual([]);
});
