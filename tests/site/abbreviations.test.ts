import { expect, test } from "vitest";
import { parse } from "yaml";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder, readPages } from "./built-site.ts";

interface Term {
  term: string;
  abbreviation?: string;
  synonyms?: string[];
  avoid?: string[];
}

const { terms } = parse(readFileSync(join(projectFolder, "content/begrippen.yaml"), "utf8")) as { terms: Term[] };
const explained = new Set(
  terms
    .flatMap(({ term, abbreviation = "", synonyms = [], avoid = [] }) => [term, abbreviation, ...synonyms, ...avoid])
    .flatMap((words) => words.split(/[\s',-]+/u)),
);

/** Three capitals or more, or two that are no initials: "VPTZ", "ELV"; not "IJssel" or "ZorgAccent". */
const ABBREVIATION = /(?<![\p{L}\d.-]|\d{4} )[A-Z]{2,6}[a-z]?(?![\p{L}\d])/gu;

/** Names of organisations, papers and postcodes stand in facts about houses and networks and in lists of sources as their source has them. */
const NAMED_AS_THEY_ARE =
  ".sources, .source, .network-facts, details, table, code, address, .colophon, svg, script, style, template, [data-pagefind-ignore]";

const read = (file: string) => readFileSync(join(projectFolder, file), "utf8");
const wordsOf = (text: string) => text.match(ABBREVIATION) ?? [];

/** Names called by their letters: of who published a source, and what the record of a house says of itself. */
const names = new Set([
  ...globSync("content/**/*.{yaml,mdx}", { cwd: projectFolder }).flatMap((file) =>
    [...read(file).matchAll(/publisher: (.+)/gu)].flatMap(([, publisher = ""]) => wordsOf(publisher)),
  ),
  ...globSync("content/hospices/*.yaml", { cwd: projectFolder }).flatMap((file) => wordsOf(read(file))),
]);

test("every abbreviation in a text is explained on the page or in the glossary, one click away", () => {
  const pages = readPages().filter(({ isRedirect }) => !isRedirect);
  expect(pages.length).toBeGreaterThan(0);
  const unexplained = pages.flatMap(({ path, $ }) => {
    $(NAMED_AS_THEY_ARE).remove();
    $("main *").after(" ");
    const text = $("main").text();
    return [...new Set(wordsOf(text))]
      .filter(
        (word) => !explained.has(word) && !names.has(word) && !text.includes(`(${word})`) && !/^[IVX]+$/u.test(word),
      )
      .map((word) => `${path} ${word}`);
  });
  expect(unexplained).toEqual([]);
});

test("every page leads to the glossary", () => {
  for (const { path, $, isRedirect } of readPages()) {
    if (isRedirect || path.startsWith("/embed/") || path === "/prognose/rapport/") continue;
    expect($('a[href="/begrippen/"]').length, path).toBeGreaterThan(0);
  }
});
