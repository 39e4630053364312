import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder, readPages } from "./built-site.ts";

/** A row of the table in CONTRIBUTING.md: words that stand in this order in one sentence, item or cell of a page. */
interface Fact {
  words: string[];
  path: string;
}

function readFacts(): Fact[] {
  const guide = readFileSync(join(projectFolder, "CONTRIBUTING.md"), "utf8");
  return [...guide.matchAll(/^\| (.+?) \| .+? \| `(\/.*?)` \|$/gm)].map(([, words = "", path = ""]) => ({
    words: words.split(" … "),
    path,
  }));
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

test("the table of facts names every source", () => {
  expect(facts.length).toBeGreaterThan(150);
});

test("every fact and figure of the sources stands on its page with its meaning", () => {
  const blocks = new Map([...new Set(facts.map(({ path }) => path))].map((path) => [path, listBlocks(path)]));
  const missing = facts.filter(
    ({ words, path }) => !(blocks.get(path) ?? []).some((text) => holdsInOrder(text, words)),
  );
  expect(missing.map(({ words, path }) => `${path}: ${words.join(" … ")}`)).toEqual([]);
});
