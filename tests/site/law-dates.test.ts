import { load } from "cheerio";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readLaws } from "../../scripts/content/check-laws.ts";
import { wordsOn } from "../../src/domain/content/law/dated-words.ts";
import { formatDateText } from "../../src/domain/border/dates.ts";
import { checkLawQuotes, fillLawQuotes } from "../../src/domain/content/law/law-quote.ts";
import { listFiles, projectFolder, readPages, readSiteFile } from "./built-site.ts";

const { laws } = readLaws(projectFolder);
const pages = readPages().filter(({ $ }) => $("[data-words-from]").length > 0);
const text = (html: string) => load(html).text().replaceAll(/\s+/gu, " ");

/** A page as somebody reads it on a day: what the browser's clock script makes of it. */
function readOn(html: string, day: string): string {
  const $ = load(html);
  $("script, style").remove();
  $("[data-words-from]").each((_, element) => {
    const {
      wordsFrom: from = "",
      wordsBefore: before = "",
      wordsAfter: after = "",
    } = $(element).data() as Record<string, string>;
    $(element).text(wordsOn({ from, before, after }, day));
  });
  return $("body").text().replaceAll(/\s+/gu, " ");
}

test("pages that tell the end of a law let the reader's clock word it", () => {
  expect(laws.length === 0 || pages.length > 0).toBe(true);
  for (const { path, html } of pages) expect(html, path).toMatch(/follow-dated-words|data-words-from[^]*<script/u);
});

/** The last day on which each law holds, and the day after it ended. */
const aroundEnds = laws.flatMap(({ ends }) => [[ends, -1] as const, [ends, 1] as const]);
const dayAround = (ends: string, offset: number) =>
  new Date(Date.parse(ends) + offset * 86_400_000).toISOString().slice(0, 10);

test.each(aroundEnds)("no page contradicts another about the law that ends on %s, %i day from it", (ends, offset) => {
  const day = dayAround(ends, offset);
  const date = formatDateText(ends).replaceAll(/\s/gu, " ");
  const wrong =
    offset < 0
      ? new RegExp(`is op ${date} vervallen|vervallen op ${date}|gold tot ${date}`, "iu")
      : new RegExp(`vervalt op ${date}|op ${date} vervalt|geldt tot ${date}`, "iu");
  for (const { path, html } of pages) expect(readOn(html, day), path).not.toMatch(wrong);
});

test.each(aroundEnds)(
  "the glossary words the law that ends on %s as its terms quote it, %i day from it",
  (ends, offset) => {
    const day = dayAround(ends, offset);
    const { terms } = parse(readFileSync(join(projectFolder, "content/begrippen.yaml"), "utf8")) as {
      terms: { definition: string }[];
    };
    const glossary = readOn(readSiteFile("begrippen/index.html"), day);
    for (const { definition } of terms.filter((term) => term.definition.includes("<Wet")))
      expect(glossary).toContain(fillLawQuotes(definition, laws, day).replaceAll(/\s+/gu, " "));
  },
);

test("no page, feed or data file hands on the quote of a law as an editor types it", () => {
  const files = listFiles().filter(
    (file) => /\.(?:html|xml|json|ics|csv)$/u.test(file) && !file.startsWith("redactie/"),
  );
  for (const file of files) expect(readSiteFile(file), file).not.toMatch(/(?:<|\\u003c|&lt;|&#x3C;)Wet\b/iu);
});

test("outside those words no page, feed or data file states the end of a law by itself", () => {
  // The files of the content themselves, which editors check theirs against, hold the law as data.
  const files = listFiles().filter(
    (file) =>
      /\.(?:html|xml|json|ics|csv)$/u.test(file) && !file.includes("pagefind/") && file !== "redactie/bestanden.json",
  );
  for (const file of files) {
    const source = readSiteFile(file);
    const $ = load(source);
    $("[data-words-from], script").remove();
    const said = file.endsWith(".html")
      ? [
          text($.html()),
          ...$("meta[content]")
            .map((_, meta) => $(meta).attr("content") ?? "")
            .get(),
        ]
      : [source];
    for (const part of said) expect(checkLawQuotes(part, laws), file).toEqual([]);
  }
});

test("no code of the site types the day on which a law ends", () => {
  const folder = join(projectFolder, "src");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:ts|tsx|astro)$/u.test(name),
  );
  for (const name of files) {
    const found = checkLawQuotes(readFileSync(join(folder, name), "utf8").replaceAll("<Wet", ""), laws);
    expect(found, name).toEqual([]);
  }
});
