import { expect, test } from "vitest";
import { findPageKind } from "../../src/domain/content/page-kinds.ts";
import { TITLE_LENGTH } from "../../src/presentation/site/say-page-title.ts";
import { findTarget, listFiles, readPages, type BuiltPage } from "./built-site.ts";

const pages = readPages();
const readingPages = pages.filter(({ isRedirect }) => !isRedirect);
const files = new Set(listFiles());

/** Collects what is wrong over all pages, so that one run shows everything. */
function collect(list: readonly BuiltPage[], check: (page: BuiltPage) => string | null): string[] {
  return list.flatMap((page) => {
    const problem = check(page);
    return problem === null ? [] : [`${page.path}: ${problem}`];
  });
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

test("every page says its language, scales with the reader and has one main part", () => {
  const languageOf = (path: string) => (path === "/404.html" ? "nl" : (findPageKind(path).language ?? "nl"));
  expect(
    collect(pages, ({ path, $ }) =>
      $("html").attr("lang") === languageOf(path) ? null : ($("html").attr("lang") ?? ""),
    ),
  ).toEqual([]);
  const viewport = (page: BuiltPage) => page.$('meta[name="viewport"]').attr("content") ?? "";
  expect(
    collect(pages, (page) =>
      /user-scalable|maximum-scale/.test(viewport(page)) || viewport(page) === "" ? "viewport" : null,
    ),
  ).toEqual([]);
  expect(collect(pages, ({ $ }) => ($("main").length === 1 ? null : `${$("main").length} main elements`))).toEqual([]);
});

test("every page has exactly one h1 and no heading skips a level", () => {
  expect(collect(pages, ({ $ }) => ($("h1").length === 1 ? null : `${$("h1").length} h1`))).toEqual([]);
  const skips = collect(readingPages, ({ $ }) => {
    // The list of contents hangs in the margin before the title; its own heading is no part of the text.
    const levels = $("main :is(h1, h2, h3, h4, h5, h6)")
      .not("nav *")
      .map((_, element) => Number(element.tagName[1]))
      .get();
    const index = levels.findIndex((level, position) => level > (levels[position - 1] ?? 0) + 1);
    return index === -1 ? null : `h${levels[index - 1] ?? 0} is followed by h${levels[index]}`;
  });
  expect(skips).toEqual([]);
});

test("titles are unique and not empty", () => {
  expect(collect(pages, ({ $ }) => ($("head > title").text().trim().length > 3 ? null : "no title"))).toEqual([]);
  expect(repeated(readingPages.map(({ $ }) => $("head > title").text()))).toEqual([]);
});

test("a title of a page to find says what is there in 65 characters at most", () => {
  const findable = readingPages.filter(({ isNoindex }) => !isNoindex);
  const title = ({ $ }: BuiltPage) => $("head > title").text();
  expect(collect(findable, (page) => (title(page).length <= TITLE_LENGTH ? null : title(page)))).toEqual([]);
  const bare = ["agenda", "nieuws", "over", "thema’s", "voor naasten", "producten", "vragenlijst"];
  expect(
    collect(findable, (page) => (bare.includes(title(page).split(" – ")[0]!.toLowerCase()) ? title(page) : null)),
  ).toEqual([]);
});

test("descriptions are unique sentences of a useful length", () => {
  const describe = ({ $ }: BuiltPage) => $('meta[name="description"]').attr("content")?.trim() ?? "";
  const wrong = collect(readingPages, (page) => {
    const { length } = describe(page);
    return length >= 30 && length <= 330 ? null : `description of ${length} characters`;
  });
  expect(wrong).toEqual([]);
  expect(repeated(readingPages.map(describe))).toEqual([]);
});

test("the canonical address is the page's own, on one host", () => {
  const canonical = ({ $ }: BuiltPage) => $('link[rel="canonical"]').attr("href") ?? "";
  const ordinary = readingPages.filter(({ path }) => path !== "/404.html");
  const wrong = collect(ordinary, (page) =>
    URL.canParse(canonical(page)) && new URL(canonical(page)).pathname === page.path ? null : canonical(page),
  );
  expect(wrong).toEqual([]);
  expect(new Set(ordinary.map((page) => new URL(canonical(page)).origin)).size).toBe(1);
});

test("a shared link shows title, description, address and an image that exists", () => {
  const wrong = collect(readingPages, ({ $ }) => {
    const content = (name: string) => $(`meta[property="og:${name}"]`).attr("content") ?? "";
    const missing = ["title", "description", "type", "url", "image", "locale"].filter((name) => content(name) === "");
    if (missing.length > 0) return `no og:${missing.join(", og:")}`;
    return findTarget(new URL(content("image")).pathname, files) === null
      ? `og:image ${content("image")} is not built`
      : null;
  });
  expect(wrong).toEqual([]);
});

test("a page that was moved leads on to a page that is built", () => {
  const wrong = collect(
    pages.filter(({ isRedirect }) => isRedirect),
    ({ $, isNoindex }) => {
      const target = $("main a").attr("href") ?? "";
      const refresh = $('meta[http-equiv="refresh"]').attr("content") ?? "";
      if (!isNoindex) return "may be listed by search engines";
      return refresh.endsWith(`url=${target}`) && findTarget(target, files) !== null ? null : `${refresh} / ${target}`;
    },
  );
  expect(wrong).toEqual([]);
});
