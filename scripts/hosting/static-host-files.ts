import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Redirect } from "../../src/domain/content/addresses/redirects.ts";
import { headersFor, listRulePaths } from "./host-rules.ts";

/**
 * `_headers`, as Netlify, Cloudflare Pages and their like read it. Where two patterns fit, they join the values of a
 * header instead of taking the narrower, so no address fits two of these: the folders of the site are written out.
 */
export function writeHeadersFile(site: string): string {
  return listDisjointPatterns(site)
    .map(({ pattern, path }) =>
      [pattern, ...Object.entries(headersFor(path)).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
    )
    .join("\n")
    .concat("\n");
}

/** `_redirects`: address, new address and status a line. */
export function writeRedirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join("");
}

/** Patterns that together fit every file of the site once, and every folder without its slash. A folder is opened only where headers differ within. */
function listDisjointPatterns(site: string, folder = "/"): { pattern: string; path: string }[] {
  const differs = listRulePaths().some((path) => path !== folder && path.startsWith(folder));
  if (!differs) return [{ pattern: `${folder}*`, path: folder }];
  const entries = readdirSync(join(site, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    { pattern: folder, path: folder },
    ...entries.flatMap((entry) =>
      entry.isDirectory()
        ? [
            // A host may answer it with the page itself instead of leading on to the slash.
            { pattern: `${folder}${entry.name}`, path: `${folder}${entry.name}/` },
            ...listDisjointPatterns(site, `${folder}${entry.name}/`),
          ]
        : [{ pattern: `${folder}${entry.name}`, path: `${folder}${entry.name}` }],
    ),
  ];
}
