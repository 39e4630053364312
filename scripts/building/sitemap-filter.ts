import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Folder of the finished build; set by the build itself, because `astro build --outDir` may move it. */
let builtSite: string | undefined;

/** Tells where the pages of this build are written. Called once, before anything is built. */
export function setBuiltSite(folder: string): void {
  builtSite = folder;
}

/**
 * Whether the built page at this path asks search engines to leave it out.
 * The page itself is the only truth: what it says in its head decides the sitemap too, so the two cannot disagree.
 * Throws when the page is not there.
 */
export function isKeptOutOfSearchEngines(pathname: string): boolean {
  if (builtSite === undefined)
    throw new Error("De map van de gebouwde site is niet bekend; roep eerst setBuiltSite aan.");
  const html = readFileSync(join(builtSite, decodeURIComponent(pathname), "index.html"), "utf8");
  return /<meta name="robots" content="[^"]*noindex/.test(html);
}
