import { load } from "cheerio";
import { expect, test } from "vitest";
import { pageFacets } from "../../src/domain/content/page-kinds.ts";
import { listFiles, readPages, readSiteFile } from "./built-site.ts";

const pages = readPages();
const files = listFiles();

function readSitemapPaths(): string[] {
  const parts = load(readSiteFile("sitemap-index.xml"), { xml: true })("loc")
    .map((_, loc) => new URL(load(loc).text()).pathname.slice(1))
    .get();
  return parts.flatMap((file) =>
    load(readSiteFile(file), { xml: true })("loc")
      .map((_, loc) => new URL(load(loc).text()).pathname)
      .get(),
  );
}

test("the sitemap holds exactly the pages that search engines may list", () => {
  const listed = pages.filter(({ isNoindex }) => !isNoindex).map(({ path }) => path);
  expect(readSitemapPaths().sort()).toEqual(listed.sort());
});

test("pages that lead nowhere new are kept out of search engines", () => {
  const hidden = pages.filter(({ isNoindex }) => isNoindex).map(({ path }) => path);
  expect(hidden).toEqual(expect.arrayContaining(["/404.html", "/zoeken/"]));
  expect(hidden).not.toContain("/");
});

test("a hospice stays out of search engines until it or its network has confirmed it", () => {
  const { hospices } = JSON.parse(readSiteFile("data/hospices.json")) as {
    hospices: { id: string; confirmed?: Record<string, boolean> }[];
  };
  const wrong = hospices.filter(({ id, confirmed }) => {
    const page = pages.find(({ path }) => path === `/sociale-kaart/${id}/`);
    const isConfirmed = confirmed?.["hospice"] === true || confirmed?.["network"] === true;
    return page?.isNoindex !== !isConfirmed;
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test("robots.txt allows everything and names the sitemap", () => {
  const robots = readSiteFile("robots.txt");
  expect(robots).toMatch(/^User-agent: \*$/m);
  expect(robots).not.toMatch(/^Disallow: \S/m);
  const sitemap = /^Sitemap: (\S+)$/m.exec(robots)?.[1] ?? "";
  expect(files).toContain(new URL(sitemap).pathname.slice(1));
});

test("security.txt says where to report, and for how long that holds", () => {
  const text = readSiteFile(".well-known/security.txt");
  const contact = /^Contact: (\S+)$/m.exec(text)?.[1] ?? "";
  expect(pages.map(({ path }) => path)).toContain(new URL(contact).pathname);
  const expires = Date.parse(/^Expires: (\S+)$/m.exec(text)?.[1] ?? "");
  expect(expires).toBeGreaterThan(Date.now());
  expect(expires).toBeLessThan(Date.now() + 366 * 24 * 3600 * 1000);
});

test("the search index is built, in Dutch, and holds the pages that have a kind and every word of the glossary", () => {
  const entry = JSON.parse(readSiteFile("pagefind/pagefind-entry.json")) as {
    languages: Record<string, { page_count: number }>;
  };
  const searchable = pages.filter(({ $ }) => $("[data-pagefind-body]").length > 0);
  expect(Object.keys(entry.languages)).toEqual(["nl"]);
  const terms = pages.find(({ path }) => path === "/begrippen/")?.$("dt[id]").length ?? 0;
  expect(terms).toBeGreaterThan(0);
  // The words of wishes are a record of their own, which comes last.
  expect(entry.languages["nl"]?.page_count).toBe(searchable.length + terms + 1);
  const kinds = searchable.map(({ $ }) =>
    ($("[data-pagefind-body]").attr("data-pagefind-filter") ?? "").replace(/^soort:/, ""),
  );
  expect([...new Set(kinds)].filter((kind) => !pageFacets.some((facet) => facet === kind))).toEqual([]);
});
