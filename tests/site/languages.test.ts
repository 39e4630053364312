import { describe, expect, test } from "vitest";
import { listedPageKinds } from "../../src/domain/content/page-kinds.ts";
import { scoreReadability } from "../../src/domain/content/readability.ts";
import { readSentences } from "../../scripts/readability/measure-pages.ts";
import { otherLanguages } from "../../src/components/texts/languages/language-words.ts";
import { readPages, type BuiltPage } from "./built-site.ts";

const pages = readPages().filter(({ isRedirect }) => !isRedirect);
const byPath = new Map(pages.map((page) => [page.path, page]));
const kinds = listedPageKinds.filter(({ language }) => language !== undefined);
const textsOf = (address: string) => pages.filter(({ path }) => path.startsWith(address) && path !== address);

/** Pathname of each link to the same text in another language, by its language. */
const readAlternates = ({ $ }: BuiltPage) =>
  Object.fromEntries(
    $('link[rel="alternate"][hreflang]')
      .toArray()
      .map(({ attribs }) => [attribs["hreflang"]!, new URL(attribs["href"]!).pathname]),
  );

const readNumbers = ({ $ }: BuiltPage) =>
  $("#huizen a[href^='tel:']")
    .toArray()
    .map(({ attribs }) => attribs["href"]);

describe.each(kinds.map((kind) => ({ ...kind })))("the texts at $address", ({ address, language }) => {
  test("are there, in their language, with what is Dutch around them marked as Dutch", () => {
    expect(textsOf(address).length).toBeGreaterThan(0);
    for (const { path, $ } of [byPath.get(address)!, ...textsOf(address)]) {
      expect($("html").attr("lang"), path).toBe(language);
      const around = language === "nl" ? undefined : "nl";
      for (const part of [".site-header", ".site-footer"]) expect($(part).attr("lang"), path).toBe(around);
    }
  });

  test("lead to the text they say, and that text to them, in the head and for the eye", () => {
    for (const page of textsOf(address)) {
      const alternates = readAlternates(page);
      const original = byPath.get(alternates["nl"] ?? "");
      expect(Object.values(alternates), page.path).toContain(page.path);
      expect(original && readAlternates(original), page.path).toEqual(alternates);
      const links = original?.$(".languages a").toArray() ?? [];
      expect(links.map(({ attribs }) => attribs["href"])).toContain(page.path);
      for (const { attribs } of links) expect(attribs["lang"], attribs["href"]).toBeDefined();
    }
  });

  test("give the numbers that the site gives", () => {
    const numbers = readNumbers(byPath.get("/sociale-kaart/nummers/")!);
    const withNumbers = textsOf(address).filter((page) => readNumbers(page).length > 0);
    expect(withNumbers.length).toBeGreaterThan(0);
    for (const page of withNumbers) {
      expect(readNumbers(page), page.path).toEqual(numbers);
      // Who does not know the regions finds the own town beside the link, before anything else is read.
      const jumps = page.$(".prose > ul:first-child a[href^='#in-']").toArray();
      const regions = page.$("#huizen h3").toArray();
      expect(jumps.map(({ attribs }) => attribs["href"])).toEqual(regions.map(({ attribs }) => `#${attribs["id"]}`));
      for (const jump of jumps) expect(page.$(jump).next(".note").text(), page.path).not.toBe("");
    }
  });
});

test("a text in easy Dutch is easier than the text it is of", () => {
  for (const page of textsOf("/makkelijk/")) {
    const original = byPath.get(readAlternates(page)["nl"] ?? "")!;
    const [easy, usual] = [page, original].map(({ html }) => scoreReadability(readSentences(html)));
    expect(easy, page.path).toBeGreaterThan(usual!);
  }
});

test("who does not read Dutch finds the way on top of the home page and of pages for relatives, and is told what is Dutch", () => {
  const others = otherLanguages.filter(({ tag }) => tag !== "nl");
  const asked = pages.filter(({ path, $ }) => path === "/" || $("body").is("[data-family=relatives]"));
  for (const page of asked.filter(({ $ }) => $("html").attr("lang") === "nl")) {
    const { path, $ } = page;
    const ways = $(".urgent-line > a[lang]").toArray();
    if ($(".urgent-line").length === 0 || path.startsWith("/makkelijk/")) continue;
    expect(
      ways.map(({ attribs: { href, lang } }) => ({ href, lang })),
      path,
      // To this very text where it is there, as the foot does.
    ).toEqual(others.map(({ address, tag }) => ({ href: readAlternates(page)[tag] ?? address, lang: tag })));
  }
  expect(asked.filter(({ $ }) => $(".urgent-line a[lang]").length > 0).length).toBeGreaterThan(2);
  for (const { address, words } of others) {
    for (const { path, $ } of pages.filter((page) => page.path.startsWith(address))) {
      expect($("main").text(), path).toContain(words.restIn);
    }
  }
});

const saidOnce = (line: ReturnType<BuiltPage["$"]>) => line.text().replaceAll(/\s+/gu, " ").trim();

test("whom to call at night and in danger of life is said first wherever a hospice is looked for, and in every menu", () => {
  const lookedFor = [
    /^\/$/u,
    ...["sociale-kaart", "regio", "netwerken", "makkelijk", "fy", "en"].map((at) => RegExp(`^/${at}/`, "u")),
  ];
  const framed = pages.filter(({ $ }) => $(".site-header").length > 0);
  for (const { path, $ } of framed) {
    const menu = saidOnce($(".menu-urgent"));
    expect(menu, path).toMatch(/(?:huisartsenpost|húsdokterspost).*\b112\b/u);
    if ($(".urgent-line").length > 0) expect(saidOnce($(".urgent-line")).startsWith(menu), path).toBe(true);
  }
  const without = framed.filter(
    ({ path, $ }) => lookedFor.some((at) => at.test(path)) && $(".urgent-line").length !== 1,
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});

test("the line leads to more of it in the language of the page, with the same numbers", () => {
  const withLine = pages.filter(({ $ }) => $(".urgent-line").length > 0);
  expect(withLine.length).toBeGreaterThan(60);
  for (const { path, $ } of withLine) {
    const [address, part] = $(".urgent-line strong a").attr("href")?.split("#") ?? [];
    const more = byPath.get(address ?? "");
    expect(more?.$("html").attr("lang"), path).toBe($("html").attr("lang"));
    const advice = more?.$(`#${part}`).nextUntil("h2").text() ?? "";
    expect(advice, path).toContain("112");
    // What one can do at night goes before what this site does not have.
    const missing = advice.search(/not on this site|net op dizze side|niet op deze site/u);
    if (missing >= 0) expect(advice.slice(0, missing), path).toMatch(/listen for|harkje|luister/u);
  }
});
