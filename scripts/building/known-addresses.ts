import { existsSync, globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Problem } from "../../src/domain/border/problem.ts";

/** Addresses that were published once, one a line: links to them stand in mails, on paper and on other sites. */
export const ADDRESSES_FILE = "docs/beheer/adressen.txt";

/** Addresses of all pages in the folder of a built site, in a fixed order; a redirect counts, for it answers. */
export function listBuiltAddresses(site: string): string[] {
  return globSync("**/index.html", { cwd: site })
    .map((file) => `/${file.split(sep).join("/").slice(0, -"index.html".length)}`)
    .sort();
}

/** Lines with an address; a remark begins with #. */
export function readKnownAddresses(root: string): { address: string; line: number }[] {
  const path = join(root, ADDRESSES_FILE);
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .map((text, index) => ({ address: text.trim(), line: index + 1 }))
    .filter(({ address }) => address !== "" && !address.startsWith("#"));
}

/** Published addresses at which nothing is built any more. */
export function findLostAddresses(root: string, built: readonly string[]): Problem[] {
  const there = new Set(built);
  return readKnownAddresses(root)
    .filter(({ address }) => !there.has(address))
    .map(({ address, line }) => ({
      file: ADDRESSES_FILE,
      line,
      field: "",
      found: `${address}, een adres dat op de site stond en nu niets meer geeft`,
      expected: "een doorverwijzing in content/doorverwijzingen.yaml (bij een hospice: redirects_from)",
    }));
}
