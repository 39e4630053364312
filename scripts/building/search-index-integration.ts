import type { AstroIntegration, AstroIntegrationLogger } from "astro";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import * as pagefind from "pagefind";
import type { GlossaryTerm } from "../../src/domain/content/glossary.ts";
import { listPageFacets } from "../../src/domain/content/page-facets.ts";
import type { PageEntry } from "../../src/domain/search/page-table.ts";
import { foldName, splitWords } from "../../src/domain/search/query-words.ts";
import { readExtraWords, readGlossaryTerms, readHouseParts, readSiteFacts, readWishWords } from "./read-site-facts.ts";
import {
  addHiddenWords,
  addSummary,
  dropAsides,
  dropUnseenParts,
  ignoreFurniture,
  listCompoundParts,
  listHeadingWords,
  readSummary,
  readTitle,
  separateWords,
  takeMain,
} from "./search-page-words.ts";
import { readPageIds } from "./search-page-ids.ts";
import { setBuiltSite } from "./sitemap-filter.ts";

/** Pagefind's own widgets; the search page has its own markup and does not use them. */
const widgetFile = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/;

/** Every term of the glossary is found as an answer of its own, so the page that holds them all is not. */
const glossaryPage = "/begrippen/";

/**
 * Where one asks for a wish. A wish no hospice has answered is found here and nowhere else, so its words are a record of
 * their own: among the words of the directory's page they would put that page before the hospices and places themselves.
 */
const wishAddress = "/sociale-kaart/#hospices";

/** What is kept of a page between the two times it is read: the pages of a large site do not fit side by side in memory. */
interface SearchablePage {
  path: string;
  file: string;
  title: string;
  kind: string;
  headingWords: readonly string[];
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
    // The words are made by the compile step, after this module is read.
    const { namePageFacet } = await import("../../src/presentation/site/name-page-facet.ts");
    const { processAnswers } = await import("../../src/words/procesvragen.ts");
    const { directoryTitle } = await import("../../src/words/sociale-kaart.ts");
    const prepare = openPreparation(root, pages, terms, namePageFacet);
    for (const page of pages)
      throwWhenAny((await index.addHTMLFile({ url: page.path, content: await prepare(page) })).errors);
    for (const term of terms) throwWhenAny((await index.addCustomRecord(createTermRecord(term))).errors);
    throwWhenAny((await index.addCustomRecord(createWishRecord(root, directoryTitle))).errors);
    const { files, errors: fileErrors } = await index.getFiles();
    throwWhenAny(fileErrors);
    for (const file of files.filter(({ path }) => !widgetFile.test(path))) {
      const target = join(site, "pagefind", file.path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, file.content);
    }
    await writeFile(
      join(site, "zoeken/paginas.json"),
      JSON.stringify(listPageEntries(root, pages, terms, readPageIds(files), directoryTitle, processAnswers)),
    );
    logger.info(`${pages.length} pagina's en ${terms.length} begrippen doorzocht voor de zoekpagina`);
  } finally {
    await pagefind.close();
  }
}

async function readSearchablePages(site: string): Promise<SearchablePage[]> {
  const names = (await readdir(site, { recursive: true })).filter((name) => name.endsWith(".html")).sort();
  const pages: SearchablePage[] = [];
  for (const name of names) {
    const file = join(site, name);
    const html = await readFile(file, "utf8");
    if (!html.includes("data-pagefind-body")) continue;
    pages.push({
      path: `/${name.split(sep).join("/")}`.replace(/\/index\.html$/, "/"),
      file,
      title: readTitle(html),
      kind: readKind(html),
      headingWords: listHeadingWords(html),
    });
  }
  return pages;
}

