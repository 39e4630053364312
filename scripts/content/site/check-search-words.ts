import type { Problem } from "../../../src/domain/border/problem.ts";
import { problemAt, validateDocument } from "../../../src/domain/border/validate.ts";
import { extraWordsSchema } from "../../../src/domain/content/addresses/extra-words.ts";
import { findClosestWord } from "../../../src/domain/border/closest-word.ts";
import { readYaml } from "../read-content.ts";
import type { SiteAddresses } from "./site-addresses.ts";

export const SEARCH_WORDS_FILE = "content/zoekwoorden.yaml";

/** What is wrong with the search words: their form, and pages that are not built. */
export function checkSearchWords(root: string, site: SiteAddresses): Problem[] {
  const read = readYaml(root, SEARCH_WORDS_FILE);
  if (read.problems) return read.problems;
  const { document } = read;
  const { pages } = Object(document.data) as { pages?: unknown };
  const missing = (Array.isArray(pages) ? pages : []).flatMap((entry: unknown, index) => {
    const { page } = Object(entry) as { page?: unknown };
    if (typeof page !== "string" || !/^\/(?:[a-z0-9-]+\/)*$/u.test(page) || site.hasPage(page)) return [];
    const near = findClosestWord(page, site.list());
    return [
      problemAt(
        document,
        ["pages", index, "page"],
        `het adres van een pagina die bestaat${near ? `; bedoelt u ${near}?` : ""}`,
      ),
    ];
  });
  return [...(validateDocument(extraWordsSchema, document).problems ?? []), ...missing];
}
