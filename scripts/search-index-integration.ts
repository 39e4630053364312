import type { AstroIntegration, AstroIntegrationLogger } from "astro";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import * as pagefind from "pagefind";
import type { GlossaryTerm } from "../src/domain/content/glossary.ts";
import { listPageFacets } from "../src/domain/search/page-facets.ts";
import { foldName, splitWords } from "../src/domain/search/query-words.ts";
import { pageKindNames } from "../src/text/search.ts";
import { readExtraWords, readGlossaryTerms, readSiteFacts } from "./read-site-facts.ts";
import { addExtras, listCompoundParts, listHeadingWords, readTitle } from "./search-page-words.ts";
import { setBuiltSite } from "./sitemap-filter.ts";

/** Pagefind's own widgets; the search page has its own markup and does not use them. */
const widgetFile = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;

/** Every term of the glossary is found as an answer of its own, so the page that holds them all is not. */
const glossaryPage = "/begrippen/";

interface SearchablePage {
  path: string;
  html: string;
}

/** Indexes the finished site for the search page, as `/pagefind/`. Any failure fails the build. */
export function searchIndexIntegration(): AstroIntegration {
  let root = "";
  return {
    name: "search-index",
    hooks: {
      "astro:config:done": ({ config }) => {
        root = fileURLToPath(config.root);
        setBuiltSite(fileURLToPath(config.outDir));
      },
      "astro:build:done": ({ dir, logger }) => writeSearchIndex(root, fileURLToPath(dir), logger),
    },
  };
}

async function writeSearchIndex(root: string, site: string, logger: AstroIntegrationLogger): Promise<void> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: "nl" });
    throwWhenAny(errors);
    if (!index) throw new Error("Pagefind gaf geen index terug.");
    const pages = await readSearchablePages(site);
    const terms = readGlossaryTerms(root);
    for (const { path, html } of addPageExtras(root, pages, terms)) throwWhenAny((await index.addHTMLFile({ url: path, content: html })).errors);
    for (const term of terms) throwWhenAny((await index.addCustomRecord(createTermRecord(term))).errors);
    const { files, errors: fileErrors } = await index.getFiles();
    throwWhenAny(fileErrors);
    for (const file of files.filter(({ path }) => !widgetFile.test(path))) {
      const target = join(site, "pagefind", file.path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, file.content);
    }
    logger.info(`${pages.length} pagina's en ${terms.length} begrippen doorzocht voor de zoekpagina`);
  } finally {
    await pagefind.close();
  }
}

async function readSearchablePages(site: string): Promise<SearchablePage[]> {
  const names = (await readdir(site, { recursive: true })).filter((name) => name.endsWith(".html")).sort();
  const pages = await Promise.all(names.map(async (name) => ({
    path: `/${name.split(sep).join("/")}`.replace(/\/index\.html$/, "/"),
    html: await readFile(join(site, name), "utf8"),
  })));
  return pages.filter(({ html }) => html.includes("data-pagefind-body"));
}

/** Adds facets and hidden words; the glossary page keeps its title and the words that point at it, not its terms. */
function addPageExtras(root: string, pages: readonly SearchablePage[], terms: readonly GlossaryTerm[]): SearchablePage[] {
  const facts = readSiteFacts(root);
  const extraWords = new Map(readExtraWords(root, new Set(pages.map(({ path }) => path))).map(({ page, words }) => [page, words]));
  const known = new Set([...terms.flatMap(({ term, synonyms }) => [term, ...synonyms]).flatMap(splitWords), ...pages.flatMap(({ html }) => listHeadingWords(html))]);
  return pages.map(({ path, html }) => {
    const words = [...readKindName(html), ...(extraWords.get(path) ?? []), ...listCompoundParts(html, (word) => known.has(word))];
    const text = path === glossaryPage ? html.replace(/<dl[\s\S]*<\/dl>/, "") : html;
    return { path, html: addExtras(text, { facets: listPageFacets(path, facts), words, title: readTitle(html) }) };
  });
}

/** The name of the kind of page, so that who asks for a format or a brochure gets one. */
function readKindName(html: string): string[] {
  const kind = /data-pagefind-filter="soort:([a-z]+)"/.exec(html)?.[1];
  return kind === undefined || kind === "pagina" ? [] : [pageKindNames[kind] ?? kind];
}

function createTermRecord({ id, term, abbreviation, definition, synonyms, avoid }: GlossaryTerm): pagefind.CustomRecord {
  const others = [abbreviation, ...synonyms, ...avoid].filter((word) => word !== undefined);
  return {
    url: `${glossaryPage}#${id}`,
    content: definition,
    language: "nl",
    meta: { title: abbreviation === undefined ? term : `${term} (${abbreviation})`, woorden: others.join(" ") },
    filters: { soort: ["begrip"], naam: [foldName(term)] },
    sort: { titel: foldName(term) },
  };
}

function throwWhenAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`De zoekindex kon niet worden gemaakt:\n${errors.join("\n")}`);
}