/** Adds hidden words; the glossary page keeps its title and the words that point at it, not its terms. */
function openPreparation(
  root: string,
  pages: readonly SearchablePage[],
  terms: readonly GlossaryTerm[],
  namePageFacet: (facet: string) => string,
): (page: SearchablePage) => Promise<string> {
  const extraWords = new Map(
    readExtraWords(root, new Set(pages.map(({ path }) => path))).map(({ page, words }) => [page, words]),
  );
  const known = new Set([
    ...terms.flatMap(({ term, synonyms }) => [term, ...synonyms]).flatMap(splitWords),
    ...pages.flatMap(({ headingWords }) => headingWords),
  ]);
  return async ({ path, file, kind, headingWords }) => {
    const html = await readFile(file, "utf8");
    const kindName = kind === "pagina" ? [] : [namePageFacet(kind)];
    const compoundParts = listCompoundParts(headingWords, (word) => known.has(word));
    const words = [...kindName, ...(extraWords.get(path) ?? []), ...compoundParts];
    const text = path === glossaryPage ? html.replace(/<dl[\s\S]*<\/dl>/, "") : html;
    const main = separateWords(dropAsides(ignoreFurniture(dropUnseenParts(dropFilter(takeMain(text))))));
    return addSummary(addHiddenWords(main, words), readSummary(html));
  };
}

/** The kinds of pages stand in our own table; Pagefind writes its table of them in another order each time. */
function dropFilter(html: string): string {
  return html.replace(/ data-pagefind-filter="[^"]*"/u, "");
}

/** The kind of page, as its frame states it. */
function readKind(html: string): string {
  return /data-pagefind-filter="soort:([a-z]+)"/.exec(html)?.[1] ?? "pagina";
}

/** Every page and word with its facets, in the order of titles. */
function listPageEntries(
  root: string,
  pages: readonly SearchablePage[],
  terms: readonly GlossaryTerm[],
  ids: ReadonlyMap<string, string>,
  directoryTitle: string,
  answers: Readonly<Record<string, { href: string }>>,
): PageEntry[] {
  const facts = readSiteFacts(root);
  const houseParts = readHouseParts(root);
  const findId = (address: string) => {
    const id = ids.get(address);
    if (id === undefined) throw new Error(`${address} ontbreekt in de zoekindex`);
    return id;
  };
  const entries: PageEntry[] = [
    ...pages.map(({ path, title, kind }) => ({
      id: findId(path),
      name: foldName(title),
      soort: [kind],
      ...dropEmpty(listPageFacets(path, facts)),
      ...(houseParts.has(path) && { houseParts: houseParts.get(path)! }),
    })),
    { id: findId(wishAddress), name: foldName(directoryTitle), soort: ["pagina"], isFallback: true },
    ...terms.map(({ id, term }) => ({ id: findId(`${glossaryPage}#${id}`), name: foldName(term), soort: ["begrip"] })),
  ];
  for (const [answer, { href }] of Object.entries(answers)) {
    // A word of the glossary is an answer of its own; a part of any other page is found with the page.
    const id = findId(ids.has(href) ? href : href.replace(/#.*$/u, ""));
    const entry = entries.find((page) => page.id === id);
    if (entry) entry.answers = [...(entry.answers ?? []), answer];
  }
  return entries.sort((a, b) => a.name.localeCompare(b.name, "nl") || a.id.localeCompare(b.id, "nl"));
}

function dropEmpty(facets: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(facets).filter(([, values]) => values.length > 0));
}

function createTermRecord({
  id,
  term,
  abbreviation,
  definition,
  synonyms,
  avoid,
}: GlossaryTerm): pagefind.CustomRecord {
  const others = [abbreviation, ...synonyms, ...avoid].filter((word) => word !== undefined);
  return {
    url: `${glossaryPage}#${id}`,
    content: definition,
    language: "nl",
    meta: { title: abbreviation === undefined ? term : `${term} (${abbreviation})`, woorden: others.join(" ") },
  };
}

function createWishRecord(root: string, title: string): pagefind.CustomRecord {
  return {
    url: wishAddress,
    content: readWishWords(root).join(", "),
    language: "nl",
    meta: { title },
  };
}

function throwWhenAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`De zoekindex kon niet worden gemaakt:\n${errors.join("\n")}`);
}
